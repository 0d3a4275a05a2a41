import { isTelling, soundKey, soundsMeant } from './sound-key';
import { splitWords } from './split-words';
import type { TextWord } from './split-words';

/**
 * How the words of a question are taken: `typed`, letter by letter as folded; `heard`, and those of Roman letters
 * also by their sound; `begun`, as `heard` and also as the beginnings of words, numbers excepted.
 */
export type QuestionWay = 'typed' | 'heard' | 'begun';

/** One word that is asked for. */
export interface AskedWord {
  readonly word: string;
  /** The sound keys by which it may be meant; none for a word that is taken by its letters only. */
  readonly sounds: readonly string[];
  readonly isBeginning: boolean;
}

/** Words that must stand side by side: `14/2026` is two. */
export type AskedPhrase = readonly AskedWord[];

/** Half-open places in a text. */
export type Mark = readonly [start: number, end: number];

/** Where a phrase stands in a text. */
export interface PhraseFound {
  readonly marks: readonly Mark[];
  /** Whether it stands there only as it sounds. */
  readonly isBySound: boolean;
}

const ROMAN = /^[a-z]+$/;
const NUMBER = /^\d+$/;
/** A beginning of two letters would be that of a hundred words. */
const SHORTEST_BEGINNING = 3;

/** The phrases of a question, all of which are asked for; blanks part them. None when it holds no word. */
export function readQuestion(question: string, way: QuestionWay): AskedPhrase[] {
  const phrases = question
    .split(/\s+/)
    .map((chunk) => splitWords(chunk).map(({ word }) => askedWord(word, way)));
  return phrases.filter((phrase) => phrase.length > 0);
}

function askedWord(word: string, way: QuestionWay): AskedWord {
  const isRoman = way !== 'typed' && ROMAN.test(word);
  const isBeginning = way === 'begun' && !NUMBER.test(word) && [...word].length >= SHORTEST_BEGINNING;
  return { word, sounds: isRoman ? soundsMeant(word) : [], isBeginning };
}

/** Where a phrase stands in the words of a text; null when nowhere. One place by letters counts before all by sound. */
export function findPhrase(words: readonly TextWord[], phrase: AskedPhrase): PhraseFound | null {
  const places = placesOf(words, phrase, isAnswered);
  const [first] = places;
  if (!first) return null;
  const marks = places.map((place): Mark => [place[0]?.start ?? 0, place.at(-1)?.end ?? 0]);
  const byLetters = placesOf(words, phrase, isAnsweredByLetters);
  return { marks, isBySound: byLetters.length === 0 };
}

type Answer = (word: string, asked: AskedWord) => boolean;

function placesOf(words: readonly TextWord[], phrase: AskedPhrase, answers: Answer): TextWord[][] {
  const places: TextWord[][] = [];
  for (let from = 0; from + phrase.length <= words.length; from += 1) {
    const run = words.slice(from, from + phrase.length);
    if (phrase.every((asked, place) => answers(run[place]?.word ?? '', asked))) places.push(run);
  }
  return places;
}

function isAnsweredByLetters(word: string, asked: AskedWord): boolean {
  return word === asked.word || (asked.isBeginning && word.startsWith(asked.word));
}

function isAnswered(word: string, asked: AskedWord): boolean {
  return (
    isAnsweredByLetters(word, asked) || (asked.sounds.length > 0 && asked.sounds.includes(soundKey(word)))
  );
}

/** The keys of a word that say enough to look other words up by them. */
export function tellingSounds({ sounds }: AskedWord): string[] {
  return sounds.filter(isTelling);
}

/** Marks in the order of the text, none inside or across another. */
export function orderMarks(marks: readonly Mark[]): Mark[] {
  const ordered = [...marks].sort(([one], [other]) => one - other);
  let end = 0;
  return ordered.filter((mark) => {
    const isFree = mark[0] >= end;
    if (isFree) end = mark[1];
    return isFree;
  });
}
