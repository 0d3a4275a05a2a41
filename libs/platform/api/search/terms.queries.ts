import { Injectable } from '@nestjs/common';
import { Reader } from '../database/reader';

/** Words found for what was heard or begun; `isWhole` is false when there were more than are looked up. */
export interface TermsFound {
  readonly words: readonly string[];
  readonly isWhole: boolean;
}

/** More spellings of one sound than this are no word any more. */
export const MOST_TERMS = 64;
const LAST_LETTER = '\u{10ffff}';

/** From sounds and beginnings to the words that entries hold. */
@Injectable()
export class TermsQueries {
  constructor(private readonly reader: Reader) {}

  async soundingAs(keys: readonly string[]): Promise<TermsFound> {
    if (keys.length === 0) return { words: [], isWhole: true };
    const places = keys.map(() => '?').join(', ');
    const rows = await this.reader.rows<{ word: string }>(
      `SELECT word FROM search_term WHERE sound IN (${places}) ORDER BY sound, word LIMIT ?`,
      [...keys, MOST_TERMS + 1],
    );
    return found(rows);
  }

  async beginningWith(beginning: string): Promise<TermsFound> {
    const rows = await this.reader.rows<{ word: string }>(
      'SELECT word FROM search_term WHERE word >= ? AND word < ? ORDER BY word LIMIT ?',
      [beginning, beginning + LAST_LETTER, MOST_TERMS + 1],
    );
    return found(rows);
  }
}

function found(rows: readonly { readonly word: string }[]): TermsFound {
  return { words: rows.slice(0, MOST_TERMS).map(({ word }) => word), isWhole: rows.length <= MOST_TERMS };
}
