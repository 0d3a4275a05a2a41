import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
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
import type { Officer, PaperWords } from '@sanchika/file/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let district: SampleDistrict;
let clerk: Officer;
beforeAll(async () => {
  district = await SampleDistrict.start();
  clerk = district.clerk;
});
afterAll(() => district.stop());

const LIMIT = 25 * 1_048_576;

async function upload(words: PaperWords = {}, officer = clerk) {
  const file = await officer.opensFile();
  const paperId = words.paperId ?? v7();
  const { status, body } = await postPaper(officer.caller, file.fileId, {
    form: aPaperForm({ ...words, paperId }),
  });
  return { ...file, paperId, status, code: body.code, body };
}

const download = (officer: Officer, fileId: string, paperId: string) =>
  officer.caller.fetch(`/api/files/${fileId}/papers/${paperId}`);

function padded(bytes: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  whole.set(bytes);
  return whole;
}

describe('a paper', () => {
  it.each([
    ['application/pdf', aPdf(), 'आवेदन.pdf'],
    ['image/jpeg', aJpeg(), 'स्थल.jpg'],
    ['image/png', aPng(), 'मुहर.png'],
  ])('may be %s and is told by its bytes', async (mediaType, bytes, fileName) => {
    const { status, fileId, paperId } = await upload({
      bytes,
      fileName,
      mediaType: 'application/octet-stream',
    });
    expect(status).toBe(201);
    const [paper] = (await clerk.sees({ fileId })).papers;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(paper).toMatchObject({
      paperId,
      mediaType,
      fileName,
      sha256,
      size: bytes.length,
      serial: 1,
      title: 'आवेदन',
    });
  });

  it('gets the next serial of its file (EN-8)', async () => {
    const file = await clerk.opensFile();
    for (const title of ['पहला', 'दूसरा'])
      await postPaper(clerk.caller, file.fileId, { form: aPaperForm({ title }) });
    const { papers } = await clerk.sees(file);
    expect(papers.map(({ serial, title }) => [serial, title])).toEqual([
      [1, 'पहला'],
      [2, 'दूसरा'],
    ]);
  });

  it('may have 25 MB', async () => {
    expect((await upload({ bytes: padded(aPdf(), LIMIT) })).status).toBe(201);
  });

  it.each([
    [
      'a page of HTML named .pdf',
      new TextEncoder().encode('<html><script>alert(1)</script></html>'),
      415,
      'file.not-a-paper',
    ],
    [
      'an SVG',
      new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      415,
      'file.not-a-paper',
    ],
    ['a GIF', new TextEncoder().encode('GIF89a\u0001\u0000\u0001\u0000'), 415, 'file.not-a-paper'],
    ['a program', Uint8Array.from(Buffer.from('7f454c4602010100', 'hex')), 415, 'file.not-a-paper'],
    ['nothing', new Uint8Array(), 415, 'file.not-a-paper'],
    ['one byte above 25 MB', padded(aPdf(), LIMIT + 1), 413, 'platform.body-too-large'],
  ])('may not be %s', async (_, bytes, status, code) => {
    const { fileId, ...refused } = await upload({ bytes: new Uint8Array(bytes) });
    expect(refused).toMatchObject({ status, code });
    expect((await clerk.sees({ fileId })).papers).toEqual([]);
  });

  it('leaves nothing behind when it was too large', async () => {
    await upload({ bytes: padded(aPdf(), LIMIT + 1) });
    const arriving = await readdir(join(district.server.database.folder, 'blobs', 'arriving'));
    expect(arriving).toEqual([]);
  });

  it.each([
    ['no title', { title: '' }],
    ['a title of 201 characters', { title: 'क'.repeat(201) }],
    ['an id that is none', { paperId: '../../etc/passwd' }],
  ])('is refused with %s', async (_, words) => {
    const file = await clerk.opensFile();
    const { status, body } = await postPaper(clerk.caller, file.fileId, { form: aPaperForm(words) });
    expect([status, body.code]).toEqual([400, 'platform.invalid-input']);
  });

  it('is refused when its fields come after the file', async () => {
    const file = await clerk.opensFile();
    const form = new FormData();
    form.set('file', new Blob([aPdf()]), 'a.pdf');
    form.set('paperId', v7());
    form.set('title', 'आवेदन');
    expect((await postPaper(clerk.caller, file.fileId, { form })).status).toBe(400);
  });

  it('is refused when there is none', async () => {
    const file = await clerk.opensFile();
    const form = new FormData();
    form.set('paperId', v7());
    form.set('title', 'आवेदन');
    expect((await postPaper(clerk.caller, file.fileId, { form })).status).toBe(400);
  });

  it('is refused as JSON', async () => {
    const { fileId } = await clerk.opensFile();
    const reply = await clerk.caller.call(FileApi.addPaper, {
      params: { fileId },
      body: { paperId: v7(), title: 'आवेदन' },
    });
    expect([reply.status, reply.code]).toEqual([415, 'platform.media-type']);
  });

  it('is not added twice under one id', async () => {
    const { paperId, status } = await upload();
    expect(status).toBe(201);
    expect(await upload({ paperId })).toMatchObject({ status: 409, code: 'file.id-taken' });
  });

  it('of other bytes is another act under the same key', async () => {
    const { fileId } = await clerk.opensFile();
    const [key, paperId] = [v7(), v7()];
    await postPaper(clerk.caller, fileId, { form: aPaperForm({ paperId }), key });
    const other = await postPaper(clerk.caller, fileId, {
      form: aPaperForm({ paperId, bytes: aPdf('और') }),
      key,
    });
    expect([other.status, other.body.code]).toEqual([422, 'platform.key-reused']);
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\बिल\\मार्च.pdf', 'मार्च.pdf'],
    ['बिल\u202efdp.exe', 'बिलfdp.exe'],
    ['a"b\r\nX-Evil: 1.pdf', /^[^"\r\n]+$/],
    [`${'क'.repeat(300)}.pdf`, /^क{200}$/],
    [`${'क'.repeat(199)}🙏.pdf`, /^क{199}$/],
  ])('keeps of the name %j only a label', async (fileName, label) => {
    const { fileId, paperId, status } = await upload({ fileName });
    expect(status).toBe(201);
    const [paper] = (await clerk.sees({ fileId })).papers;
    expect(paper?.fileName).toEqual(typeof label === 'string' ? label : expect.stringMatching(label));
    const response = await download(clerk, fileId, paperId);
    expect(response.headers.get('x-evil')).toBeNull();
    await response.arrayBuffer();
  });
});

describe('the original', () => {
  it('comes as a download that can do nothing in a browser', async () => {
    const { fileId, paperId } = await upload({ bytes: aPdf('मूल'), fileName: 'मूल प्रति.pdf' });
    const response = await download(clerk, fileId, paperId);
    expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(aPdf('मूल')))).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="___ _____.pdf"; filename*=UTF-8''${encodeURIComponent('मूल प्रति.pdf')}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  });

  it('is for those who may open the file, up to what they may see of it', async () => {
    const { superintendent, additionalCollector, admin } = district;
    const { fileId } = await fileWithSuperintendent(district);
    const paperId = v7();
    await postPaper(superintendent.caller, fileId, { form: aPaperForm({ paperId }) });
    const statusFor = async (officer: Officer) => {
      const response = await download(officer, fileId, paperId);
      await response.arrayBuffer();
      return response.status;
    };
    expect(await statusFor(superintendent)).toBe(200);
    expect(await statusFor(additionalCollector)).toBe(200);
    // The paper came after the clerk had sent the file.
    expect(await statusFor(clerk)).toBe(404);
    expect(await statusFor(await district.signIn('colleague'))).toBe(404);
    expect(await statusFor(admin)).toBe(404);
    const stranger = await district.stranger().fetch(`/api/files/${fileId}/papers/${paperId}`);
    expect(stranger.status).toBe(401);
  });

  it('does not exist under an id of no paper', async () => {
    const { fileId } = await clerk.opensFile();
    expect((await download(clerk, fileId, v7())).status).toBe(404);
    expect((await download(clerk, fileId, '..%2f..%2fetc%2fpasswd')).status).toBe(400);
  });
});

describe('who adds a paper', () => {
  it('is the holder alone', async () => {
    const { fileId } = await fileWithSuperintendent(district);
    const tried = async (officer: Officer) =>
      (await postPaper(officer.caller, fileId, { form: aPaperForm() })).status;
    expect(await tried(clerk)).toBe(409);
    expect(await tried(district.additionalCollector)).toBe(409);
    expect(await tried(await district.signIn('colleague'))).toBe(404);
    expect(await tried(district.admin)).toBe(404);
  });
});
