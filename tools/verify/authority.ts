import type { Fault } from './fault';
import type { ChainEvent } from './read-chain';
import type { Row } from './rows';

interface Charge {
  readonly person: string;
  readonly post: string;
  readonly from: number;
  readonly to: number;
}

/** What may happen without anybody's charge: at the machine itself, or because its time has come. */
const ACTS_OF_THE_HOUSE: ReadonlySet<string> = new Set(['district.founded', 'file.unparked']);
const THE_HOUSE = 'house';

/** A charge that ends while an act is on its way may still carry it; the goal for refusing is one second. */
const GRACE_MS = 1000;

/** Who had which charge when, by the postings. */
export class Authority {
  private readonly charges = new Map<string, Charge>();
  private readonly byPerson = new Map<string, Charge[]>();

  constructor(postings: readonly Row[]) {
    for (const row of postings) {
      const charge = chargeOf(row);
      const key = `${charge.person} ${charge.post}`;
      this.charges.set(String(row['id']), charge);
      this.byPerson.set(key, [...(this.byPerson.get(key) ?? []), charge]);
    }
  }

  /** The events whose author did not have the charge that he claims, at the time of the event. */
  check(events: readonly ChainEvent[]): Fault[] {
    return events.flatMap((event) => {
      const reason = this.objection(event);
      if (reason === null) return [];
      return [
        {
          kind: 'authority',
          what: `The author of event ${event.seq} ${reason}.`,
          eventId: event.id,
          seq: event.seq,
        },
      ];
    });
  }

  /** The holding intervals that name a person who did not have the post when they began. */
  checkHolders(intervals: readonly Row[]): Fault[] {
    const wrong = intervals.filter(({ person_id, post_id, from_at }) => {
      return person_id !== null && !this.had(`${person_id} ${post_id}`, Number(from_at));
    });
    return wrong.map(({ seq, opened_event_id }) => {
      const what = `Holding interval ${seq} names a person who did not have the post.`;
      return { kind: 'interval', what, eventId: String(opened_event_id) };
    });
  }

  private had(personAndPost: string, at: number): boolean {
    return this.byPerson.get(personAndPost)?.some((charge) => isWithin(charge, at)) ?? false;
  }

  private objection({ type, actor, at }: ChainEvent): string | null {
    if (actor.charge === THE_HOUSE)
      return ACTS_OF_THE_HOUSE.has(type) ? null : 'is the house, which does no such act';
    const charge = this.charges.get(actor.charge);
    if (!charge) return 'names a charge that does not exist';
    if (charge.person !== actor.person || charge.post !== actor.post)
      return 'names the charge of another person or post';
    return isWithin(charge, at) ? null : 'did not have his charge at that time';
  }
}

function isWithin({ from, to }: Charge, at: number): boolean {
  return from <= at && at < to + GRACE_MS;
}

function chargeOf(row: Row): Charge {
  const { person_id, post_id, from_at, to_at } = row;
  return { person: String(person_id), post: String(post_id), from: Number(from_at), to: Number(to_at) };
}
