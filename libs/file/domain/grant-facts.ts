import type { IsoDate } from '@sanchika/platform/kernel';
import type { HandFacts, Recipient } from './act-facts';
import type { CompanyFacts, FreeFacts } from './attaching-facts';
import type { Classification } from './classification';
import type { FileState } from './file-states';

/** Naming a post on a file until the end of a day. */
export interface GrantFacts {
  readonly state: FileState;
  /** The present holder; null when nobody has the file. */
  readonly holderPostId: string | null;
  readonly recipient: Recipient;
  readonly reason: string;
  readonly today: IsoDate;
  readonly until: IsoDate;
  /** The posts whose grants are in force. */
  readonly namedPostIds: readonly string[];
}

export interface RevokeGrantFacts {
  readonly isRevoked: boolean;
}

/** Raising an ordinary file to restricted, or lowering it: files that go together are of one class. */
export interface ReclassifyFacts extends HandFacts, FreeFacts, CompanyFacts {
  readonly from: Classification;
  readonly to: Classification;
  readonly actorRoles: readonly string[];
  readonly reason: string;
}
