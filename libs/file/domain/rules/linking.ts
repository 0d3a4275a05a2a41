import type { FileRule } from '../file-findings';
import type { LinkFacts, UnlinkFacts } from '../linking-facts';
import { heldForWork } from './held-for-work.rule';
import { holderOnly } from './holder-only.rule';
import { linkAnother } from './link-another.rule';
import { linkFew } from './link-few.rule';
import { linkNoHigher } from './link-no-higher.rule';
import { linkNumbered } from './link-numbered.rule';
import { linkOnce } from './link-once.rule';
import { linkStands } from './link-stands.rule';
import { linkWhole } from './link-whole.rule';
import { otherFileChosen } from './other-file-chosen.rule';

export const LINK_RULES: readonly FileRule<LinkFacts>[] = [
  heldForWork,
  holderOnly,
  otherFileChosen('linkedFileId'),
  linkAnother,
  linkNumbered,
  linkNoHigher,
  linkWhole,
  linkOnce,
  linkFew,
];

export const UNLINK_RULES: readonly FileRule<UnlinkFacts>[] = [
  heldForWork,
  holderOnly,
  otherFileChosen('linkedFileId'),
  linkStands,
];
