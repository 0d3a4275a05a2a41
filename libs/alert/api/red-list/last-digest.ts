import type { RedList } from '@sanchika/alert/contract';
import type { DigestFacts } from '@sanchika/alert/domain';
import { Reader } from '@sanchika/platform/api';
import { instant, isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';

type Digest = RedList['digest'];

const NO_COUNTS: DigestFacts = { newBreaches: 0, longOver: 0, overDays: 10, ownDesk: 0 };

/** The last morning summary that a person was told in a post. */
@Injectable()
export class LastDigest {
  constructor(private readonly reader: Reader) {}

  async of(personId: string, postId: string): Promise<Digest> {
    const occasion = digestOccasion(postId, '');
    // One entry of the index that keeps alerts from being told twice.
    const row = await this.reader.row<{ madeAt: number; facts: string }>(
      `SELECT made_at madeAt, facts FROM alert WHERE person_id = ? AND occasion >= ? AND occasion < ?
       ORDER BY occasion DESC LIMIT 1`,
      [personId, occasion, `${occasion}~`],
    );
    if (!row) return null;
    const counts = { ...NO_COUNTS, ...(JSON.parse(row.facts) as DigestFacts) };
    return { at: isoOfInstant(instant(Number(row.madeAt))), counts };
  }
}

/** What makes a digest one of its kind: the post and the day. */
export function digestOccasion(postId: string, day: string): string {
  return `digest:${postId}:${day}`;
}
