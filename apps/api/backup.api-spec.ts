import { appendFile, copyFile, cp, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileReads } from '@sanchika/file/contract';
import { RawDatabase, SampleDistrict } from '@sanchika/file/testing';
import { Configuration } from '@sanchika/platform/api';
import { urlOf } from '@sanchika/platform/contract';
import { freshDatabase } from '@sanchika/platform/testing';
import type { FreshDatabase } from '@sanchika/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBackup, MANIFEST } from '../../tools/backup/manifest';
import type { FoundBackup, Manifest } from '../../tools/backup/manifest';
import { PAPER_BYTES, spendBusyWeek } from '../../tools/verify/busy-week.harness';
import type { BusyWeek } from '../../tools/verify/busy-week.harness';
import { backup } from './commands/backup';
import { restore } from './commands/restore';
import { verify } from './commands/verify';
import { migrate } from './migrate';

const SIGN_INS = 'sample-sign-ins.json';

function configurationOf({ folder, url }: Pick<FreshDatabase, 'folder' | 'url'>): Configuration {
  return Configuration.read({ NODE_ENV: 'test', SANCHIKA_DATA: folder, ...(url && { DATABASE_URL: url }) });
}

describe('backup and restore', () => {
  let root: string;
  let shelf: string;
  let taken: FoundBackup;
  let week: BusyWeek;
  const places: FreshDatabase[] = [];

  async function emptyPlace(): Promise<FreshDatabase> {
    const place = await freshDatabase();
    places.push(place);
    return place;
  }

  /** A second shelf with the same backup, on which one thing is changed. */
  async function changedShelf(change: (backup: FoundBackup) => Promise<void>): Promise<string> {
    const copy = await mkdtemp(join(root, 'shelf-'));
    await cp(shelf, copy, { recursive: true });
    await change(await findBackup(copy));
    return copy;
  }

  function withManifest(change: (manifest: Manifest) => Partial<Manifest>): Promise<string> {
    return changedShelf(({ folder, manifest }) =>
      writeFile(join(folder, MANIFEST), JSON.stringify({ ...manifest, ...change(manifest) })),
    );
  }

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'sanchika-backup-'));
    shelf = join(root, 'shelf');
    const district = await SampleDistrict.start();
    week = await spendBusyWeek(district);
    const { database } = district.server;
    const meanwhile = Array.from({ length: 12 }, () => district.clerk.opensFile());
    await Promise.all([backup.run(configurationOf(database), [shelf]), ...meanwhile]);
    await copyFile(join(database.folder, SIGN_INS), join(root, SIGN_INS));
    taken = await findBackup(shelf);
    await district.stop();
  });

  afterAll(async () => {
    for (const { drop } of places) await drop();
    await rm(root, { recursive: true, force: true });
  });

  it('is taken while people work, with every row counted and every paper', () => {
    const { tables, blobs } = taken.manifest;
    expect(tables).toMatchObject({ note: 33, paper: 2 });
    expect(tables['file']).toBeGreaterThanOrEqual(4);
    expect(blobs).toEqual({ count: 1, bytes: PAPER_BYTES.length, missing: [] });
  });

  it('keeps what it holds from other users of the machine', async () => {
    expect((await stat(taken.folder)).mode & 0o077).toBe(0);
    for (const { name } of taken.manifest.files) {
      expect((await stat(join(taken.folder, name))).mode & 0o077).toBe(0);
    }
  });

  it('brings a lost district back: its records are good, its sessions over, and the same file goes on', async () => {
    const place = await emptyPlace();
    await restore.run(configurationOf(place), [shelf]);
    expect(await verify.run(configurationOf(place), ['--blobs', join(place.folder, 'blobs')])).toBe(0);
    const raw = await RawDatabase.open(place);
    expect(await raw.count('session', '1 = 1', [])).toBe(0);
    await raw.close();

    await copyFile(join(root, SIGN_INS), join(place.folder, SIGN_INS));
    const again = await SampleDistrict.start({ on: place });
    await again.setClock('2026-03-17T11:00+05:30');
    const { fileId, papers } = await again.collector.sees(week.stationery);
    const params = { fileId, paperId: papers[0]!.paperId };
    const paper = await again.collector.caller.fetch(urlOf(FileReads.downloadPaper, { params }));
    expect(Buffer.from(await paper.arrayBuffer()).equals(PAPER_BYTES)).toBe(true);
    const moved = await again.collector
      .sends(week.stationery, { note: 'स्वीकृत', decision: 'approve' })
      .to(again.clerk);
    expect(moved).toMatchObject({ fileNumber: week.stationery.fileNumber, holderPostId: again.clerk.postId });
    await again.server.halt();
    expect(await verify.run(configurationOf(place), [])).toBe(0);
  });

  it('is refused by a place that is not empty', async () => {
    const place = await emptyPlace();
    await migrate(configurationOf(place));
    await expect(restore.run(configurationOf(place), [shelf])).rejects.toThrow(/into an empty/);
  });

  it('is refused before anything is written when it is not as it was taken', async () => {
    const place = await emptyPlace();
    const other = taken.manifest.engine === 'sqlite' ? 'mariadb' : 'sqlite';
    const refused: readonly (readonly [shelf: string, why: RegExp])[] = [
      [
        await changedShelf(({ folder, manifest }) => appendFile(join(folder, manifest.files[0]!.name), ' ')),
        /is not as it was written/,
      ],
      [await changedShelf(({ folder, manifest }) => rm(join(folder, manifest.files[0]!.name))), /is missing/],
      [await changedShelf(({ folder }) => rm(join(folder, MANIFEST))), /ENOENT|no backup/],
      [
        await withManifest(({ migrations }) => ({
          migrations: [...migrations, 'FromTheFuture20991231000000'],
        })),
        /newer release/,
      ],
      [await withManifest(() => ({ engine: other })), /cannot be restored to/],
    ];
    for (const [changed, why] of refused)
      await expect(restore.run(configurationOf(place), [changed])).rejects.toThrow(why);
    await migrate(configurationOf(place));
  });

  it('says which papers are lost, and restores all else', async () => {
    const changed = await changedShelf(({ folder }) => rm(join(folder, '..', 'blobs'), { recursive: true }));
    const place = await emptyPlace();
    await expect(restore.run(configurationOf(place), [changed])).rejects.toThrow(
      /papers are lost:\n[0-9a-f]{64}$/,
    );
    expect(await verify.run(configurationOf(place), [])).toBe(0);
    expect(await verify.run(configurationOf(place), ['--blobs', join(place.folder, 'blobs')])).toBe(1);
    // A backup of such a place is whole but for the paper, and says so.
    await expect(backup.run(configurationOf(place), [join(root, 'later')])).rejects.toThrow(
      /missing in the store/,
    );
    const { manifest } = await findBackup(join(root, 'later'));
    expect(manifest).toMatchObject({
      heads: taken.manifest.heads,
      blobs: { count: 1, missing: [expect.any(String)] },
    });
  });
});
