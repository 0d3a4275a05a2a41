import type { Configuration } from '@sanchika/platform/api';
import { connectionOptions, requireDurability } from '@sanchika/platform/api';
import { DataSource } from 'typeorm';
import { findBackup } from '../../../tools/backup/manifest';
import { restoreBackup } from '../../../tools/backup/restore-backup';
import { linesOf } from '../../../tools/verify/verify-report';
import { schema } from '../schema';
import { say } from './cli-command';
import type { CliCommand } from './cli-command';

export const restore: CliCommand = {
  words: 'restore',
  summary: 'restores a backup into an empty place and verifies it',
  run: async (configuration, [folder]) => {
    if (folder === undefined)
      throw new Error('Say which backup, or the folder of all for the newest: restore FOLDER');
    const found = await findBackup(folder);
    say(`Restoring ${found.folder}, taken at ${found.manifest.takenAt}.`);
    const { report, isSame, missingBlobs } = await restoreBackup(found, {
      dataFolder: configuration.dataFolder,
      url: configuration.migrateUrl ?? configuration.databaseUrl,
      migrations: schema.migrations.map(({ name }) => name),
      migrate: (count) => migrateTo(configuration, count),
    });
    linesOf(report).forEach(say);
    if (missingBlobs.length > 0)
      throw new Error(`The bytes of these papers are lost:\n${missingBlobs.join('\n')}`);
    if (!isSame) throw new Error('The chains are not those of which the backup was taken.');
    if (report.verdict !== 'good') throw new Error('The restored records are not good.');
    say('All sessions of the time of the backup are over: everybody signs in again.');
  },
};

/** Runs the first so many migrations, as far as they have not run. */
async function migrateTo(configuration: Configuration, count: number): Promise<void> {
  const part = { ...schema, migrations: schema.migrations.slice(0, count) };
  const source = await new DataSource(connectionOptions(configuration, part, 'migrator')).initialize();
  try {
    await requireDurability(source);
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}
