import type { CommandResultKind } from '@sanchika/platform/contract';
import * as fc from 'fast-check';
import { batchToSend } from './batch-to-send';
import type { OutboxRow, OutboxScope } from './outbox-row';
import { commandsOf } from './sendable';

const scope: OutboxScope = { personId: 'p', deviceId: 'd', actingAs: 'c', capacities: ['c'] };

/** What happens next: something is written, a try ends so, a refused act is given up. */
type Step =
  | { readonly does: 'write'; readonly topic: number; readonly isRefused: boolean; readonly follows: boolean }
  | { readonly does: 'send'; readonly fate: 'answered' | 'answer lost' | 'never arrived' | 'twice' }
  | { readonly does: 'give up' };

const steps = fc.array(
  fc.oneof(
    fc.record({
      does: fc.constant('write' as const),
      topic: fc.nat(2),
      isRefused: fc.boolean(),
      follows: fc.boolean(),
    }),
    fc.record({
      does: fc.constant('send' as const),
      fate: fc.constantFrom('answered', 'answer lost', 'never arrived', 'twice'),
    }),
    fc.record({ does: fc.constant('give up' as const) }),
  ),
  { maxLength: 40 },
);

/** A server as the contract describes it, and a phone that does with its results what the carrier does. */
class Model {
  rows: OutboxRow[] = [];
  readonly applied: OutboxRow[] = [];
  readonly given = new Set<string>();
  private readonly wrong = new Set<string>();
  /** What was done while an earlier act on the same topic was not. */
  private readonly passed: string[] = [];
  private written = 0;

  constructor(private readonly choose: typeof batchToSend) {}

  run(step: Step): void {
    if (step.does === 'write') this.write(step);
    else if (step.does === 'send') this.send(step.fate);
    else this.giveUp();
  }

  private write({ topic, isRefused, follows }: Step & { does: 'write' }): void {
    const order = ++this.written;
    const key = `k${order}`;
    if (isRefused) this.wrong.add(key);
    this.rows.push({
      ...{ order, key, operation: follows ? 'free' : 'resting', params: {}, body: {}, topicId: `t${topic}` },
      ...{ prevKey: null, personId: 'p', actingAs: 'c', writtenAt: 0, state: 'waiting', tries: 0 },
      ...{ notBefore: 0, refusal: null, isQuiet: false, mark: null },
    });
  }

  private send(fate: (Step & { does: 'send' })['fate']): void {
    const mayFollow = ({ operation }: OutboxRow) => operation === 'free';
    const batch = this.choose(this.rows, { scope, now: 1, most: 4, mayFollow });
    if (fate === 'never arrived') return;
    const results = this.serve(batch);
    if (fate === 'twice') this.serve(batch);
    if (fate === 'answer lost') return;
    this.rows = this.rows.flatMap((row) => {
      const result = results.get(row.key);
      if (result === 'APPLIED') return [];
      return result === 'INVALID' ? [{ ...row, state: 'refused' as const }] : [row];
    });
  }

  private serve(batch: readonly OutboxRow[]): Map<string, CommandResultKind> {
    const results = new Map<string, CommandResultKind>();
    for (const { key, prevKey } of commandsOf(batch, scope)) {
      const isDone = this.applied.some((row) => row.key === key);
      const isBlocked = prevKey !== null && !this.applied.some((row) => row.key === prevKey);
      const row = batch.find((each) => each.key === key);
      if (!isDone && isBlocked) results.set(key, 'BLOCKED_BY_EARLIER');
      else if (!isDone && this.wrong.has(key)) results.set(key, 'INVALID');
      else results.set(key, 'APPLIED');
      if (!isDone && row && results.get(key) === 'APPLIED') this.apply(row);
    }
    return results;
  }

  private apply(row: OutboxRow): void {
    const { topicId, order = 0 } = row;
    const isPast = (other: OutboxRow) => other.topicId === topicId && (other.order ?? 0) < order;
    if (this.rows.some((other) => isPast(other) && !this.applied.includes(other))) this.passed.push(row.key);
    this.applied.push(row);
  }

  private giveUp(): void {
    const refused = this.rows.find(({ state }) => state === 'refused');
    if (!refused) return;
    this.given.add(refused.key);
    this.rows = this.rows.filter((row) => row !== refused);
  }

  /** What a person would hold against the outbox; none is well. */
  faults(): string[] {
    const keys = this.applied.map(({ key }) => key);
    const accounted = new Set([...keys, ...this.given, ...this.rows.map(({ key }) => key)]);
    return [
      ...(new Set(keys).size < keys.length ? ['doubled'] : []),
      ...(accounted.size < this.written ? ['lost'] : []),
      ...(this.passed.length > 0 ? ['out of order'] : []),
    ];
  }
}

function faultsAfter(schedule: readonly Step[], choose: typeof batchToSend): string[] {
  const model = new Model(choose);
  for (const step of schedule) model.run(step);
  return model.faults();
}

describe('the outbox as a whole', () => {
  it('made = applied + shown to the person, once and in order on each topic, whatever the line does', () => {
    fc.assert(
      fc.property(steps, (schedule) => {
        expect(faultsAfter(schedule, batchToSend)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('would be found out if it sent past a refused act', () => {
    const hasty: typeof batchToSend = (rows, plan) =>
      rows.filter(({ state }) => state !== 'refused').slice(0, plan.most);
    const found = fc.check(
      fc.property(steps, (schedule) => faultsAfter([...schedule, { does: 'give up' }], hasty).length === 0),
      { numRuns: 2000 },
    );
    expect(found.failed).toBeTrue();
  });
});
