import { Problem } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import type { BilingualName } from '@sanchika/platform/contract';

/** Control characters, and signs that turn the direction of writing and make a label read otherwise. */
const UNFIT = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

/**
 * A code, a label or the number of an order in the form in which it is sealed, NFC: the same word typed on two
 * keyboards must give the same bytes. Throws `platform.invalid-input`.
 */
export function plainWords(text: string, pointer: string): string {
  const words = text.normalize('NFC');
  if (!UNFIT.test(words)) return words;
  const error = { pointer, code: 'invalid_format', message: 'no control characters' };
  throw Problem.of(PlatformProblems.invalidInput, { errors: [error] });
}

/** A name whose both forms are {@link plainWords}. */
export function plainName({ hi, en }: BilingualName, pointer: string): BilingualName {
  return { hi: plainWords(hi, `${pointer}/hi`), en: plainWords(en, `${pointer}/en`) };
}
