import { alertsRing, lateFilesClimb, reasonsAreAsked } from './alerts.story';
import { asItWasWhenSent } from './as-it-was-when-sent.story';
import { decisionWithdrawn, opinionsInParallel, spokenAndConfirmed } from './askings.story';
import { oneCustody } from './attaching.story';
import { chargeEnded } from './charge-ended.story';
import { closeByApproval, closingRefused, closingWithdrawn } from './closing.story';
import { createNoteApprove } from './e1-create-note-approve.story';
import { nothingSentIsAltered } from './e2-nothing-sent-is-altered.story';
import { pullBackWhileUnread } from './e3-pull-back-while-unread.story';
import { timeLimitByItself } from './e4-time-limit-by-itself.story';
import { overdueNeedsAReason } from './e5-overdue-needs-a-reason.story';
import { linkLendsSight } from './linking.story';
import { broughtUpAgain } from './follow-up.story';
import { numbersWithoutAGap } from './numbers-without-a-gap.story';
import { partsComeHome, twoFilesBecomeOne } from './parts.story';
import { parkedAndBack, takenUpByASenior } from './parking.story';
import { printAFile } from './print-a-file.story';
import { pagesOfAPaper } from './pages-of-a-paper.story';
import { priorityAndOrder } from './priority-and-order.story';
import { keptOnRecord, reopenedByApproval } from './reopening.story';
import { restrictedFile } from './restricted-file.story';
import { lateBelow } from './red-list.story';
import { returnToSender } from './return.story';
import { searchEverywhere } from './search.story';
import { greatSumsAskThePassword, nobodySanctionsHisOwn, sanctionWithinLimit } from './sanctions.story';
import type { Story } from './story';
import { volumeByVolume } from './volumes.story';
import { whoseDelay } from './tr-v1-whose-delay.story';

/** In the order in which they are told. */
export const stories: readonly Story[] = [
  createNoteApprove,
  nothingSentIsAltered,
  pullBackWhileUnread,
  timeLimitByItself,
  overdueNeedsAReason,
  whoseDelay,
  returnToSender,
  closeByApproval,
  closingRefused,
  closingWithdrawn,
  opinionsInParallel,
  spokenAndConfirmed,
  decisionWithdrawn,
  sanctionWithinLimit,
  nobodySanctionsHisOwn,
  greatSumsAskThePassword,
  parkedAndBack,
  takenUpByASenior,
  linkLendsSight,
  oneCustody,
  broughtUpAgain,
  reopenedByApproval,
  keptOnRecord,
  partsComeHome,
  twoFilesBecomeOne,
  volumeByVolume,
  priorityAndOrder,
  numbersWithoutAGap,
  asItWasWhenSent,
  printAFile,
  chargeEnded,
  pagesOfAPaper,
  searchEverywhere,
  alertsRing,
  lateFilesClimb,
  reasonsAreAsked,
  lateBelow,
  restrictedFile,
];
