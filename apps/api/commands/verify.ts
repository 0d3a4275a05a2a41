import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Configuration } from '@sanchika/platform/api';
import { verifyDatabase } from '../../../tools/verify/verify-database';
import { exitCodeOf, linesOf } from '../../../tools/verify/verify-report';
import { say } from './cli-command';

const OPTIONS = {
  /** `sqlite:PATH` or `mysql://user:password@host:port/database`; the database of the environment when absent. */
  database: { type: 'string' },
  /** Folder of the blobs; without it the bytes of papers are not read. */
  blobs: { type: 'string' },
  /** Where the report goes as JSON. */
  report: { type: 'string' },
} as const;

/** Resolves with 0 when the records are what was sealed, 1 when they are not, 2 when it could not be judged. */
export const verify = {
  words: 'verify',
  summary: 'checks every event, note, paper and holding interval against the sealed chain',
  run: async (configuration: Configuration, args: readonly string[]): Promise<number> => {
    try {
      const { values } = parseArgs({ args: [...args], options: OPTIONS });
      const report = await verifyDatabase({
        url: values.database ?? databaseOf(configuration),
        blobs: values.blobs,
      });
      if (values.report) await writeFile(values.report, `${JSON.stringify(report, null, 2)}\n`);
      linesOf(report).forEach(say);
      return exitCodeOf(report);
    } catch (error) {
      process.stderr.write(`Could not check: ${(error as Error).message}\n`);
      return 2;
    }
  },
};

function databaseOf({ databaseUrl, dataFolder }: Configuration): string {
  return databaseUrl ?? `sqlite:${join(dataFolder, 'sanchika.sqlite')}`;
}
