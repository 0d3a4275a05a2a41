import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { FreshDatabase } from '@sanchika/platform/testing';

/** Runs the verify tool on the database of a server. */
export async function verifyDatabase({
  url,
  folder,
}: FreshDatabase): Promise<{ exitCode: number | null; output: string }> {
  const place = url ?? `sqlite:${join(folder, 'sanchika.sqlite')}`;
  const child = spawn(process.execPath, ['dist/apps/api/cli.js', 'verify', '--database', place]);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  return new Promise((resolve) => child.once('close', (exitCode) => resolve({ exitCode, output })));
}
