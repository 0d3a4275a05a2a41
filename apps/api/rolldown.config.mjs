import { glob, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { defineConfig } from 'rolldown';

// Our own rooms and the compiler's small helpers are bundled; packages stay where npm put them.
const isOwn = (id) =>
  /^[./]/.test(id) || id.startsWith('@sanchika/') || id.startsWith('@oxc-project/runtime');

/** Templates are read at run time, from beside the program. */
const templates = {
  name: 'templates',
  async buildStart() {
    for await (const path of glob('libs/*/api/**/*.typ')) {
      this.addWatchFile(path);
      this.emitFile({ type: 'asset', fileName: basename(path), source: await readFile(path, 'utf8') });
    }
  },
};

export default defineConfig({
  input: {
    main: 'apps/api/main.ts',
    cli: 'apps/api/cli.ts',
    // A program of its own, which the server starts for each upload.
    inspector: 'libs/platform/api/uploads/inspector/main.ts',
    // Another, for each document to be set.
    typesetter: 'libs/platform/api/print/typeset/main.ts',
  },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  external: (id) => !isOwn(id),
  plugins: [templates],
  output: {
    dir: 'dist/apps/api',
    format: 'esm',
    sourcemap: true,
    keepNames: true,
    cleanDir: !process.argv.includes('--watch'),
  },
});
