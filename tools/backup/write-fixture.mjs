// @ts-check
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

/** Run once for a release: `TEST_DATABASE=sqlite node tools/backup/write-fixture.mjs`, and with `mariadb` again. */
const out = 'tmp/fixture';
const isOwn = (/** @type {string} */ id) =>
  /^[./]/.test(id) || id.startsWith('@sanchika/') || id.startsWith('@oxc-project/runtime');
const bundle = await rolldown({
  input: { fixture: 'tools/backup/write-fixture.ts' },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  external: (id) => !isOwn(id),
});
await bundle.write({ dir: out, format: 'esm' });
await bundle.close();
const { writeFixture } = await import(pathToFileURL(resolve(out, 'fixture.js')).href);
process.stdout.write(`${await writeFixture()}\n`);
