import { defineConfig } from 'rolldown';

// Our own rooms and the compiler's small helpers are bundled; packages stay where npm put them.
const isOwn = (id) =>
  /^[./]/.test(id) || id.startsWith('@sanchika/') || id.startsWith('@oxc-project/runtime');

export default defineConfig({
  input: { main: 'apps/api/main.ts', cli: 'apps/api/cli.ts' },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  external: (id) => !isOwn(id),
  output: {
    dir: 'dist/apps/api',
    format: 'esm',
    sourcemap: true,
    keepNames: true,
    cleanDir: !process.argv.includes('--watch'),
  },
});
