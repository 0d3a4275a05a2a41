import type { Instant } from '@sanchika/platform/kernel';
import type { CompanyFacts, FreeFacts } from './attaching-facts';
import type { Decision } from './decision';
import type { DelayExplanation } from './delay-reason';
import type { FileState } from './file-states';
import type { OpenPartsFacts, PartsAtHandFacts } from './merging-facts';
import type { Priority } from './priority';

/** Who acts, and in whose hand the file is. */
export interface HandFacts {
  readonly state: FileState;
  readonly actorPostId: string;
  /** The present holder; the creator for a draft; null when nobody has the file. */
  readonly holderPostId: string | null;
}

/** What the movement table will say about the time at the desk that is left. */
export interface DelayFacts {
  readonly now: Instant;
  readonly dueAt: Instant;
  readonly delayExplanation: DelayExplanation | null;
}

/** The words that go with an act. */
export interface WordFacts {
  /** Text of the note sent with the act; null when there is none. */
  readonly noteText: string | null;
  /** Green notes already waiting since the file was last received. */
  readonly waitingNotes: number;
}

/** The post to which the file is to go. */
export interface Recipient {
  readonly postId: string;
  readonly roles: readonly string[];
  /** Whether nobody is posted there now. */
  readonly isVacant: boolean;
  /** Whether the post was abolished. */
  readonly isAbolished: boolean;
}

export interface RecipientFacts {
  readonly actorPostId: string;
  readonly recipient: Recipient;
}

/** The way a file climbs (EN-10). */
export interface ChannelFacts extends RecipientFacts {
  /** The posts above the initiator, nearest first. */
  readonly initiatorLine: readonly string[];
  /** The posts that have had the file, the present holder left out. */
  readonly formerHolderPostIds: readonly string[];
}

export interface SendFacts
  extends HandFacts, FreeFacts, DelayFacts, WordFacts, ChannelFacts, PartsAtHandFacts {
  readonly decision: Decision;
  /** Why the file goes without a note; null when not given. */
  readonly noNoteReason: string | null;
}

/** For a return the recipient is found by the house, not chosen: see `returnsTo`. */
export interface ReturnFacts extends HandFacts, FreeFacts, DelayFacts, WordFacts, PartsAtHandFacts {
  /** Null when nobody sent the file to its holder. */
  readonly recipient: Recipient | null;
}

export interface PullBackFacts extends FreeFacts {
  readonly state: FileState;
  readonly actorPostId: string;
  /** See `lastSender`. */
  readonly lastSenderPostId: string | null;
  /** When the present holder first opened the file. */
  readonly readAt: Instant | null;
}

export interface ProposeCloseFacts
  extends HandFacts, FreeFacts, DelayFacts, WordFacts, RecipientFacts, OpenPartsFacts {
  /** Whether the file is a part of another. */
  readonly isPart: boolean;
}

/** Approval and refusal of a proposal to close. */
export interface DecideCloseFacts extends HandFacts, DelayFacts, WordFacts {
  readonly actorRoles: readonly string[];
  /** On approval the creator of the file, on refusal the post that proposed. */
  readonly recipient: Recipient;
}

/** Closing after approval, or taking the proposal back instead. */
export interface CloseFacts extends HandFacts, CompanyFacts, DelayFacts, WordFacts, OpenPartsFacts {
  /** Askings that nobody has answered or taken back. */
  readonly awaitedAnswers: number;
  readonly creatorPostId: string;
}

export interface ActivateFacts {
  readonly state: FileState;
  readonly actorPostId: string;
  readonly creatorPostId: string;
  readonly subject: string;
  readonly isSubjectHeadKnown: boolean;
}

export interface DiscardFacts {
  readonly state: FileState;
  readonly actorPostId: string;
  readonly creatorPostId: string;
}

export interface WriteNoteFacts extends HandFacts {
  readonly noteText: string;
}

/** Editing or discarding a note that is not yet forwarded. */
export interface YellowNoteFacts {
  readonly actorPostId: string;
  readonly authorPostId: string;
  /** Whether it went with the file, and so can never change (EN-2). */
  readonly isSealed: boolean;
}

export interface PriorityFacts {
  readonly from: Priority;
  readonly to: Priority;
  /** Whether the right to it rests on being senior to the holder. */
  readonly isSenior: boolean;
}
