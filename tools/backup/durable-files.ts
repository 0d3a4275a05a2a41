import { open } from 'node:fs/promises';

/** Brings a file or folder to the disk: what was written is there after a power cut. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a file that only its owner may read, flushed. Lines get their line end here. */
export async function writeLines(
  path: string,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<number> {
  const handle = await open(path, 'wx', 0o600);
  let count = 0;
  let waiting = '';
  try {
    for await (const line of lines) {
      waiting += `${line}\n`;
      count += 1;
      if (waiting.length < CHUNK) continue;
      await handle.write(waiting);
      waiting = '';
    }
    await handle.write(waiting);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return count;
}

const CHUNK = 1_048_576;
