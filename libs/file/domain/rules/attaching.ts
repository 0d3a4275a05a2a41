import type { AttachFacts, DetachFacts } from '../attaching-facts';
import type { FileRule } from '../file-findings';
import { attachAnother } from './attach-another.rule';
import { attachEqual } from './attach-equal.rule';
import { attachFew } from './attach-few.rule';
import { attachNoChain } from './attach-no-chain.rule';
import { attachOnce } from './attach-once.rule';
import { attachStands } from './attach-stands.rule';
import { bothActive } from './both-active.rule';
import { bothOnDesk } from './both-on-desk.rule';
import { heldForWork } from './held-for-work.rule';
import { holderOnly } from './holder-only.rule';
import { otherFileChosen } from './other-file-chosen.rule';

export const ATTACH_RULES: readonly FileRule<AttachFacts>[] = [
  holderOnly,
  otherFileChosen('attachedFileId'),
  attachAnother,
  bothActive,
  bothOnDesk,
  attachOnce,
  attachNoChain,
  attachEqual,
  attachFew,
];

export const DETACH_RULES: readonly FileRule<DetachFacts>[] = [
  heldForWork,
  holderOnly,
  otherFileChosen('attachedFileId'),
  attachStands,
];
