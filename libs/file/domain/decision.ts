/** The code every note carries (EN-7); `putUp` is the plain submission of a note, not a decision. */
export const DECISIONS = [
  'putUp',
  'approve',
  'approveWithChange',
  'agree',
  'reject',
  'discuss',
  'reexamine',
  'return',
  'fileAndClose',
  'seen',
] as const;
export type Decision = (typeof DECISIONS)[number];

const NEEDING_A_REASON: readonly Decision[] = ['reject', 'return', 'reexamine', 'approveWithChange'];
const FINAL: readonly Decision[] = ['approve', 'approveWithChange', 'reject', 'fileAndClose'];

/** Whether the decision must be explained in words (EN-7). */
export function needsReason(decision: Decision): boolean {
  return NEEDING_A_REASON.includes(decision);
}

/** Whether it settles the matter, unlike a concurrence or an order to work on. */
export function isFinal(decision: Decision): boolean {
  return FINAL.includes(decision);
}
