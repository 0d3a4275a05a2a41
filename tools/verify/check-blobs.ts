import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from './fault';
import type { SealedPaper } from './file-replay';

/** The bytes of a paper under `folder/ab/abcd…`: there, of the sealed size, and with the sealed hash. */
export async function checkBlob(folder: string, paper: SealedPaper): Promise<Fault[]> {
  const why = await objection(join(folder, paper.sha256.slice(0, 2), paper.sha256), paper);
  if (why === null) return [];
  const { event, serial } = paper;
  return [{ kind: 'blob', what: `The bytes of paper ${serial} ${why}.`, eventId: event.id, seq: event.seq }];
}

async function objection(path: string, { size, sha256 }: SealedPaper): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  if (!found) return 'are missing';
  if (found.size !== size) return 'are not as many as were sealed';
  return (await fileHash(path)) === sha256 ? null : 'are not what was sealed';
}

/** SHA-256 of a file's bytes in hexadecimal. */
export async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
