import type { Decision } from './decision';

/**
 * The life of a block that asks for money (EN-13). What is `proposed` may be decided, taken back or superseded by a
 * changed one; the others stand for ever.
 */
export const SANCTION_STATES = ['proposed', 'sanctioned', 'refused', 'superseded', 'withdrawn'] as const;
export type SanctionState = (typeof SANCTION_STATES)[number];

/** One paisa to ten thousand crore rupees. */
export const MOST_SANCTION_PAISE = 10_000_000_000_000;

/** The longest words of a block. */
export const SANCTION_LENGTHS = { budgetHead: 64, payee: 200, ruleCited: 200, purpose: 1000 } as const;

/** Whom a proposal binds: neither the post nor the person may sanction it (EN-14). */
export interface Proposer {
  readonly postId: string;
  readonly personId: string;
}

/** What of a block is money: who changes it proposes. Other words may be bettered by whoever decides. */
export interface SanctionMoney {
  readonly amountPaise: number;
  readonly budgetHead: string;
  readonly payee: string;
}

/** A block as far as its proposers go. */
export interface DrawnSanction extends SanctionMoney {
  readonly state: SanctionState;
  readonly drawnBy: Proposer;
}

/** How the decisions on a file end its proposed block. */
export type SanctionOutcome = 'sanctioned' | 'refused';

const OUTCOMES: Partial<Record<Decision, SanctionOutcome>> = {
  approve: 'sanctioned',
  approveWithChange: 'sanctioned',
  reject: 'refused',
};

/** What the notes of one movement, in their order, decide on the proposed block; null when they leave it proposed. */
export function sanctionOutcome(decisions: readonly Decision[]): SanctionOutcome | null {
  return decisions.flatMap((decision) => OUTCOMES[decision] ?? []).at(-1) ?? null;
}

/** Whether it is decided and can never change. */
export function isSettled(state: SanctionState): boolean {
  return state === 'sanctioned' || state === 'refused';
}

/**
 * Who proposes the last of a file's blocks, given oldest first: whoever drew one up since the last decision, or changed
 * its amount, head or payee. Drawing it up afresh lets nobody off.
 */
export function proposersOf(sanctions: readonly DrawnSanction[]): Proposer[] {
  const settled = sanctions.slice(0, -1).map(({ state }) => isSettled(state));
  const since = sanctions.slice(settled.lastIndexOf(true) + 1);
  const bound = since.filter((sanction, place) => {
    const before = since[place - 1];
    return before === undefined || changesMoney(before, sanction);
  });
  const known = new Map(bound.map(({ drawnBy }) => [`${drawnBy.postId} ${drawnBy.personId}`, drawnBy]));
  return [...known.values()];
}

/** Whether the post or the person is one of the proposers. */
export function isAmong(proposers: readonly Proposer[], { postId, personId }: Proposer): boolean {
  return proposers.some((each) => each.postId === postId || each.personId === personId);
}

/** Whether so great an amount asks the person to prove anew who he is; null is no such limit. */
export function asksForStepUp(amountPaise: number, stepUpAbovePaise: number | null): boolean {
  return stepUpAbovePaise !== null && amountPaise > stepUpAbovePaise;
}

function changesMoney(one: SanctionMoney, other: SanctionMoney): boolean {
  return (
    one.amountPaise !== other.amountPaise || one.budgetHead !== other.budgetHead || one.payee !== other.payee
  );
}
