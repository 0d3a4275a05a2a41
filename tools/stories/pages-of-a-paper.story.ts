import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { FileApi } from '@sanchika/file/contract';
import { aPaperForm, aPdf, postPaper } from '@sanchika/file/testing';
import type { FileRef, Officer } from '@sanchika/file/testing';
import sharp from 'sharp';
import { v7 } from 'uuid';
import type { Story } from './story';

/** A photograph taken with the phone held upright, with what the camera writes down. */
async function aPhotograph(): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#999' } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Copyright: 'someone' }, IFD3: { GPSLatitude: '21/1 15/1 0/1' } })
    .jpeg()
    .toBuffer();
  return new Uint8Array(bytes);
}

async function add(officer: Officer, { fileId }: FileRef, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const paperId = v7();
  const { status } = await postPaper(officer.caller, fileId, { form: aPaperForm({ paperId, bytes }) });
  assert.equal(status, 201);
  return paperId;
}

async function pictureOf(officer: Officer, { fileId }: FileRef, paperId: string, page: number) {
  const response = await officer.caller.fetch(
    `/api/files/${fileId}/papers/${paperId}/pages/${page}?width=720`,
  );
  assert.equal(response.status, 200);
  return sharp(Buffer.from(await response.arrayBuffer())).metadata();
}

export const pagesOfAPaper: Story = {
  name: 'pages',
  tells: 'papers become pages with numbers and pictures, and one is the paper under consideration (EN-8)',
  run: async ({ clerk, superintendent }) => {
    const file = await clerk.opensFile({ subject: 'सड़क मरम्मत' });
    const letter = await add(clerk, file, aPdf('पत्र'));
    const survey = await add(clerk, file, aPdf('सर्वे', 30));
    const photograph = await add(clerk, file, await aPhotograph());
    const { papers } = await clerk.sees(file);
    assert.deepEqual(
      papers.map(({ pageFrom, pageTo }) => [pageFrom, pageTo]),
      [
        [1, 1],
        [2, 31],
        [32, 32],
      ],
    );

    // The last page can be looked at before the first thirty were drawn.
    assert.equal((await pictureOf(clerk, file, survey, 30)).width, 720);
    const upright = await pictureOf(clerk, file, photograph, 1);
    assert.deepEqual([upright.width, upright.height, upright.exif], [720, 960, undefined]);
    assert.equal((await pictureOf(clerk, file, letter, 1)).format, 'webp');
    const { fileId } = file;
    for (;;) {
      const side = await clerk.asks(FileApi.papers, { params: { fileId } });
      if (side.papers.every(({ hasPictures }) => hasPictures)) break;
      await pause(250);
    }

    const { headHash } = await clerk.sees(file);
    await clerk.asks(FileApi.flagPaper, {
      params: { fileId, paperId: letter },
      body: { seenHead: headHash, flag: 'puc' },
    });
    await clerk.sends(file, { note: 'PUC पृष्ठ प./1 पर।' }).to(superintendent);
    const seen = await superintendent.sees(file);
    assert.deepEqual(
      seen.papers.map(({ flag }) => flag),
      ['puc', null, null],
    );
  },
};
