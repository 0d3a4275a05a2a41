import { isBlank } from '@sanchika/file/domain';
import type { PenLine } from '../parts';

/** The lines as typed; each that has words gets the next number, as the seal will give it (EN-3). */
export function penLines(text: string, first: number, write: (number: number) => string): readonly PenLine[] {
  let next = first;
  return text.split('\n').map((line) => ({ text: line, number: isBlank(line) ? '' : write(next++) }));
}
