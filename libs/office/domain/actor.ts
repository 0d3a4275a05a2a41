import type { Instant } from '@sanchika/platform/kernel';
import type { OfficeTier, PostingKind, Role } from './roles';

/** A person whose session is live, whether or not one acts in a post. */
export interface SignedInPerson {
  readonly personId: string;
  readonly sessionId: string;
  readonly deviceId: string;
  /** How the person proved who one is: `pwd`, `slip`. */
  readonly amr: readonly string[];
  /** When, by the machine's clock, the person last proved anew who he is. */
  readonly steppedUpAt: Instant | null;
}

/** A person acting in a post under a charge that is valid now. */
export interface Actor extends SignedInPerson {
  readonly postId: string;
  readonly postingId: string;
  readonly postingKind: PostingKind;
  readonly officeId: string;
  readonly officeCode: string;
  readonly sectionId: string | null;
  readonly officeTier: OfficeTier;
  readonly calendarCode: string;
  readonly roles: readonly Role[];
}
