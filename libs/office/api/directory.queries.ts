import { Injectable } from '@nestjs/common';
import type { DirectoryPage } from '@sanchika/office/contract';
import { OfficeClock, Reader } from '@sanchika/platform/api';
import type { SqlValue } from '@sanchika/platform/api';
import type * as z from 'zod';
import { LABEL_SQL, labelOf } from './post-label.mapper';
import type { LabelRow } from './post-label.mapper';
import { wordPatterns } from './search-text';

/** A page of the directory as it is asked for. */
export interface DirectorySearch {
  readonly q?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

// Each word may stand in the post or in the name of anyone who holds it now.
const WORD_SQL = `(p.search_text LIKE ? ESCAPE '!' OR EXISTS (
  SELECT 1 FROM posting h JOIN person m ON m.id = h.person_id
  WHERE h.post_id = p.id AND h.to_at > ? AND h.from_at <= ? AND m.search_text LIKE ? ESCAPE '!'))`;

@Injectable()
export class DirectoryQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: OfficeClock,
  ) {}

  /** Posts in which every word occurs, in the order of their codes; `after` is the code of the last one seen. */
  async search({ q = '', after = '', limit }: DirectorySearch): Promise<z.input<typeof DirectoryPage>> {
    const now = this.clock.now();
    const words = wordPatterns(q);
    const conditions = ['p.code > ?', ...words.map(() => WORD_SQL)].join(' AND ');
    const values: SqlValue[] = [
      now,
      now,
      after,
      ...words.flatMap((word) => [word, now, now, word]),
      limit + 1,
    ];
    const sql = `${LABEL_SQL} WHERE ${conditions} ORDER BY p.code LIMIT ?`;
    const found = await this.reader.rows<LabelRow>(sql, values);
    const rows = found.slice(0, limit);
    return { rows: rows.map(labelOf), next: found.length > limit ? (rows.at(-1)?.code ?? null) : null };
  }
}
