import type { Instant } from '@sanchika/platform/kernel';
import type { HandFacts, Recipient } from './act-facts';
import type { AskingAnswer, AskingKind } from './asking';
import type { Decision } from './decision';
import type { FileState } from './file-states';

/** The posts that are to be asked, or with whom was spoken. */
export interface AskedFacts {
  readonly actorPostId: string;
  readonly asked: readonly Recipient[];
}

/** Asking for opinions or to come and discuss, while the file stays. */
export interface AskFacts extends HandFacts, AskedFacts {
  readonly kind: AskingKind;
  readonly question: string;
  /** Posts that have not yet answered an earlier asking of the same kind on the file. */
  readonly waitingPostIds: readonly string[];
}

/** A superior asks the holder why the file is late. */
export interface AskReasonFacts {
  readonly state: FileState;
  readonly question: string;
  /** Whether an earlier question of the same post waits for its answer. */
  readonly isWaiting: boolean;
  readonly now: Instant;
  /** Null when nobody holds the file. */
  readonly dueAt: Instant | null;
}

/** An asking that somebody answers or takes back. */
export interface OpenAskingFacts {
  readonly kind: AskingKind;
  readonly askedPostId: string;
  /** Null while nobody has answered. */
  readonly answer: AskingAnswer | null;
}

export interface AnswerFacts extends OpenAskingFacts {
  readonly actorPostId: string;
  readonly answerWith: AskingAnswer;
  readonly words: string;
}

export interface WithdrawAskingFacts extends OpenAskingFacts, HandFacts {}

/** Putting on the file what was said (EN-6). */
export interface RecordSpokenFacts extends HandFacts, AskedFacts {
  readonly noteText: string;
  readonly spokenAt: Instant;
  readonly now: Instant;
}

/** Withdrawing a decision that was taken (EN-5). */
export interface WithdrawDecisionFacts extends HandFacts {
  readonly decision: Decision;
  readonly isWithdrawn: boolean;
  /** The posts above the one that took the decision, nearest first. */
  readonly seniorsOfDecider: readonly string[];
  readonly reason: string;
}
