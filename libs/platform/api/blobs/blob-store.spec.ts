import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Configuration } from '../config/configuration';
import { DiskBlobStore } from './blob-store';

let folder: string;
let blobs: DiskBlobStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanchika-blobs-'));
  blobs = new DiskBlobStore(Configuration.read({ SANCHIKA_DATA: folder }));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const filesBelow = async (path: string) =>
  (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe('the store of blobs', () => {
  it('names a blob by what it contains and gives it back', async () => {
    const bytes = Buffer.from('मूल प्रति'.repeat(1000));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const blob = await blobs.put(Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]), 100_000);
    expect(blob).toMatchObject({ sha256, size: bytes.length });
    expect(blob.head).toEqual(bytes.subarray(0, 4100));
    const { stream, size } = await blobs.open(sha256);
    expect([size, await buffer(stream)]).toEqual([bytes.length, bytes]);
  });

  it('keeps the same content once', async () => {
    for (let copy = 0; copy < 2; copy += 1) await blobs.put(Readable.from([Buffer.from('same')]), 10);
    expect(await filesBelow(folder)).toHaveLength(1);
  });

  it('takes exactly the limit, and of one byte more keeps nothing', async () => {
    await blobs.put(Readable.from([Buffer.alloc(10)]), 10);
    await expect(blobs.put(Readable.from([Buffer.alloc(11, 1)]), 10)).rejects.toMatchObject({
      spec: { code: 'platform.body-too-large' },
    });
    expect(await filesBelow(folder)).toHaveLength(1);
  });

  it('keeps nothing of a stream that broke off', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('connection lost');
      })(),
    );
    await expect(blobs.put(broken, 100)).rejects.toThrow('connection lost');
    expect(await filesBelow(folder)).toEqual([]);
  });

  it('has no blob that nobody put', async () => {
    await expect(blobs.open('0'.repeat(64))).rejects.toThrow();
  });
});
