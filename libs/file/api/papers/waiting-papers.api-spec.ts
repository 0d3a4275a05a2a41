import { setTimeout as pause } from 'node:timers/promises';
import { FileApi } from '@sanchika/file/contract';
import { aPaperForm, aPdf, postPaper, SampleDistrict } from '@sanchika/file/testing';
import type { Officer } from '@sanchika/file/testing';
import { EICAR, FakeClamd } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let clamd: FakeClamd;
let district: SampleDistrict;
let clerk: Officer;
beforeAll(async () => {
  clamd = await FakeClamd.start();
  district = await SampleDistrict.start({ env: { SANCHIKA_CLAMD: clamd.address } });
  clerk = district.clerk;
});
afterAll(async () => {
  await district.stop();
  await clamd.stop();
});

const papersOf = (fileId: string, officer = clerk) => officer.asks(FileApi.papers, { params: { fileId } });

/** Looks again until it is so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(250);
}

describe('a virus scanner', () => {
  it('lets a clean paper pass', async () => {
    const { fileId } = await clerk.opensFile();
    expect((await postPaper(clerk.caller, fileId, { form: aPaperForm() })).status).toBe(201);
  });

  it('stops a virus, wherever it lies in the paper', async () => {
    const { fileId } = await clerk.opensFile();
    const refused = await postPaper(clerk.caller, fileId, { form: aPaperForm({ bytes: aPdf(EICAR) }) });
    expect([refused.status, refused.body.code]).toEqual([422, 'file.paper-infected']);
    expect(refused.body.title).toContain('Eicar-Test-Signature');
    expect((await papersOf(fileId)).papers).toEqual([]);
  });

  it('that is away keeps papers apart until it answers', async () => {
    const file = await clerk.opensFile();
    const { fileId } = file;
    const { port } = clamd;
    await clamd.stop();
    const [key, paperId, bad] = [v7(), v7(), v7()];
    const form = () => aPaperForm({ paperId });
    const first = await postPaper(clerk.caller, fileId, { form: form(), key });
    expect([first.status, first.body]).toEqual([201, { paperId, state: 'waiting' }]);
    // Sent again because its answer was lost, it waits once.
    expect((await postPaper(clerk.caller, fileId, { form: form(), key })).body).toEqual(first.body);
    await postPaper(clerk.caller, fileId, { form: aPaperForm({ paperId: bad, bytes: aPdf(EICAR) }) });

    const apart = await papersOf(fileId);
    expect(apart.papers).toEqual([]);
    expect(apart.waitingPapers.map(({ state, title }) => [state, title])).toEqual([
      ['waiting', 'आवेदन'],
      ['waiting', 'आवेदन'],
    ]);
    // Nobody else sees it, and nobody is served it.
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(district.superintendent);
    expect((await papersOf(fileId, district.superintendent)).waitingPapers).toEqual([]);
    expect((await clerk.caller.fetch(`/api/files/${fileId}/papers/${paperId}`)).status).toBe(404);
    await clerk.pullsBack(file);

    clamd = await FakeClamd.start(port);
    await until(async () => (await papersOf(fileId)).waitingPapers.every(({ state }) => state === 'refused'));
    const released = await papersOf(fileId);
    expect(released.papers.map((paper) => paper.paperId)).toEqual([paperId]);
    expect(released.waitingPapers.map((paper) => [paper.paperId, paper.reason])).toEqual([
      [bad, 'file.paper-infected'],
    ]);
    // The key of the act is the first one: sent once more it gives what the release did.
    const last = await postPaper(clerk.caller, fileId, { form: form(), key });
    expect([last.status, last.body.headSeq]).toEqual([201, (await clerk.sees(file)).headSeq]);
  });

  it('releases nothing in the name of who no longer has the file', async () => {
    const file = await clerk.opensFile();
    const { port } = clamd;
    await clamd.stop();
    await postPaper(clerk.caller, file.fileId, { form: aPaperForm() });
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(district.superintendent);
    clamd = await FakeClamd.start(port);
    const waits = async () => (await papersOf(file.fileId)).waitingPapers;
    await until(async () => (await waits())[0]?.state === 'refused');
    expect((await waits())[0]?.reason).toBe('file.not-holder');
    expect((await papersOf(file.fileId, district.superintendent)).papers).toEqual([]);
  });
});
