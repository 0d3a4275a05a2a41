import { isTelling, beginsLittleWord, soundsLittle, tellingSounds } from '@sanchika/platform/kernel';
import type { AskedPhrase, AskedWord } from '@sanchika/platform/kernel';
import { listOfWord } from '@sanchika/platform/api';
import type { ListGroup, TermsQueries } from '@sanchika/platform/api';

/** The lists in which the files of a question must stand; `isWhole` is false when a word had too many spellings. */
export interface AskedLists {
  readonly groups: readonly ListGroup[];
  readonly isWhole: boolean;
}

/**
 * One group of lists for each word that has lists. Words that have none, because nearly every text holds them, are only
 * looked for in the texts that the others leave.
 */
export async function askedLists(
  phrases: readonly AskedPhrase[],
  terms: TermsQueries,
  places: number | undefined,
): Promise<AskedLists> {
  const groups: ListGroup[] = [];
  let isWhole = true;
  for (const asked of phrases.flat().filter(hasLists)) {
    const found = await spellingsOf(asked, terms);
    const names = [asked.word, ...found.words].map(listOfWord).filter((name) => name !== null);
    groups.push({ names: [...new Set(names)], places });
    isWhole &&= found.isWhole;
  }
  return { groups, isWhole };
}

/** Whether every text in which the word may be found stands on its lists. */
function hasLists({ word, sounds, isBeginning }: AskedWord): boolean {
  if (listOfWord(word) === null) return false;
  if (sounds.some((key) => !isTelling(key) || soundsLittle(key))) return false;
  return !(isBeginning && beginsLittleWord(word));
}

async function spellingsOf(
  asked: AskedWord,
  terms: TermsQueries,
): Promise<{ words: string[]; isWhole: boolean }> {
  const heard = await terms.soundingAs(tellingSounds(asked));
  if (!asked.isBeginning) return { words: [...heard.words], isWhole: heard.isWhole };
  const begun = await terms.beginningWith(asked.word);
  return { words: [...heard.words, ...begun.words], isWhole: heard.isWhole && begun.isWhole };
}
