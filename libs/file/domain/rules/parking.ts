import type { FileRule } from '../file-findings';
import type { ParkFacts, UnparkFacts } from '../parking-facts';
import { holderOnly } from './holder-only.rule';
import { parkNeedsReason } from './park-needs-reason.rule';
import { reviewDateAhead } from './review-date-ahead.rule';
import { reviewDateNear } from './review-date-near.rule';
import { stateAllows } from './state-allows.rule';

export const PARK_RULES: readonly FileRule<ParkFacts>[] = [
  stateAllows('park'),
  holderOnly,
  parkNeedsReason,
  reviewDateAhead,
  reviewDateNear,
];

export const UNPARK_RULES: readonly FileRule<UnparkFacts>[] = [stateAllows('unpark')];
