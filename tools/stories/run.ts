import { parseArgs } from 'node:util';
import { privateMariadb } from '../bootstrap/mariadb.mjs';
import { withBundle } from './bundle.ts';

/** `node tools/stories/run.ts [E1 …] [--db sqlite|mariadb]`: the acceptance stories, each in a fresh district. */
const { values, positionals } = parseArgs({
  options: { db: { type: 'string', default: 'sqlite' } },
  allowPositionals: true,
});
if (!['sqlite', 'mariadb'].includes(values.db)) throw new Error('--db is sqlite or mariadb');
process.env['TEST_DATABASE'] = values.db;

const needsServer = values.db === 'mariadb' && !process.env['TEST_DATABASE_URL'];
const server = needsServer ? await privateMariadb() : null;
try {
  if (server) process.env['TEST_DATABASE_URL'] = server.url;
  const isWell = await withBundle('tools/stories/tell.ts', ({ tell }: typeof import('./tell.ts')) =>
    tell(positionals),
  );
  process.exitCode = isWell ? 0 : 1;
} finally {
  await server?.stop();
}
