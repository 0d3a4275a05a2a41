import { isLittleWord, soundKey } from '@sanchika/platform/kernel';
import { Dialect } from '../database/dialect';
import type { Transaction } from '../database/unit-of-work';

/** A column holds no more; letters after these are compared in the text itself. */
const LIST_NAME_LENGTH = 48;

/** The list of a word; null for one so frequent that it has none. Words begin with no sign, other lists with `@`. */
export function listOfWord(word: string): string | null {
  return isLittleWord(word) ? null : [...word].slice(0, LIST_NAME_LENGTH).join('');
}

/** A list with the places in which the entry stands on it. */
export interface Listing {
  readonly name: string;
  readonly places: number;
}

const ROWS_AT_ONCE = 500;

/** Puts an entry on lists, in the transaction of what it is put there for; places add up. */
export async function listEntry(
  tx: Transaction,
  entryNo: number,
  { names, places }: { readonly names: readonly string[]; readonly places: number },
): Promise<void> {
  const dialect = Dialect.of(tx.connection.options);
  // In one order everywhere, so that two transactions never wait for one another in a circle.
  const ordered = [...new Set(names)].sort();
  for (let from = 0; from < ordered.length; from += ROWS_AT_ONCE) {
    const some = ordered.slice(from, from + ROWS_AT_ONCE);
    const rows = some.map(() => '(?, ?, ?)').join(', ');
    const insert = `INSERT INTO search_list (name, entry_no, places) VALUES ${rows}`;
    const sql = dialect.upsert(insert, 'name, entry_no', 'places = search_list.places | ?');
    await tx.query(sql, [...some.flatMap((name) => [name, entryNo, places]), places]);
  }
}

/** Takes an entry from one set of lists to another; lists in both are left alone. */
export async function relistEntry(
  tx: Transaction,
  entryNo: number,
  { from, to }: { readonly from: readonly string[]; readonly to: readonly string[] },
): Promise<void> {
  const left = from.filter((name) => !to.includes(name));
  const entered = to.filter((name) => !from.includes(name));
  for (const name of left) {
    const next = entered.shift();
    if (next === undefined) {
      await tx.query('DELETE FROM search_list WHERE name = ? AND entry_no = ?', [name, entryNo]);
    } else {
      await tx.query('UPDATE search_list SET name = ? WHERE name = ? AND entry_no = ?', [
        next,
        name,
        entryNo,
      ]);
    }
  }
  if (entered.length > 0) await listEntry(tx, entryNo, { names: entered, places: 0 });
}

/** Keeps the sounds of words that no entry had before; numbers have none and are asked for whole. */
export async function learnTerms(tx: Transaction, words: readonly string[]): Promise<void> {
  const wanted = [...new Set(words)].filter(isTerm).sort();
  for (let from = 0; from < wanted.length; from += ROWS_AT_ONCE) {
    const some = wanted.slice(from, from + ROWS_AT_ONCE);
    const places = some.map(() => '?').join(', ');
    const known = await tx.query<{ word: string }[]>(
      `SELECT word FROM search_term WHERE word IN (${places})`,
      some,
    );
    const old = new Set(known.map(({ word }) => word));
    const fresh = some.filter((word) => !old.has(word));
    if (fresh.length > 0) await insertTerms(tx, fresh);
  }
}

/** Whether a list is that of a word one may hear or begin to type. */
export function isTerm(name: string): boolean {
  return !/^(@|\d+$)/.test(name);
}

async function insertTerms(tx: Transaction, words: readonly string[]): Promise<void> {
  const rows = words.map(() => '(?, ?)').join(', ');
  const insert = `INSERT INTO search_term (word, sound) VALUES ${rows}`;
  const sql = Dialect.of(tx.connection.options).insertIfAbsent(insert);
  await tx.query(
    sql,
    words.flatMap((word) => [word, soundKey(word)]),
  );
}
