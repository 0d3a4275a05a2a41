import type { Fault } from './fault';
import type { ChainEvent } from './read-chain';
import { differingColumns } from './rows';
import type { Cell, Expected, Row } from './rows';
import { numberIn, PayloadFault, textIn, textOrNullIn } from './sealed-payload';

/** What the chains of the offices say of powers over money. Those of the founding begin without an event, and open. */
export class SealedLimits {
  private readonly expected = new Map<string, Expected>();
  private readonly begun = new Set<string>();

  take(event: ChainEvent): Fault[] {
    const read = READERS[event.type];
    if (!read) return [];
    try {
      const id = textIn(event.body, 'limit');
      this.expected.set(id, { ...this.expected.get(id), ...read(event) });
      if (event.type === BEGINNING) this.begun.add(id);
      return [];
    } catch (error) {
      if (!(error instanceof PayloadFault)) throw error;
      const what = `Event ${event.seq} (${event.type}) cannot be true: ${error.message}.`;
      return [{ kind: 'form', what, eventId: event.id }];
    }
  }

  /** Whether the power was given by an event of its own. */
  hasBegun(id: string): boolean {
    return this.begun.has(id);
  }

  finish(limits: readonly Row[]): Fault[] {
    const rows = new Map(limits.map((row) => [String(row['id']), row]));
    return [...new Set([...this.expected.keys(), ...rows.keys()])].flatMap((id): Fault[] => {
      const row = rows.get(id);
      const columns = row ? differingColumns({ in_force_until: null, ...this.expected.get(id) }, row) : [];
      if (row && columns.length === 0) return [];
      const fault = row ? `does not show what was sealed: ${columns.join(', ')}` : 'is missing';
      return [{ kind: 'structure', what: `The delegated limit ${id} ${fault}.` }];
    });
  }
}

const BEGINNING = 'limit.delegated';

const READERS: Readonly<Record<string, (event: ChainEvent) => Expected>> = {
  [BEGINNING]: ({ body }) => ({
    post_id: textOrNullIn(body, 'post'),
    role: textOrNullIn(body, 'role'),
    office_tier: textOrNullIn(body, 'officeTier'),
    budget_head: textOrNullIn(body, 'budgetHead'),
    amount_paise: numberIn(body, 'amountPaise'),
    step_up_above_paise: paiseOrNull(body['stepUpAbovePaise']),
    order_no: textIn(body, 'orderNo'),
    source: 'order',
    in_force_from: textIn(body, 'from'),
  }),
  'limit.ended': ({ body }) => ({ in_force_until: textIn(body, 'until') }),
};

function paiseOrNull(value: unknown): Cell {
  return typeof value === 'number' ? value : null;
}
