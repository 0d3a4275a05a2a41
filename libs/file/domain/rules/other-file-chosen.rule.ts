import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';

const code = 'file.other-file-missing';

/** A form in which nothing is chosen yet names no file. */
export function otherFileChosen<Name extends string>(name: Name): FileRule<Readonly<Record<Name, string>>> {
  return {
    code,
    cites: 'B1, FM-1',
    judge: (facts) => (facts[name] === '' ? refusal(code) : null),
  };
}
