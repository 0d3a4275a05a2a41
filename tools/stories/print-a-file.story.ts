import assert from 'node:assert/strict';
import { FileReads } from '@sanchika/file/contract';
import { aPaperForm, pdfOf, postPaper, printed, textOf } from '@sanchika/file/testing';
import type { Story } from './story';

const bare = (text: string) => text.normalize('NFC').replace(/\s/gu, '');

export const printAFile: Story = {
  name: 'print',
  tells: 'a whole file goes onto paper, for each as far as he may see it',
  run: async (district) => {
    const { clerk, superintendent, additionalCollector } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await clerk.opensFile({ subject: 'लेखन सामग्री के क्रय की प्रशासकीय स्वीकृति' });
    await postPaper(clerk.caller, file.fileId, { form: aPaperForm({ title: 'अर्द्धशासकीय पत्र' }) });
    await clerk.sends(file, { note: 'प्रस्तुत प्रकरण स्वीकृति हेतु।\nदेयक संलग्न।' }).to(superintendent);
    await district.setClock('2026-03-03T15:00+05:30');
    await superintendent.sends(file, { note: 'सहमत।', decision: 'agree' }).to(additionalCollector);
    await additionalCollector.reads(file);

    const whole = await printed(additionalCollector, file);
    assert.deepEqual([whole.state, whole.document?.isArchival], ['ready', true]);
    const pages = await textOf(await pdfOf(additionalCollector, whole));
    assert.equal(pages.length, whole.document?.pages);
    const text = pages.join('');
    const { headHash, notes } = await additionalCollector.sees(file);
    for (const words of [
      ...['लेखन सामग्री के क्रय की प्रशासकीय स्वीकृति', 'कलेक्टोरेट', file.fileNumber ?? '-'],
      ...['1.प्रस्तुत प्रकरण स्वीकृति हेतु।', '2.देयक संलग्न।', '3.सहमत।', 'प./1', 'अर्द्धशासकीय पत्र'],
      ...['संचलन पंजी', headHash, additionalCollector.me.name.hi],
    ])
      assert.ok(text.includes(bare(words)), words);
    assert.equal(notes.length, 2);
    // Each page says who printed it, and which of how many it is.
    for (const [index, page] of pages.entries()) {
      assert.ok(page.includes(bare(`पृष्ठ ${index + 1} / ${pages.length}`)));
      assert.ok(page.includes(bare(`मुद्रित: ${additionalCollector.me.name.hi}`)));
    }

    const clerks = await printed(clerk, file);
    const seen = (await textOf(await pdfOf(clerk, clerks))).join('');
    assert.ok(seen.includes(bare('प्रस्तुत प्रकरण स्वीकृति हेतु।')));
    assert.ok(!seen.includes(bare('सहमत।')));
    // A print is for whoever ordered it, though both may see the file.
    const params = { fileId: file.fileId, printId: whole.printId };
    assert.equal((await clerk.caller.call(FileReads.print, { params })).code, 'platform.not-found');
  },
};
