import { parseArgs } from 'node:util';
import { privateMariadb } from '../bootstrap/mariadb.mjs';
import { withBundle } from '../stories/bundle.ts';

/**
 * `node tools/soak/run.ts [--db sqlite|mariadb] [--kills 50] [--contests 100] [--seed 1]`: what the API specs try a
 * few times, tried for an hour. Needs the built API. The last line counts the trials.
 */
const { values } = parseArgs({
  options: {
    db: { type: 'string', multiple: true, default: ['sqlite', 'mariadb'] },
    kills: { type: 'string', default: '50' },
    contests: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
});
const [kills = 0, contests = 0, seed = 0] = [values.kills, values.contests, values.seed].map(Number);

const say = (line: string) => void process.stdout.write(`${line}\n`);
const sum = { passed: 0, failed: 0 };

for (const engine of values.db) {
  if (!['sqlite', 'mariadb'].includes(engine)) throw new Error('--db is sqlite or mariadb');
  const isServerNeeded = engine === 'mariadb' && !process.env['TEST_DATABASE_URL'];
  const server = isServerNeeded ? await privateMariadb() : null;
  if (server) process.env['TEST_DATABASE_URL'] = server.url;
  process.env['TEST_DATABASE'] = engine;
  say(`On ${engine}:`);
  try {
    const plan = { kills, contests, seed, say };
    const counts = await withBundle('tools/soak/soak.ts', ({ soak }: typeof import('./soak.ts')) =>
      soak(plan),
    );
    sum.passed += counts.passed;
    sum.failed += counts.failed;
  } finally {
    await server?.stop();
  }
}
say(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
