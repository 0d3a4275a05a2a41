import type { RecipientFacts } from './act-facts';
import type { FileState } from './file-states';
import type { Retention } from './retention';

/** Asking a competent post to let a closed file be reopened. */
export interface ProposeReopenFacts extends RecipientFacts {
  readonly state: FileState;
  readonly creatorPostId: string;
  readonly reason: string;
}

/** Reopening by the post that was asked, or by a creator who is competent himself. */
export interface ReopenFacts {
  readonly state: FileState;
  readonly actorRoles: readonly string[];
  /** Of the proposal when there was one. */
  readonly reason: string;
}

export interface RefuseReopenFacts {
  readonly state: FileState;
  readonly reason: string;
}

export interface RecordFacts extends Retention {
  readonly state: FileState;
}
