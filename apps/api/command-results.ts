import { CommandResults } from '@sanchika/platform/api';
import type { CommandResultKind } from '@sanchika/platform/contract';

/** What a refusal means for a command that waited, where its status alone would say too little or something else. */
export const CODES: Readonly<Record<string, CommandResultKind>> = {
  'platform.key-reused': 'KEY_REUSED',
  'platform.id-taken': 'INVALID',
  'platform.answered-once': 'INVALID',
  'platform.blocked-by-earlier': 'BLOCKED_BY_EARLIER',
  'platform.device-revoked': 'DEVICE_REVOKED',
  'platform.user-mismatch': 'USER_MISMATCH',
  'platform.other-capacity': 'RETRY_LATER',
  'platform.too-old': 'TOO_OLD',
  'access.charge-ended': 'CHARGE_ENDED',
  'access.post-needed': 'RETRY_LATER',
  'access.step-up-needed': 'STEP_UP_REQUIRED',
  'file.not-holder': 'CONFLICT_MOVED',
  'file.class-raised': 'CLASS_RAISED',
  'file.not-open': 'FILE_CLOSED',
  'file.act-not-in-state': 'FILE_CLOSED',
  'file.id-taken': 'INVALID',
};

export const commandResults = new CommandResults(CODES);
