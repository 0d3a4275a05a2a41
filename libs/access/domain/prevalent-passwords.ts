import { PREVALENT_WORDS } from './prevalent-words';

const WORDS = new Set(PREVALENT_WORDS);
const LONGEST_WORD = Math.max(...PREVALENT_WORDS.map((word) => word.length));
const JOINT = /[\s@#_.!$&*-]/;

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};

/** Lines of a keyboard, the digits and the alphabet, both ways where people go both ways. */
const RUNS: readonly string[] = [
  '0123456789',
  '9876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'zyxwvutsrqponmlkjihgfedcba',
  "qwertyuiop[]asdfghjkl;'zxcvbnm,./",
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1q2w3e4r5t6y7u8i9o0p',
].map((run) => run.repeat(3));

/**
 * Whether a password is one that attackers try first (ASVS 6.2.4, 6.2.11): known words, joined or not, with any tail
 * of digits and signs; a run along the keyboard; or one short piece repeated. Cases and look-alike signs count for
 * nothing.
 */
export function isPrevalent(password: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  return (
    isRun(plain) || isRepetition(plain) || isBuiltOfWords(plain) || isBuiltOfWords(withoutLookAlikes(plain))
  );
}

/** Signs after the last letter are a tail and stay what they are. */
function withoutLookAlikes(text: string): string {
  const stem = text.replace(/\P{L}+$/u, '');
  return [...stem].map((sign) => LOOK_ALIKES[sign] ?? sign).join('') + text.slice(stem.length);
}

function isBuiltOfWords(text: string): boolean {
  const ends = new Set([0]);
  for (let end = 1; end <= text.length; end += 1) {
    if (endsPieceAt(text, end, ends)) ends.add(end);
  }
  return [...ends].some((end) => end > 0 && !/\p{L}/u.test(text.slice(end)));
}

/** Whether a word or a joint ends here that began where an earlier piece ended. */
function endsPieceAt(text: string, end: number, ends: ReadonlySet<number>): boolean {
  if (end > 1 && ends.has(end - 1) && JOINT.test(text.charAt(end - 1))) return true;
  for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
    if (ends.has(start) && WORDS.has(text.slice(start, end))) return true;
  }
  return false;
}

function isRepetition(text: string): boolean {
  for (let period = 1; period <= Math.min(6, text.length / 2); period += 1) {
    if (text === text.slice(0, period).repeat(text.length).slice(0, text.length)) return true;
  }
  return false;
}

function isRun(text: string): boolean {
  return RUNS.some((run) => run.includes(text));
}
