import assert from 'node:assert/strict';
import { FileActs } from '@sanchika/file/contract';
import { aPaperForm, aPdf, postPaper, refusalOf } from '@sanchika/file/testing';
import type { FileRef, Officer } from '@sanchika/file/testing';
import type { Story } from './story';

/** A paper of so many pages. */
async function paper({ caller }: Officer, { fileId }: FileRef, pages: number) {
  return postPaper(caller, fileId, { form: aPaperForm({ bytes: aPdf(`${pages} पृष्ठ`, pages) }) });
}

/** K-8, CSMOP para 23; paragraphs run on through volumes (EN-3). */
export const volumeByVolume: Story = {
  name: 'volume',
  tells: 'a thick file warns, takes nothing more in, and goes on in a new volume with its numbers running on',
  run: async (district) => {
    const { clerk, superintendent } = district;
    const file = await clerk.opensFile();
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
    assert.deepEqual((await paper(superintendent, file, 149)).body.warnings, []);
    const thin = await refusalOf(superintendent.acts(FileActs.openVolume, file));
    assert.equal(thin.code, 'file.volume-thin');
    const thick = await paper(superintendent, file, 49);
    assert.deepEqual(
      thick.body.warnings.map(({ code, values }) => [code, values]),
      [['file.volume-thick', { pages: 199 }]],
    );
    // The last page may have a paper of several behind it.
    assert.equal((await paper(superintendent, file, 3)).status, 201);
    const full = await paper(superintendent, file, 1);
    assert.deepEqual([full.status, full.body.code], [409, 'file.volume-full']);

    const opened = await superintendent.acts(FileActs.openVolume, file);
    assert.equal(opened.fileNumber, `${file.fileNumber} खण्ड-II`);
    assert.equal((await paper(superintendent, file, 1)).status, 201);
    const view = await superintendent.sees(file);
    assert.deepEqual([view.volumePages, view.papers.at(-1)?.pageFrom], [1, 202]);
    assert.deepEqual(
      view.volumes.map(({ no, noteFrom, paraFrom, pageFrom }) => [no, noteFrom, paraFrom, pageFrom]),
      [[2, 2, 2, 202]],
    );
  },
};
