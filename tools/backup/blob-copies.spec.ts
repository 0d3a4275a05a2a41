import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blobPath, copyBlob } from './blob-copies';

const BYTES = Buffer.from('कोटेशन');
const blob = { sha256: createHash('sha256').update(BYTES).digest('hex'), size: BYTES.length };

describe('copying a blob', () => {
  let root: string;
  let [from, to] = ['', ''];

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'sanchika-blobs-'));
    [from, to] = [join(root, 'from'), join(root, 'to')];
    await mkdir(dirname(blobPath(from, blob.sha256)), { recursive: true });
    await writeFile(blobPath(from, blob.sha256), BYTES);
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('brings the bytes over, and does not touch them again', async () => {
    expect(await copyBlob(blob, from, to)).toBe(true);
    const path = blobPath(to, blob.sha256);
    expect(await readFile(path)).toEqual(BYTES);
    const { ino, mtimeMs } = await stat(path);
    expect(await copyBlob(blob, from, to)).toBe(true);
    expect(await stat(path)).toMatchObject({ ino, mtimeMs });
  });

  it('keeps nothing when the bytes are missing or are not the right ones', async () => {
    const absent = { sha256: 'ab'.repeat(32), size: 3 };
    expect(await copyBlob(absent, from, to)).toBe(false);
    await mkdir(dirname(blobPath(from, absent.sha256)), { recursive: true });
    await writeFile(blobPath(from, absent.sha256), 'abc');
    expect(await copyBlob(absent, from, to)).toBe(false);
    await expect(stat(blobPath(to, absent.sha256))).rejects.toThrow('ENOENT');
  });

  it('mends a copy that was cut off', async () => {
    await writeFile(blobPath(to, blob.sha256), BYTES.subarray(0, 4));
    expect(await copyBlob(blob, from, to)).toBe(true);
    expect(await readFile(blobPath(to, blob.sha256))).toEqual(BYTES);
  });
});
