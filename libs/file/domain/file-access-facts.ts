import type { Classification } from './classification';
import type { FileAction } from './file-actions';
import type { FileState } from './file-states';
import type { IntervalEnding } from './holding-interval';

/** The post in which a person acts, through exactly one posting. */
export interface FileActor {
  readonly postId: string;
  /** Recorded beside the post; no right to a file rests on it (K-1). */
  readonly personId: string | null;
  readonly roles: readonly string[];
  readonly officeId: string;
  /** Null outside every district. */
  readonly districtId: string | null;
}

/** The post with which a file lies, with the line of superiors above it. */
export interface FileDesk {
  readonly postId: string;
  readonly officeId: string;
  /** Tier of the desk's office. */
  readonly tier: string;
  readonly districtId: string | null;
  /** The posts above, nearest first, with the tiers of their offices. */
  readonly superiors: readonly { readonly postId: string; readonly tier: string }[];
}

/** A closed holding interval as far as rights rest on it. */
export interface FormerHolding {
  readonly postId: string;
  /** Place in the file's chain of the event by which the file left the post. */
  readonly leftSeq: number;
  readonly endedBy: IntervalEnding;
}

export interface FileInQuestion {
  readonly state: FileState;
  readonly classification: Classification;
  readonly creatorPostId: string;
  /** The creator's for a draft, the present holder's while it is held, the last holder's when it is closed. */
  readonly desk: FileDesk;
  readonly formerHoldings: readonly FormerHolding[];
  /** Who may pull the file back, unread or not. */
  readonly lastSenderPostId: string | null;
  /** The posts with an explicit, dated, reasoned grant in force. */
  readonly namedPostIds: readonly string[];
  readonly closeApprovedByPostId: string | null;
  /** The posts that were asked about the file; who has answered sees it as it was then. */
  readonly askings: readonly { readonly postId: string; readonly answeredSeq: number | null }[];
  /** The posts that hold a file which links this one: to them it is lent (FM-1). */
  readonly lentToPostIds: readonly string[];
  /** The post that holds the main file of this part; null when it is none, or nobody holds it. */
  readonly mainHolderPostId: string | null;
  /** The competent post that is asked to allow reopening; null unless it is. */
  readonly reopenAskedPostId: string | null;
}

/** A question of access; the file is null only for `file.list` and `file.create`. */
export interface FileAccessFacts {
  readonly actor: FileActor;
  readonly action: FileAction;
  readonly file: FileInQuestion | null;
}
