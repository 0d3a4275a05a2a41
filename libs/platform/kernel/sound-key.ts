/**
 * How a word sounds, whichever of the two scripts it is written in: its consonants in a coarse alphabet. Equal keys
 * mean that one may be meant by the other. What the key drops on purpose: every vowel but whether the word begins
 * with one, aspiration (k = kh), the tongue's place (त = ट), the three sibilants, doubling. So करना and किराना, or
 * कल and काल, have one key: a match by sound is an offer to the reader and never a proof. The empty key is that of a
 * word without a sound to compare: digits, other scripts.
 */
export function soundKey(word: string): string {
  if (/^[a-z]+$/.test(word)) return soundOfLatin(word);
  return /^[\u0900-\u0965\u0970-\u097f]+$/.test(word) ? soundOfDevanagari(word) : '';
}

/**
 * The keys under which a word of Roman letters may be meant, its own first: `ai` is ऐ or आय (Raipur), and `r` between
 * vowels is र or ड़ (sarak).
 */
export function soundsMeant(word: string): string[] {
  const spellings = [word, word.replaceAll('ai', 'aya'), word.replace(/(?<=[aeiou])r(?=[aeiou]|$)/g, 'd')];
  return [...new Set(spellings.map(soundKey))].filter((key) => key !== '');
}

/** Fewer consonants than this are no search by themselves: की, के, को and का are one key. */
const FEWEST_SOUNDS = 2;

/** Whether a key says enough to look words up by it. */
export function isTelling(key: string): boolean {
  return key.replace(/^a/, '').length >= FEWEST_SOUNDS;
}

const CONSONANTS: Readonly<Record<string, string>> = {
  ...classOf('k', 'कख'),
  ...classOf('g', 'गघ'),
  ...classOf('c', 'चछ'),
  ...classOf('j', 'जझ'),
  ...classOf('t', 'टठतथ'),
  ...classOf('d', 'डढदध'),
  ...classOf('p', 'पफ'),
  ...classOf('b', 'बभ'),
  ...classOf('s', 'शषस'),
  ...classOf('n', 'ङञणन'),
  ...classOf('r', 'रऋृ'),
  ...classOf('l', 'लळ'),
  ...{ म: 'm', य: 'y', व: 'v', ह: 'h' },
};

/** Spellings of Hindi and of office English whose letters sound otherwise than they stand, in the order of trying. */
const LATIN_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  // English: station, light, budget, school, know, write, back, queue, office.
  [/[st]ion/g, 'sn'],
  [/ight/g, 't'],
  [/dg(?=e)/g, 'j'],
  [/^sch/g, 'sk'],
  [/^k(?=n)/g, ''],
  [/^w(?=r)/g, ''],
  [/ck/g, 'k'],
  [/q/g, 'k'],
  [/ph|f/g, 'p'],
  [/x/g, 'ks'],
  // Hindi: singh, garh, gyan and its learned spelling jnan.
  [/ngh/g, 'ng'],
  [/(?<=[aeiou])rh/g, 'd'],
  [/jn|dny/g, 'gy'],
  [/c*ch+/g, 'C'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/C+/g, 'c'],
  [/z/g, 'j'],
  [/w/g, 'v'],
  [/(?<=[kgcjtdpbsv])h/g, ''],
  [/y(?=u)(?<=[^aeiou]y)/g, ''],
  [/y(?![aeiou])(?<![aiou]y$)/g, 'i'],
  [/m(?=[pb])/g, 'n'],
];

function soundOfLatin(word: string): string {
  let sound = word;
  for (const [spelling, heard] of LATIN_SPELLINGS) sound = sound.replace(spelling, heard);
  return withoutVowels(sound);
}

const VIRAMA = '\u094d';
const ANUSVARA = '\u0902';
const INDEPENDENT_VOWEL = /[\u0904-\u090a\u090c-\u0914\u0960\u0961\u0972-\u0977]/;

/** Devanagari in the same coarse letters, with `a` for any vowel, also the one that is heard but not written. */
function soundOfDevanagari(word: string): string {
  const joined = word
    .replaceAll('ज्ञ', 'ग्य')
    .replace(/्य(?=[ुू])/g, '')
    .replace(/\u0902(?=[पफबभ])/g, 'न्')
    .replaceAll(`${ANUSVARA}ह`, 'न्ग')
    .replaceAll(ANUSVARA, 'न');
  let sound = '';
  const letters = [...joined];
  for (const [place, letter] of letters.entries()) {
    const consonant = CONSONANTS[letter];
    if (consonant !== undefined) sound += letters[place + 1] === VIRAMA ? consonant : `${consonant}a`;
    else if (INDEPENDENT_VOWEL.test(letter)) sound += 'a';
  }
  return withoutVowels(sound);
}

/** Doubled letters are one; a vowel counts only at the beginning. */
function withoutVowels(sound: string): string {
  const single = sound.replace(/([^aeiou])\1+/g, '$1');
  const first = /^[aeiou]/.test(single) ? 'a' : '';
  return first + single.replace(/[aeiou]/g, '');
}

function classOf(sound: string, letters: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter) => [letter, sound]));
}
