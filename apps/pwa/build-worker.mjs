// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { injectManifest } from 'workbox-build';

/**
 * Bundles the service worker beside the finished app and writes into it which files it keeps. The page is kept as the
 * server sends it, under its policy, so a new policy is a new page too.
 */
const app = 'dist/apps/pwa/browser';
const unfinished = 'tmp/worker/sw.js';
const WHAT_MAKES_THE_PAGE = [`${app}/index.html`, 'libs/platform/api/http/security-headers.ts'];

/**
 * @param {string} input
 * @param {string} file
 */
async function bundle(input, file) {
  const build = await rolldown({
    input,
    tsconfig: 'apps/pwa/tsconfig.worker.json',
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const { output } = await build.write({ file, format: 'iife', minify: true, codeSplitting: false });
  await build.close();
  const framework = output.flatMap((part) => ('moduleIds' in part ? part.moduleIds : [])).find(isFramework);
  if (framework) throw new Error(`${input} takes a framework along: ${framework}`);
}

/**
 * A worker has no page, and what draws pages would only make it heavy.
 * @param {string} id
 */
function isFramework(id) {
  return /\/node_modules\/@(angular|ngrx|jsverse)\//.test(id);
}

function revisionOfThePage() {
  const hash = createHash('sha256');
  for (const file of WHAT_MAKES_THE_PAGE) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

rmSync(`${app}/sw.js`, { force: true });
await bundle('apps/pwa/src/worker/removal.ts', `${app}/sw-off.js`);
await bundle('apps/pwa/src/worker/worker.ts', unfinished);
const { count, size, warnings } = await injectManifest({
  swSrc: unfinished,
  swDest: `${app}/sw.js`,
  globDirectory: app,
  globPatterns: ['**/*.{js,css,webmanifest,woff2}', 'icons/sanchika.svg', 'icons/icon-192x192.png'],
  globIgnores: ['sw.js', 'sw-off.js'],
  additionalManifestEntries: [{ url: '/', revision: revisionOfThePage() }],
  dontCacheBustURLsMatching: /-[\w-]{8}\.(js|css|woff2)$/,
});
if (warnings.length > 0) throw new Error(warnings.join('\n'));
process.stdout.write(`sw.js keeps ${count} files, ${Math.round(size / 1000)} kB\n`);
