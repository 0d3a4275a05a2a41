import type { TimeLimit } from '@sanchika/calendar/domain';

export const PRIORITIES = ['immediate', 'urgent', 'ordinary'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Limits of B7; 7 working days are the general rule of CSMOP para 60. An office may have its own. */
export const DEFAULT_PRIORITY_LIMITS: Readonly<Record<Priority, TimeLimit>> = {
  immediate: { count: 1, unit: 'workingDays' },
  urgent: { count: 3, unit: 'workingDays' },
  ordinary: { count: 7, unit: 'workingDays' },
};

/** The place on a desk: 0 comes first. */
export const PRIORITY_WEIGHTS: Readonly<Record<Priority, number>> = { immediate: 0, urgent: 1, ordinary: 2 };
