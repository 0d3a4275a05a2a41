import { join, relative, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin, RolldownOptions } from 'rolldown';
import { loadConfig } from 'rolldown/config';

/** A build of the server in which modules are exchanged for others of the folder `controls`. */
export interface Control {
  readonly name: string;
  readonly exchanges: Readonly<Record<string, string>>;
}

const MOVE_HEAD = 'libs/file/api/move-head.ts';
const READER = 'libs/platform/api/database/reader.ts';
const TRANSACTION_QUEUE = 'libs/platform/api/database/transaction-queue.ts';

/** The file is written as TypeORM's `save()` writes it: without a comparison. */
export const STALE_WRITE: Control = {
  name: 'stale-write',
  exchanges: { [MOVE_HEAD]: 'stale-move-head' },
};

/**
 * Reads that wait. SQLite answers at once, so that no other act gets a turn inside a transaction unless something in
 * it waits; and some day something will.
 */
export const SLOW_READS: Control = {
  name: 'slow-reads',
  exchanges: { [READER]: 'slow-reader' },
};

/** The same, and the transactions of SQLite are not kept apart. */
export const NO_QUEUE: Control = {
  name: 'no-queue',
  exchanges: { [READER]: 'slow-reader', [TRANSACTION_QUEUE]: 'no-transaction-queue' },
};

/** Builds the control and returns its program. Throws an Error when a module to be exchanged is imported nowhere. */
export async function buildControl(control: Control): Promise<string> {
  // The tests of both engines may build the same control at the same time.
  const folder = resolve('tmp/faults', `${control.name}-${process.env['TEST_DATABASE'] ?? 'sqlite'}`);
  const left = new Set(Object.keys(control.exchanges));
  const { output, ...product } = (await loadConfig('apps/api/rolldown.config.mjs')) as RolldownOptions;
  const bundle = await rolldown({ ...product, plugins: [exchange(control, left)] });
  await bundle.write({ ...output, dir: folder, cleanDir: true });
  await bundle.close();
  if (left.size > 0) throw new Error(`nothing imports ${[...left].join(', ')}`);
  return join(folder, 'main.js');
}

function exchange({ name, exchanges }: Control, left: Set<string>): Plugin {
  return {
    name,
    async resolveId(source, importer) {
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      const path = relative('.', resolved?.id ?? '');
      const other = exchanges[path];
      left.delete(path);
      return other === undefined ? null : resolve('tools/faults/controls', `${other}.ts`);
    },
  };
}
