import assert from 'node:assert/strict';
import { FileActs } from '@sanchika/file/contract';
import { aPaperForm, postPaper } from '@sanchika/file/testing';
import { v7 } from 'uuid';
import type { Journey } from './journey';
import { keptOn } from './kept-on-device';
import type { Phone } from './phone';

/** As many as a phone fetches ahead. */
const FILES = 12;
const PATIENCE_MS = 30_000;
const DRAFT = 'कैनरी-प्रारूप';
const PHRASE = 'कैनरी-वाक्य';
const canary = (kind: string, file: number) => `कैनरी-${kind}-${String(file).padStart(2, '0')}`;

const foundIn = (kept: string, words: readonly string[]) => words.filter((word) => kept.includes(word));

/** Those of the words that the phone holds for the app to show, as soon as it holds all of them. */
async function hold(phone: Phone, words: readonly string[]): Promise<readonly string[]> {
  const since = Date.now();
  let held: readonly string[] = [];
  while (held.length < words.length && Date.now() - since < PATIENCE_MS) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    held = foundIn(await keptOn(phone, 'opened'), words);
  }
  return held;
}

/** At rest and after sign-out (reliability 5, T-DEVICE): fifty marked words in all that a desk brings to a phone. */
export const nothingStays: Journey = {
  name: 'forgotten',
  tells: 'a phone keeps no word in the clear while its person works, and none at all after sign-out',
  run: async ({ district, phone }) => {
    const { clerk, superintendent } = district;
    for (let file = 0; file < FILES; file += 1) {
      const opened = await clerk.opensFile({ subject: canary('विषय', file) });
      const form = aPaperForm({ title: canary('पत्र', file), fileName: `${canary('संलग्नक', file)}.pdf` });
      assert.equal((await postPaper(clerk.caller, opened.fileId, { form })).status, 201);
      await clerk.sends(opened, { note: canary('टीप', file) }).to(superintendent);
    }
    await superintendent.asks(FileActs.addOwnPhrase, { body: { phraseId: v7(), text: PHRASE } });
    const canaries = [
      clerk.me.name.hi,
      DRAFT,
      PHRASE,
      ...Array.from({ length: FILES }, (_, file) =>
        ['विषय', 'पत्र', 'टीप', 'संलग्नक'].map((kind) => canary(kind, file)),
      ).flat(),
    ];
    const found = (kept: string) => foundIn(kept, canaries);

    const officer = await phone();
    await officer.signIn(superintendent.me.employeeCode);
    await officer.openFile(canary('विषय', 0));
    await officer.page.getByLabel('टीप', { exact: true }).fill(DRAFT);
    await hold(officer, [DRAFT]);
    await officer.page.goto('/me');
    // The desk is fetched ahead while the person does something else.
    const brought = await hold(officer, canaries);
    assert.deepEqual(brought, canaries, 'the phone holds every marked word for the app to show');
    assert.deepEqual(found(await keptOn(officer, 'raw')), [], 'none of them lies on the device in the clear');

    await officer.press('प्रस्थान (साइन आउट)');
    await officer.page.getByLabel('पासवर्ड', { exact: true }).waitFor();
    assert.deepEqual(found(await keptOn(officer, 'opened')), [], 'nothing stays after sign-out');
    const left = await officer.page.evaluate(
      `indexedDB.databases().then((all) => all.map(({ name }) => name))`,
    );
    assert.deepEqual(left, ['keyring'], 'of the databases only the one that knows no person');
    const { cookies } = await (await officer.devtools()).send('Network.getAllCookies');
    assert.deepEqual(found(JSON.stringify(cookies)), []);
  },
};
