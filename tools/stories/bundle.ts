import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/**
 * Runs TypeScript that imports `@sanchika/…`: Node strips types but does not know the aliases, so the entry is
 * bundled under `tmp` first. Returns what `use` makes of the module.
 */
export async function withBundle<Module, Result>(
  entry: string,
  use: (module: Module) => Promise<Result>,
): Promise<Result> {
  await mkdir('tmp', { recursive: true });
  const folder = await mkdtemp(resolve('tmp', 'bundle-'));
  try {
    const file = join(folder, 'main.mjs');
    const bundle = await rolldown({
      input: entry,
      platform: 'node',
      tsconfig: 'tsconfig.json',
      external: (id) =>
        !/^[./]/.test(id) && !id.startsWith('@sanchika/') && !id.startsWith('@oxc-project/runtime'),
    });
    await bundle.write({ file, format: 'esm', sourcemap: true, codeSplitting: false });
    await bundle.close();
    return await use((await import(pathToFileURL(file).href)) as Module);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
