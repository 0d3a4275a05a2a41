import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { newId } from '@sanchika/platform/api';

/** Bytes of every key that lies in the data folder. */
export const KEY_BYTES = 32;

/** A key that lies in the data folder under a name. Of several processes that start on a new one, all get that of the first. */
export function keyIn(folder: string, name: string): Buffer {
  const path = join(folder, name);
  const secret = readSecret(path) ?? makeSecret(folder, path);
  if (secret.length !== KEY_BYTES) throw new Error(`${path} does not hold ${KEY_BYTES} bytes in base64url.`);
  return secret;
}

function readSecret(path: string): Buffer | null {
  try {
    return Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Written beside and linked into place: nobody ever reads half of it, and only one is first. */
function makeSecret(folder: string, path: string): Buffer {
  mkdirSync(folder, { recursive: true });
  const arriving = join(folder, `.${newId()}.key`);
  const file = openSync(arriving, 'wx', 0o600);
  try {
    writeSync(file, `${randomBytes(KEY_BYTES).toString('base64url')}\n`);
    fsyncSync(file);
    linkSync(arriving, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    closeSync(file);
    rmSync(arriving, { force: true });
  }
  return readSecret(path) ?? Buffer.of();
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
