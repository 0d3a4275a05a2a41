import type { HandFacts } from './act-facts';
import type { Classification } from './classification';
import type { FileState } from './file-states';

/** Linking another file to the one in hand (FM-1). */
export interface LinkFacts extends HandFacts {
  readonly fileId: string;
  readonly classification: Classification;
  readonly linkedFileId: string;
  readonly linkedState: FileState;
  readonly linkedClassification: Classification;
  /** Whether the actor sees the other file to its end, and by a right of his own: not because it is lent to him. */
  readonly isSeenWhole: boolean;
  /** What the file links already. */
  readonly linkedFileIds: readonly string[];
}

/** Taking a link away. */
export interface UnlinkFacts extends HandFacts {
  readonly linkedFileId: string;
  readonly linkedFileIds: readonly string[];
}
