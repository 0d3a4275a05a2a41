import { Category, Phrase, SubjectHead } from '@sanchika/file/api';
import { DECISIONS } from '@sanchika/file/domain';
import type { Decision } from '@sanchika/file/domain';
import { newId } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { insertRows } from './insert-rows';
import { cell, readTable } from './read-table';

/** The words and limits that a file starts with. */
export interface Masters {
  readonly heads: readonly SubjectHead[];
  readonly categories: readonly Category[];
  readonly phrases: readonly Phrase[];
}

/** Reads subject-heads.csv, categories.csv and phrases.csv. */
export async function readMasters(folder: string): Promise<Masters> {
  const heads = (await readTable(folder, 'subject-heads.csv', ['code', 'retention'])).map(
    (row): SubjectHead => ({
      code: cell(row, 'code'),
      nameHi: cell(row, 'nameHi'),
      nameEn: cell(row, 'nameEn'),
      retention: cell(row, 'retention'),
    }),
  );
  const categories = (await readTable(folder, 'categories.csv', ['code', 'limit'])).map((row): Category => ({
    code: cell(row, 'code'),
    nameHi: cell(row, 'nameHi'),
    nameEn: cell(row, 'nameEn'),
    limitCount: Number(cell(row, 'limit')),
    limitUnit: cell(row, 'limitKind') === 'calendarDays' ? 'calendarDays' : 'workingDays',
  }));
  return { heads, categories, phrases: await readPhrases(folder) };
}

async function readPhrases(folder: string): Promise<Phrase[]> {
  const rows = await readTable(folder, 'phrases.csv', ['textHi', 'decision']);
  return rows.map((row) => ({
    id: newId(),
    textHi: cell(row, 'textHi'),
    textEn: cell(row, 'textEn'),
    decision: decisionOf(cell(row, 'decision')),
    roles: `|${cell(row, 'roles')}|`,
  }));
}

function decisionOf(text: string): Decision {
  const decision = DECISIONS.find((known) => known === text);
  if (!decision) throw new Error(`no decision ${text}`);
  return decision;
}

export async function insertMasters(tx: Transaction, { heads, categories, phrases }: Masters): Promise<void> {
  await insertRows(tx, SubjectHead, heads);
  await insertRows(tx, Category, categories);
  await insertRows(tx, Phrase, phrases);
}
