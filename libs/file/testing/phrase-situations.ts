import { FileActs } from '@sanchika/file/contract';
import { v7 } from 'uuid';
import type { Ask } from './ask';
import type { SampleDistrict } from './sample-district';

const aPhrase = () => ({ phraseId: v7(), text: 'नियमानुसार परीक्षण कर प्रस्तुत।' });

/** For each operation on one's own phrases its situation: the clerk's. */
export const PHRASE_SITUATIONS: Readonly<Record<string, (district: SampleDistrict) => Promise<Ask>>> = {
  'file.own-phrases': async ({ clerk }) => ({ doer: clerk, input: {} }),
  'file.add-own-phrase': async ({ clerk }) => ({ doer: clerk, input: { body: aPhrase() } }),
  'file.order-own-phrases': async ({ clerk }) => ({ doer: clerk, input: { body: { phraseIds: [v7()] } } }),
  'file.remove-own-phrase': async ({ clerk }) => {
    const phrase = aPhrase();
    await clerk.asks(FileActs.addOwnPhrase, { body: phrase });
    return { doer: clerk, input: { params: { phraseId: phrase.phraseId } } };
  },
};
