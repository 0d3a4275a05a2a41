import { parseArgs } from 'node:util';
import { privateMariadb } from '../bootstrap/mariadb.mjs';
import { withBundle } from '../stories/bundle.ts';

/**
 * `node tools/check-search/run.ts [--files 30000] [--sizes 3000,30000,300000] [--db sqlite|mariadb]`: the answers of
 * search on an invented office against a scan of all its texts, for everybody who may search, and the rows examined for
 * a page as the office grows. Differences fail; rows are reported. MariaDB is a private one, whose counters are its own.
 */
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '30000' },
    sizes: { type: 'string', default: '3000,30000,300000' },
    db: { type: 'string', multiple: true, default: ['sqlite', 'mariadb'] },
  },
});
const say = (line: string) => void process.stdout.write(`${line}\n`);
const sizes = values.sizes.split(',').filter(Boolean).map(Number);

const server = values.db.includes('mariadb') ? await privateMariadb() : null;
try {
  if (server) process.env['TEST_DATABASE_URL'] = server.url;
  await withBundle(
    'tools/check-search/check-search.ts',
    async (check: typeof import('./check-search.ts')) => {
      for (const engine of values.db) {
        process.env['TEST_DATABASE'] = engine;
        if (values.files !== '0') {
          say(`On ${engine}, ${values.files} files against a scan:`);
          if (!(await check.checkAnswers(Number(values.files), say))) process.exitCode = 1;
        }
        if (sizes.length > 0) {
          say(`On ${engine}, rows examined for the newest 50 of ${sizes.join(', ')} files:`);
          await check.reportReads(sizes, say);
        }
      }
    },
  );
} finally {
  await server?.stop();
}
