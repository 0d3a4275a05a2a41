import { instantAt } from '@sanchika/calendar/domain';
import { OPEN_END } from '@sanchika/office/domain';
import { isoDate } from '@sanchika/platform/kernel';
import type { Fault } from './fault';
import type { ChainEvent } from './read-chain';
import { differingColumns } from './rows';
import type { Expected, Row } from './rows';
import { momentIn, PayloadFault, textIn } from './sealed-payload';

/** What the chains of the offices say of postings. Those of the founding begin without an event of their own, and open. */
export class SealedPostings {
  private readonly expected = new Map<string, Expected>();
  private readonly started = new Set<string>();

  take(event: ChainEvent): Fault[] {
    const read = READERS[event.type];
    if (!read) return [];
    try {
      const id = textIn(event.body, 'posting');
      this.expected.set(id, { ...this.expected.get(id), ...personAndPost(event), ...read(event) });
      if (event.type === 'posting.started') this.started.add(id);
      return [];
    } catch (error) {
      if (!(error instanceof PayloadFault) && !(error instanceof RangeError)) throw error;
      return [
        {
          kind: 'form',
          what: `Event ${event.seq} (${event.type}) cannot be true: ${error.message}.`,
          eventId: event.id,
        },
      ];
    }
  }

  /** Whether the posting began with an event of its own. */
  hasStarted(id: string): boolean {
    return this.started.has(id);
  }

  finish(postings: readonly Row[]): Fault[] {
    const rows = new Map(postings.map((row) => [String(row['id']), row]));
    return [...new Set([...this.expected.keys(), ...rows.keys()])].flatMap((id): Fault[] => {
      const row = rows.get(id);
      const expected = { to_at: OPEN_END, ...this.expected.get(id) };
      const columns = row ? differingColumns(expected, row) : [];
      if (row && columns.length === 0) return [];
      const fault = row ? `does not show what was sealed: ${columns.join(', ')}` : 'is missing';
      return [{ kind: 'posting', what: `The posting ${id} ${fault}.` }];
    });
  }
}

const READERS: Readonly<Record<string, (event: ChainEvent) => Expected>> = {
  'posting.started': ({ body }) => ({
    kind: textIn(body, 'kind'),
    order_no: textIn(body, 'orderNo'),
    from_at: instantAt(isoDate(textIn(body, 'from')), 0),
    to_at: OPEN_END,
  }),
  'posting.ended': ({ body }) => ({ to_at: momentIn(body, 'to') }),
};

function personAndPost({ body }: ChainEvent): Expected {
  return { person_id: textIn(body, 'person'), post_id: textIn(body, 'post') };
}
