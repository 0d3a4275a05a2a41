import { privateMariadb } from '../bootstrap/mariadb.mjs';
import { withBundle } from '../stories/bundle.ts';

/**
 * `node tools/bench/run.ts`: rows read, statements, memory and start of the built API on both engines. It reports and
 * judges nothing: counts are the same everywhere, times are of this machine at this moment. MariaDB is always a private
 * one, because its counters are those of the whole server.
 * With `cold-open` it measures only how soon the app opens in Chromium while the server is stopped, with `store` only
 * how fast the phone's own database is written and read there, with `reader` only a thick file on a slow phone.
 */
const say = (line: string) => void process.stdout.write(`${line}\n`);

if (process.argv.includes('cold-open')) await measureApp((bench) => bench.sayColdOpen(say));
else if (process.argv.includes('reader')) await measureApp((bench) => bench.sayReader(say));
else if (process.argv.includes('store')) await measureApp((bench) => bench.sayStore(say));
else await measureServer();

async function measureApp(measure: (bench: typeof import('./bench.ts')) => Promise<void>): Promise<void> {
  await withBundle('tools/bench/bench.ts', async (bench: typeof import('./bench.ts')) => {
    bench.sayMachine(say);
    await measure(bench);
  });
}

async function measureServer(): Promise<void> {
  const server = await privateMariadb();
  try {
    process.env['TEST_DATABASE_URL'] = server.url;
    await withBundle('tools/bench/bench.ts', async ({ bench, sayMachine }: typeof import('./bench.ts')) => {
      sayMachine(say);
      for (const engine of ['sqlite', 'mariadb']) {
        process.env['TEST_DATABASE'] = engine;
        say(`\nOn ${engine}`);
        await bench(say);
      }
    });
  } finally {
    await server.stop();
  }
}
