import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const built = 'dist/apps/pwa/browser';
const LIMIT_KB = 160;

/** Everything the first page needs before it can draw: its scripts, preloaded chunks and style sheets. */
const page = readFileSync(join(built, 'index.html'), 'utf8');
const files = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? []);
const weights = files.map((file) => ({
  file,
  kb: brotliCompressSync(readFileSync(join(built, file))).length / 1000,
}));
const total = weights.reduce((sum, { kb }) => sum + kb, 0);

for (const { file, kb } of weights) process.stdout.write(`${kb.toFixed(1).padStart(7)} kB  ${file}\n`);
process.stdout.write(`${total.toFixed(1).padStart(7)} kB  in all, of ${LIMIT_KB}\n`);
process.exitCode = total > LIMIT_KB ? 1 : 0;
