import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FileApi } from '@sanchika/file/contract';
import { aPdf, RawDatabase, SampleDistrict } from '@sanchika/file/testing';
import type { Officer } from '@sanchika/file/testing';
import { UploadApi } from '@sanchika/platform/contract';
import { arrived, beginUpload, sendPiece, uploadInPieces } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const LIMIT = 25 * 1_048_576;
const PIECE = 1_048_576;

let district: SampleDistrict;
let clerk: Officer;
beforeAll(async () => {
  district = await SampleDistrict.start({ env: { SANCHIKA_OFFICE_QUOTA_MB: '60' } });
  clerk = district.clerk;
});
afterAll(() => district.stop());

/** A sound PDF of that many bytes. */
function aLargePdf(size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  whole.set(aPdf(v7()));
  return whole;
}

const inQuarantine = () =>
  readdir(join(district.server.database.folder, 'quarantine', 'arriving')).then(({ length }) => length);
const placeOf = (response: Response) => response.headers.get('location') ?? '';
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;
const bodyFor = (uploadId: string) => ({
  paperId: v7(),
  title: 'नक्शा',
  fileName: 'नक्शा.pdf',
  uploadId,
});

describe('an upload in pieces', () => {
  it('goes on where it was cut off, and becomes a paper once', async () => {
    const bytes = aLargePdf(3 * PIECE);
    const place = placeOf(await beginUpload(clerk.caller, bytes.length));
    await sendPiece(clerk.caller, place, { offset: 0, bytes: bytes.slice(0, PIECE) });
    expect(await arrived(clerk.caller, place)).toBe(PIECE);
    const wrong = await sendPiece(clerk.caller, place, { offset: 0, bytes: bytes.slice(0, PIECE) });
    expect([wrong.status, await codeOf(wrong)]).toEqual([409, 'platform.upload-offset']);
    await sendPiece(clerk.caller, place, { offset: PIECE, bytes: bytes.slice(PIECE) });

    const uploadId = place.split('/').at(-1) ?? '';
    expect(await clerk.asks(UploadApi.progress, { params: { uploadId } })).toEqual({
      uploadId,
      offset: bytes.length,
      length: bytes.length,
    });
    const file = await clerk.opensFile();
    const [key, body, params] = [v7(), bodyFor(uploadId), { fileId: file.fileId }];
    const first = await clerk.caller.call(FileApi.addUploadedPaper, { params, body }, { key });
    expect([first.status, first.code]).toEqual([201, null]);
    // The answer was lost, and the pieces are gone: it is given again.
    const again = await clerk.caller.call(FileApi.addUploadedPaper, { params, body }, { key });
    expect(again.answer).toEqual(first.answer);
    const { papers } = await clerk.sees(file);
    expect(papers.map(({ size, fileName }) => [size, fileName])).toEqual([[bytes.length, 'नक्शा.pdf']]);
    expect(await inQuarantine()).toBe(0);
  });

  it('is used when it is whole, not before', async () => {
    const bytes = aLargePdf(2 * PIECE);
    const place = placeOf(await beginUpload(clerk.caller, bytes.length));
    await sendPiece(clerk.caller, place, { offset: 0, bytes: bytes.slice(0, PIECE) });
    const { fileId } = await clerk.opensFile();
    const body = bodyFor(place.split('/').at(-1) ?? '');
    const early = await clerk.caller.call(FileApi.addUploadedPaper, { params: { fileId }, body });
    expect([early.status, early.code]).toEqual([409, 'platform.upload-incomplete']);
    await clerk.caller.call(UploadApi.discard, { params: { uploadId: body.uploadId } });
    expect(await inQuarantine()).toBe(0);
  });

  it('is nobody else’s', async () => {
    const uploadId = await uploadInPieces(clerk.caller, aLargePdf(PIECE));
    const other = district.superintendent;
    const place = `/api/uploads/${uploadId}`;
    const statusOf = async (method: string) => {
      const headers = {
        'tus-resumable': '1.0.0',
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
      };
      return (await other.caller.fetch(place, { method, headers })).status;
    };
    for (const method of ['GET', 'HEAD', 'PATCH', 'DELETE'])
      expect([method, await statusOf(method)]).toEqual([method, 404]);
    expect((await district.stranger().fetch(place)).status).toBe(401);
    const { fileId } = await other.opensFile();
    const stolen = await other.caller.call(FileApi.addUploadedPaper, {
      params: { fileId },
      body: bodyFor(uploadId),
    });
    expect([stolen.status, stolen.code]).toEqual([404, 'platform.not-found']);
    await clerk.caller.call(UploadApi.discard, { params: { uploadId } });
  });

  it.each([
    ['nothing', '0', 400, 'platform.invalid-input'],
    ['no length', 'x', 400, 'platform.invalid-input'],
    ['half a byte', '1.5', 400, 'platform.invalid-input'],
    ['one byte above 25 MB', String(LIMIT + 1), 413, 'platform.body-too-large'],
  ])('of %s is refused', async (_, length, status, code) => {
    const refused = await beginUpload(clerk.caller, length);
    expect([refused.status, await codeOf(refused)]).toEqual([status, code]);
  });

  it('takes no more than it was said to have, and no piece of another type', async () => {
    const place = placeOf(await beginUpload(clerk.caller, 10));
    const long = await sendPiece(clerk.caller, place, { offset: 0, bytes: new Uint8Array(11) });
    expect([long.status, await codeOf(long)]).toEqual([413, 'platform.body-too-large']);
    const html = await clerk.caller.fetch(place, {
      method: 'PATCH',
      headers: { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'text/html' },
      body: 'x',
    });
    expect(html.status).toBe(415);
    expect(await arrived(clerk.caller, place)).toBe(0);
    await clerk.caller.fetch(place, { method: 'DELETE' });
  });

  it('is one of ten at most', async () => {
    const officer = await district.signIn('colleague');
    const begun = [];
    for (let count = 0; count < 10; count += 1) begun.push(await beginUpload(officer.caller, 100));
    expect(begun.map(({ status }) => status)).toEqual(begun.map(() => 201));
    const one = await beginUpload(officer.caller, 100);
    expect([one.status, await codeOf(one)]).toEqual([429, 'platform.too-many-uploads']);
  });

  it('is dropped when its bytes may not come in', async () => {
    const before = await inQuarantine();
    const uploadId = await uploadInPieces(clerk.caller, new Uint8Array(Buffer.from('<html>')));
    const { fileId } = await clerk.opensFile();
    const refused = await clerk.caller.call(FileApi.addUploadedPaper, {
      params: { fileId },
      body: bodyFor(uploadId),
    });
    expect([refused.status, refused.code]).toEqual([415, 'file.not-a-paper']);
    expect(await inQuarantine()).toBe(before);
  });
});

describe('the space of an office', () => {
  it('ends at its quota', async () => {
    const { fileId } = await clerk.opensFile();
    const add = async () => {
      const uploadId = await uploadInPieces(clerk.caller, aLargePdf(LIMIT), 8 * PIECE);
      return clerk.caller.call(FileApi.addUploadedPaper, { params: { fileId }, body: bodyFor(uploadId) });
    };
    expect((await add()).status).toBe(201);
    expect((await add()).status).toBe(201);
    const full = await add();
    expect([full.status, full.code]).toEqual([422, 'file.office-quota-used']);
    const database = await RawDatabase.open(district.server.database);
    const [kept] = await database.rows<{ n: number }>(
      'SELECT (SELECT SUM(bytes) FROM office_storage) - (SELECT SUM(size) FROM paper) n',
    );
    await database.close();
    expect(Number(kept?.n)).toBe(0);
  });
});
