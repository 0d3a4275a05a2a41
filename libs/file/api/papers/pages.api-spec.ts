import { setTimeout as pause } from 'node:timers/promises';
import { FileApi } from '@sanchika/file/contract';
import {
  aJpeg,
  aPaperForm,
  aPdf,
  aPng,
  fileWithSuperintendent,
  postPaper,
  SampleDistrict,
} from '@sanchika/file/testing';
import type { Officer } from '@sanchika/file/testing';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let district: SampleDistrict;
let clerk: Officer;
beforeAll(async () => {
  district = await SampleDistrict.start();
  clerk = district.clerk;
});
afterAll(() => district.stop());

async function add(officer: Officer, fileId: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const paperId = v7();
  const { status } = await postPaper(officer.caller, fileId, { form: aPaperForm({ paperId, bytes }) });
  expect(status).toBe(201);
  return paperId;
}

const picture = (
  officer: Officer,
  {
    fileId,
    paperId,
    page = 1,
    width = 360,
  }: { fileId: string; paperId: string; page?: number; width?: number },
  init: RequestInit = {},
) => officer.caller.fetch(`/api/files/${fileId}/papers/${paperId}/pages/${page}?width=${width}`, init);

const sizeOf = async (response: Response) => {
  const { format, width, height, space, exif } = await sharp(
    Buffer.from(await response.arrayBuffer()),
  ).metadata();
  return { format, width, height, space, exif };
};

describe('the pages of papers', () => {
  it('are numbered on through the file (EN-8)', async () => {
    const file = await clerk.opensFile();
    for (const bytes of [aPdf('क', 3), aJpeg(), aPdf('ख', 2)]) await add(clerk, file.fileId, bytes);
    const { papers } = await clerk.sees(file);
    expect(papers.map(({ pageFrom, pageTo }) => [pageFrom, pageTo])).toEqual([
      [1, 3],
      [4, 4],
      [5, 6],
    ]);
  });

  it.each([360, 720, 1440])('have pictures %i points wide, before anybody waited for them', async (width) => {
    const { fileId } = await clerk.opensFile();
    const paperId = await add(clerk, fileId, aPdf(v7(), 2));
    const response = await picture(clerk, { fileId, paperId, page: 2, width });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'private, no-cache',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
    const { height, ...size } = await sizeOf(response);
    expect(size).toMatchObject({ format: 'webp', width });
    expect(Math.abs(height - (width * 842) / 595)).toBeLessThan(1);
  });

  it('are upright and tell nothing of the camera', async () => {
    const { fileId } = await clerk.opensFile();
    const photograph = await sharp({ create: { width: 80, height: 40, channels: 3, background: '#777' } })
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Copyright: 'name' }, IFD3: { GPSLatitude: '21/1 15/1 0/1' } })
      .jpeg()
      .toBuffer();
    const paperId = await add(clerk, fileId, new Uint8Array(photograph));
    const seen = await sizeOf(await picture(clerk, { fileId, paperId, width: 720 }));
    expect(seen).toMatchObject({ width: 720, height: 1440 });
    expect(seen.exif).toBeUndefined();
  });

  it('are all drawn in the background', async () => {
    const file = await clerk.opensFile();
    await add(clerk, file.fileId, aPdf(v7(), 12));
    await add(clerk, file.fileId, aPng());
    for (;;) {
      const { papers } = await clerk.asks(FileApi.papers, { params: { fileId: file.fileId } });
      if (papers.every(({ hasPictures }) => hasPictures)) break;
      await pause(200);
    }
    expect((await clerk.sees(file)).papers.map(({ hasPictures }) => hasPictures)).toEqual([true, true]);
  });

  it('are not sent twice to who has them, and to nobody after the sign-out', async () => {
    const officer = await district.signIn('colleague');
    const { fileId } = await officer.opensFile();
    const paperId = await add(officer, fileId, aPdf(v7()));
    const first = await picture(officer, { fileId, paperId });
    await first.arrayBuffer();
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await picture(officer, { fileId, paperId }, { headers })).status).toBe(304);
    await officer.caller.fetch('/api/session', { method: 'DELETE' });
    const thief = district.stranger();
    expect((await thief.fetch(`/api/files/${fileId}/papers/${paperId}/pages/1`, { headers })).status).toBe(
      401,
    );
  });

  it('are for those who may open the file, up to what they may see of it', async () => {
    const { superintendent, additionalCollector, admin } = district;
    const { fileId } = await fileWithSuperintendent(district);
    const paperId = await add(superintendent, fileId, aPdf(v7()));
    const statusFor = async (officer: Officer) => (await picture(officer, { fileId, paperId })).status;
    expect(await statusFor(superintendent)).toBe(200);
    expect(await statusFor(additionalCollector)).toBe(200);
    // The paper came after the clerk had sent the file.
    expect(await statusFor(clerk)).toBe(404);
    expect(await statusFor(await district.signIn('neighbour'))).toBe(404);
    expect(await statusFor(admin)).toBe(404);
    expect((await clerk.asks(FileApi.papers, { params: { fileId } })).papers).toEqual([]);
  });

  it.each([
    ['0', '360', 400],
    ['2', '360', 404],
    ['x', '360', 400],
    ['1', '361', 400],
  ])('exist as page %s of width %s: %i', async (page, width, status) => {
    const { fileId } = await clerk.opensFile();
    const paperId = await add(clerk, fileId, aPdf('one'));
    const response = await clerk.caller.fetch(
      `/api/files/${fileId}/papers/${paperId}/pages/${page}?width=${width}`,
    );
    expect(response.status).toBe(status);
  });
});

describe('a paper', () => {
  it('says from whom it came, under which number and date', async () => {
    const file = await clerk.opensFile();
    const form = new FormData();
    const said = { receivedFrom: 'अनुविभागीय अधिकारी', letterNo: 'क्र./123/2026', letterDate: '2026-02-27' };
    for (const [name, value] of Object.entries({ paperId: v7(), title: 'पत्र', ...said }))
      form.set(name, value);
    form.set('file', new Blob([aPdf()]), 'a.pdf');
    expect((await postPaper(clerk.caller, file.fileId, { form })).status).toBe(201);
    expect((await clerk.sees(file)).papers[0]).toMatchObject(said);
  });

  it('is one of twenty at most that go with one note', async () => {
    const file = await clerk.opensFile();
    for (let count = 0; count < 20; count += 1) await add(clerk, file.fileId, aPng());
    const refused = await postPaper(clerk.caller, file.fileId, { form: aPaperForm({ bytes: aPng() }) });
    expect([refused.status, refused.body.code]).toEqual([422, 'file.papers-per-note']);
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(district.superintendent);
    await add(district.superintendent, file.fileId, aPng());
  });
});

describe('the flag of a paper (EN-8)', () => {
  const flag = async (officer: Officer, fileId: string, paperId: string, wanted: 'puc' | 'fr' | null) => {
    const { headHash } = await officer.sees({ fileId });
    const body = { seenHead: headHash, flag: wanted };
    return officer.caller.call(FileApi.flagPaper, { params: { fileId, paperId }, body });
  };
  const flagsOf = async (officer: Officer, fileId: string) =>
    (await officer.sees({ fileId })).papers.map(
      ({ flag: shown, receiptNo }) => `${shown ?? '-'}${receiptNo ?? ''}`,
    );

  it('is given by the holder, one PUC and FRs by number', async () => {
    const { superintendent } = district;
    const file = await clerk.opensFile();
    const { fileId } = file;
    const [a = '', b = '', c = ''] = [
      await add(clerk, fileId, aPng()),
      await add(clerk, fileId, aPdf()),
      await add(clerk, fileId, aJpeg()),
    ];
    expect((await flag(clerk, fileId, a, 'puc')).status).toBe(200);
    await flag(clerk, fileId, b, 'fr');
    await flag(clerk, fileId, c, 'fr');
    expect(await flagsOf(clerk, fileId)).toEqual(['puc', 'fr1', 'fr2']);
    await flag(clerk, fileId, c, 'puc');
    expect(await flagsOf(clerk, fileId)).toEqual(['-', 'fr1', 'puc']);

    await clerk.sends(file, { note: 'PUC देखें।' }).to(superintendent);
    expect((await flag(clerk, fileId, a, 'fr')).code).toBe('file.not-holder');
    await flag(superintendent, fileId, b, null);
    expect(await flagsOf(superintendent, fileId)).toEqual(['-', '-', 'puc']);
    // What was flagged after he had sent the file, a former holder is not told.
    expect(await flagsOf(clerk, fileId)).toEqual(['-', '-', 'puc']);
    expect((await flag(superintendent, fileId, v7(), 'fr')).status).toBe(404);
  });

  it('changes what a decision rests on', async () => {
    const { superintendent, additionalCollector } = district;
    const { fileId } = await fileWithSuperintendent(district);
    const paperId = await add(superintendent, fileId, aPng());
    const { headHash } = await superintendent.sees({ fileId });
    const second = await district.signIn('superintendent');
    await flag(second, fileId, paperId, 'puc');
    const late = await superintendent.caller.call(FileApi.send, {
      params: { fileId },
      body: {
        seenHead: headHash,
        toPostId: additionalCollector.postId,
        note: { noteId: v7(), text: 'प्रस्तुत।', decision: 'putUp' },
      },
    });
    expect([late.status, late.code]).toEqual([409, 'file.changed-meanwhile']);
  });
});
