import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sanchika/platform/api';

/** A circle in a tree ends at its twentieth place instead of never. */
const OFFICES_UPWARDS = `
  WITH RECURSIVE line (id, above, place) AS (
    SELECT id, parent_office_id, 1 FROM office WHERE id = ?
    UNION ALL
    SELECT o.id, o.parent_office_id, line.place + 1 FROM office o JOIN line ON o.id = line.above WHERE line.place < 20)
  SELECT id FROM line ORDER BY place`;
const POSTS_UPWARDS = `
  WITH RECURSIVE line (id, above, place) AS (
    SELECT id, reporting_post_id, 1 FROM post WHERE id = ?
    UNION ALL
    SELECT p.id, p.reporting_post_id, line.place + 1 FROM post p JOIN line ON p.id = line.above WHERE line.place < 20)
  SELECT id FROM line ORDER BY place`;

/** Lines upwards in the two trees of the office, read inside the transaction that relies on them. */
@Injectable()
export class OfficeLines {
  /** The office and those above it; empty when there is no such office. */
  async officesFrom(tx: Transaction, officeId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(OFFICES_UPWARDS, [officeId]);
    return rows.map(({ id }) => id);
  }

  /** The post and those above it; empty when there is no such post. */
  async postsFrom(tx: Transaction, postId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(POSTS_UPWARDS, [postId]);
    return rows.map(({ id }) => id);
  }
}
