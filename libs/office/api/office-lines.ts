import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sanchika/platform/api';

const MOST_LEVELS = 20;

/** Lines upwards in the two trees of the office, read inside the transaction that relies on them. */
@Injectable()
export class OfficeLines {
  /** The office and those above it. */
  officesFrom(tx: Transaction, officeId: string): Promise<string[]> {
    return upwards(tx, { table: 'office', parent: 'parent_office_id', from: officeId });
  }

  /** The post and those above it. */
  postsFrom(tx: Transaction, postId: string): Promise<string[]> {
    return upwards(tx, { table: 'post', parent: 'reporting_post_id', from: postId });
  }
}

interface Tree {
  readonly table: 'office' | 'post';
  readonly parent: string;
  readonly from: string;
}

/** A circle in the tree ends at the limit instead of never. */
async function upwards(tx: Transaction, { table, parent, from }: Tree): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `WITH RECURSIVE line (id, parent, place) AS (
       SELECT id, ${parent}, 1 FROM ${table} WHERE id = ?
       UNION ALL
       SELECT t.id, t.${parent}, line.place + 1 FROM ${table} t JOIN line ON t.id = line.parent WHERE line.place < ${MOST_LEVELS})
     SELECT id FROM line ORDER BY place`,
    [from],
  );
  return rows.map(({ id }) => id);
}
