import type { Fault } from './fault';
import { Founding } from './founding';
import type { OfficeRows, OfficeTable } from './office-rows';
import type { ChainEvent } from './read-chain';
import type { Row } from './rows';
import { SealedLimits } from './sealed-limits';
import { SealedPostings } from './sealed-postings';
import { SealedStructure } from './sealed-structure';

/** Offices, sections, posts, people and postings: each is what its own event says, or belongs to the founding. */
export class OfficesCheck {
  private readonly founding = new Founding();
  private readonly structure = new SealedStructure();
  private readonly postings = new SealedPostings();
  private readonly limits = new SealedLimits();

  take(event: ChainEvent): Fault[] {
    return [
      ...this.founding.take(event),
      ...this.structure.take(event),
      ...this.postings.take(event),
      ...this.limits.take(event),
    ];
  }

  finish(rows: OfficeRows): Fault[] {
    const first = (table: OfficeTable) =>
      rows[table].filter(({ id }: Row) => !this.structure.has(table, String(id)));
    const posting = rows.posting.filter(({ id }) => !this.postings.hasStarted(String(id)));
    return [
      ...this.postings.finish(rows.posting),
      ...this.limits.finish(rows.delegated_limit),
      ...this.structure.finish(rows),
      ...this.founding.finish({
        office: rows.office,
        section: first('section'),
        post: first('post'),
        person: first('person'),
        posting,
        delegated_limit: rows.delegated_limit.filter(({ id }) => !this.limits.hasBegun(String(id))),
      }),
    ];
  }
}
