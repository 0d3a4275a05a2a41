import type { Transaction } from '@sanchika/platform/api';
import type { EntityTarget, ObjectLiteral } from 'typeorm';

const MOST_IN_ONE_INSERT = 250;

/** Inserts many rows of one table in few statements. */
export async function insertRows<Row extends ObjectLiteral>(
  tx: Transaction,
  table: EntityTarget<Row>,
  rows: readonly Row[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += MOST_IN_ONE_INSERT) {
    const values = rows.slice(start, start + MOST_IN_ONE_INSERT);
    await tx.createQueryBuilder().insert().into(table).values(values).updateEntity(false).execute();
  }
}
