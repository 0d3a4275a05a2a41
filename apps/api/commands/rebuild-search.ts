import { parseArgs } from 'node:util';
import type { SearchCount } from '@sanchika/file/api';
import { onDatabase } from '../seed/deployment';
import { emptySearch, recomputeSearchOn, writeSearch } from '../write-search';
import { say } from './cli-command';
import type { CliCommand } from './cli-command';

const OPTIONS = {
  /** Only compares and says what differs. */
  check: { type: 'boolean', default: false },
} as const;

/** Resolves with 1 when lists and files differ at the end. */
export const rebuildSearch: CliCommand = {
  words: 'rebuild-search',
  summary:
    'compares the lists of search with the files and writes them anew; --check only compares. Stop the server first',
  run: async (configuration, args) => {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    return onDatabase(configuration, async ({ connection }) => {
      const recompute = recomputeSearchOn(connection);
      const before = await recompute.compareAll();
      say(lineOf(before));
      if (values.check || before.differences === 0) return before.differences === 0 ? 0 : 1;
      await emptySearch(connection);
      await writeSearch(connection);
      const after = await recompute.compareAll();
      say(`Written anew: ${lineOf(after)}`);
      return after.differences === 0 ? 0 : 1;
    });
  },
};

function lineOf({ files, listings, differences }: SearchCount): string {
  return `${files} files, ${listings} listings, ${differences} differences`;
}
