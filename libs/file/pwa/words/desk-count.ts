import { MOST_COUNTED } from '@sanchika/file/contract';

/** A count of the desk as a chip shows it: beyond what is counted it is `99+`. */
export function writeDeskCount(count: number, writeNumber: (value: number) => string): string {
  return count > MOST_COUNTED ? `${writeNumber(MOST_COUNTED)}+` : writeNumber(count);
}
