import type { IsoDate } from '@sanchika/platform/kernel';
import type { OfficeTier, Role } from './roles';

/** At most so much can be delegated to anybody: ten thousand crore rupees. */
export const MOST_DELEGATED_PAISE = 10_000_000_000_000;

/** By what a limit is known: an order of the office, or an example that came with the sample district. */
export const LIMIT_SOURCES = ['order', 'sample'] as const;
export type LimitSource = (typeof LIMIT_SOURCES)[number];

/** Whether an administrator may delegate to roles, which every office of a tier then has. */
export function mayDelegateToRole(roles: readonly Role[]): boolean {
  return roles.includes('districtAdmin');
}

/** A financial power as an order delegates it: to one post, or to every post with a role in offices of a tier. */
export interface DelegatedLimit {
  readonly limitId: string;
  readonly postId: string | null;
  readonly role: Role | null;
  readonly officeTier: OfficeTier | null;
  /** Null for every head of the budget. */
  readonly budgetHead: string | null;
  readonly amountPaise: number;
  /** Above it the person proves anew who he is; null when never. */
  readonly stepUpAbovePaise: number | null;
  readonly from: IsoDate;
  /** The last day; null while no order ends it. */
  readonly until: IsoDate | null;
}

/** Whose power is asked for, under which head and on which day. */
export interface LimitAsked {
  readonly postId: string;
  readonly roles: readonly Role[];
  readonly officeTier: OfficeTier;
  /** The limit with which the post was created, in paise. */
  readonly standingPaise: number;
  readonly budgetHead: string;
  readonly on: IsoDate;
}

/** The power of a post, and by which order; a null order is the standing limit of the post itself. */
export interface FinancialPower {
  readonly limitId: string | null;
  readonly amountPaise: number;
  readonly stepUpAbovePaise: number | null;
}

/**
 * The most particular order wins: one to the post before one to its roles, one for the head before one for all heads,
 * and of equals the younger. Several roles give the greatest of their powers. A post that no order names has the limit
 * with which it was created, and since no order says from where on, every use of it asks for a step-up.
 */
export function limitOf(orders: readonly DelegatedLimit[], asked: LimitAsked): FinancialPower {
  const inForce = orders.filter((order) => isInForce(order, asked.on) && fitsHead(order, asked.budgetHead));
  const own = mostParticular(inForce.filter(({ postId }) => postId === asked.postId));
  if (own) return powerOf(own);
  const byRole = asked.roles.flatMap((role) => {
    const isForRole = (order: DelegatedLimit) => order.role === role && order.officeTier === asked.officeTier;
    const order = mostParticular(inForce.filter(isForRole));
    return order ? [powerOf(order)] : [];
  });
  const standing = { limitId: null, amountPaise: asked.standingPaise, stepUpAbovePaise: 0 };
  return byRole.sort((one, other) => other.amountPaise - one.amountPaise)[0] ?? standing;
}

function isInForce({ from, until }: DelegatedLimit, on: IsoDate): boolean {
  return from <= on && (until === null || on <= until);
}

function fitsHead({ budgetHead }: DelegatedLimit, asked: string): boolean {
  return budgetHead === null || budgetHead === asked;
}

function mostParticular(orders: readonly DelegatedLimit[]): DelegatedLimit | undefined {
  return [...orders].sort(
    (one, other) =>
      Number(other.budgetHead !== null) - Number(one.budgetHead !== null) ||
      (one.from === other.from ? 0 : one.from < other.from ? 1 : -1) ||
      (one.limitId < other.limitId ? 1 : -1),
  )[0];
}

function powerOf({ limitId, amountPaise, stepUpAbovePaise }: DelegatedLimit): FinancialPower {
  return { limitId, amountPaise, stepUpAbovePaise };
}
