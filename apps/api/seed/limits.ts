import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { DelegatedLimitRow, Post } from '@sanchika/office/api';
import { LIMIT_SOURCES, OFFICE_TIERS, ROLES } from '@sanchika/office/domain';
import { MachineClock, newId } from '@sanchika/platform/api';
import { isoDate } from '@sanchika/platform/kernel';
import { CodeBook } from './code-book';
import { cell, readTable } from './read-table';
import type { TableRow } from './read-table';

const TABLE = 'delegated-limits.csv';
const PAISE_IN_RUPEE = 100;

/** Reads delegated-limits.csv, the powers over money; a seed without the table delegates none. */
export async function readLimits(folder: string, posts: readonly Post[]): Promise<DelegatedLimitRow[]> {
  if (!(await isThere(join(folder, TABLE)))) return [];
  const book = new CodeBook('post', posts);
  const recordedAt = new MachineClock().now();
  const rows = await readTable(folder, TABLE, ['postCode', 'role', 'officeTier', 'amountRupees', 'source']);
  return rows.map((row) => ({
    id: newId(),
    postId: book.idOrNull(cell(row, 'postCode')),
    role: knownOrNull(ROLES, cell(row, 'role')),
    officeTier: knownOrNull(OFFICE_TIERS, cell(row, 'officeTier')),
    budgetHead: cell(row, 'budgetHead') || null,
    amountPaise: paiseIn(row, 'amountRupees') ?? 0,
    stepUpAbovePaise: paiseIn(row, 'stepUpAboveRupees'),
    orderNo: cell(row, 'orderNo').normalize('NFC'),
    source: knownOrNull(LIMIT_SOURCES, cell(row, 'source')) ?? 'order',
    from: isoDate(cell(row, 'from')),
    until: null,
    recordedAt,
  }));
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function paiseIn(row: TableRow, column: string): number | null {
  const rupees = cell(row, column);
  return rupees === '' ? null : Number(rupees) * PAISE_IN_RUPEE;
}

/** Null for an empty cell. Throws an Error for a word that is not in the list. */
function knownOrNull<Word extends string>(words: readonly Word[], text: string): Word | null {
  const word = words.find((known) => known === text);
  if (word === undefined && text !== '') throw new Error(`${TABLE} names ${text}, which is not known`);
  return word ?? null;
}
