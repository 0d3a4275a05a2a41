import { isBlank } from './note-text';

/** Why a file was kept beyond its due instant (EN-12). */
export const DELAY_REASONS = [
  'informationAwaited',
  'workload',
  'absence',
  'technical',
  'opinionAwaited',
  'other',
] as const;
export type DelayReason = (typeof DELAY_REASONS)[number];

/** The explanation that stands below the note and in the movement table. */
export interface DelayExplanation {
  readonly reason: DelayReason;
  /** May be empty, unless the reason is `other`. */
  readonly words: string;
}

/** Whether the explanation says why: `other` alone does not. */
export function explainsDelay(explanation: DelayExplanation | null): boolean {
  return explanation !== null && (explanation.reason !== 'other' || !isBlank(explanation.words));
}
