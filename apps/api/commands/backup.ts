import { join } from 'node:path';
import { VERSION } from '@sanchika/platform/api';
import type { Configuration } from '@sanchika/platform/api';
import { takeBackup } from '../../../tools/backup/take-backup';
import { SQLITE_FILE } from '../../../tools/backup/manifest';
import { say } from './cli-command';
import type { CliCommand } from './cli-command';

export const backup: CliCommand = {
  words: 'backup',
  summary: 'copies the database and its papers into a folder, also while the server runs',
  run: async (configuration, [target]) => {
    if (target === undefined) throw new Error('Say which folder the backups are kept in: backup FOLDER');
    const { folder, manifest } = await takeBackup({
      database: databaseOf(configuration),
      blobs: join(configuration.dataFolder, 'blobs'),
      target,
      version: VERSION,
    });
    const { count, missing } = manifest.blobs;
    say(`${folder}: ${manifest.tables['file'] ?? 0} files, ${count} papers, heads ${manifest.heads}`);
    if (missing.length > 0)
      throw new Error(`The bytes of these papers are missing in the store:\n${missing.join('\n')}`);
  },
};

function databaseOf({ databaseUrl, dataFolder }: Configuration) {
  return databaseUrl === undefined ? { path: join(dataFolder, SQLITE_FILE) } : { url: databaseUrl };
}
