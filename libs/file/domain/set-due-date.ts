import { dueAt, instantAt, type TimeLimit, type WorkingCalendar } from '@sanchika/calendar/domain';
import type { Instant, IsoDate } from '@sanchika/platform/kernel';
import { DEFAULT_PRIORITY_LIMITS, type Priority } from './priority';

/** What a due date rests on, in the order in which they are asked (B7). */
export const DUE_BASES = ['order', 'timeLimitItem', 'law', 'category', 'priority'] as const;
export type DueBasis = (typeof DUE_BASES)[number];

/** A senior's written order: a limit from arrival ("3 दिवस में प्रस्तुत करें") or a date. */
export type DueOrder = { readonly limit: TimeLimit } | { readonly dueOn: IsoDate };

export interface DueDateFacts {
  readonly calendar: WorkingCalendar;
  /** Arrival at this desk: it starts the desk clock. */
  readonly arrivedAt: Instant;
  /** Activation or reopening: it starts the case clock, which a send does not reset. */
  readonly caseStartedAt: Instant;
  readonly order: DueOrder | null;
  /** The date which the Collector gave a time-limit item. */
  readonly timeLimitItem: { readonly dueOn: IsoDate } | null;
  /** A limit fixed by law binds the whole case, so it is counted from the start of the case. */
  readonly law: TimeLimit | null;
  /** The category master's norm for one desk. */
  readonly category: TimeLimit | null;
  /** The category master's limit for the whole case. */
  readonly caseLimit: TimeLimit | null;
  readonly priority: Priority;
  /** The office's own limits; {@link DEFAULT_PRIORITY_LIMITS} when absent. */
  readonly priorityLimits?: Readonly<Record<Priority, TimeLimit>>;
}

export interface DueDate {
  readonly dueAt: Instant;
  readonly basis: DueBasis;
  /** Null when the date itself was given. */
  readonly limit: TimeLimit | null;
  /** When the whole case is due; null when nothing limits it. */
  readonly caseDueAt: Instant | null;
}

/** Sets the due instant of a desk by the first basis that applies, and that of the case (B7). */
export function setDueDate(facts: DueDateFacts): DueDate {
  const caseDueAt = setCaseDueDate(facts);
  const { order, timeLimitItem, law, category } = facts;
  if (order && 'dueOn' in order) return onDate(facts, order.dueOn, { basis: 'order', caseDueAt });
  if (order) return withinLimit(facts, order.limit, { basis: 'order', caseDueAt });
  if (timeLimitItem) return onDate(facts, timeLimitItem.dueOn, { basis: 'timeLimitItem', caseDueAt });
  if (law) return withinLimit({ ...facts, arrivedAt: facts.caseStartedAt }, law, { basis: 'law', caseDueAt });
  if (category) return withinLimit(facts, category, { basis: 'category', caseDueAt });
  const limits = facts.priorityLimits ?? DEFAULT_PRIORITY_LIMITS;
  return withinLimit(facts, limits[facts.priority], { basis: 'priority', caseDueAt });
}

function setCaseDueDate({
  calendar,
  caseStartedAt,
  timeLimitItem,
  law,
  caseLimit,
}: DueDateFacts): Instant | null {
  if (timeLimitItem) return instantAt(timeLimitItem.dueOn, calendar.closesAt);
  const limit = law ?? caseLimit;
  return limit && dueAt(calendar, caseStartedAt, limit);
}

type Grounds = Pick<DueDate, 'basis' | 'caseDueAt'>;

/** A given date stands as it was given, even on a day off. */
function onDate({ calendar }: DueDateFacts, dueOn: IsoDate, grounds: Grounds): DueDate {
  return { dueAt: instantAt(dueOn, calendar.closesAt), limit: null, ...grounds };
}

function withinLimit({ calendar, arrivedAt }: DueDateFacts, limit: TimeLimit, grounds: Grounds): DueDate {
  return { dueAt: dueAt(calendar, arrivedAt, limit), limit, ...grounds };
}
