import type { FileRule } from '../file-findings';
import type { ParkFacts, UnparkFacts } from '../parking-facts';
import { holderOnly } from './holder-only.rule';
import { notAttached } from './not-attached.rule';
import { nothingAttached } from './nothing-attached.rule';
import { parkNeedsReason } from './park-needs-reason.rule';
import { reviewDateAhead } from './review-date-ahead.rule';
import { reviewDateNear } from './review-date-near.rule';
import { stateAllows } from './state-allows.rule';

export const PARK_RULES: readonly FileRule<ParkFacts>[] = [
  stateAllows('park'),
  holderOnly,
  notAttached,
  nothingAttached,
  parkNeedsReason,
  reviewDateAhead,
  reviewDateNear,
];

export const UNPARK_RULES: readonly FileRule<UnparkFacts>[] = [stateAllows('unpark')];
