import type { HandFacts } from './act-facts';
import type { Classification } from './classification';
import type { FileState } from './file-states';

/** A file goes by itself only while it is attached to none (FM-2). */
export interface FreeFacts {
  readonly isAttached: boolean;
}

/** What stays behind must be detached first. */
export interface CompanyFacts {
  /** How many files are attached to it. */
  readonly attachedFiles: number;
}

/** Attaching another file to the one in hand (FM-2). */
export interface AttachFacts extends HandFacts, FreeFacts, CompanyFacts {
  readonly fileId: string;
  readonly classification: Classification;
  readonly attachedFileId: string;
  readonly attachedState: FileState;
  readonly attachedClassification: Classification;
  readonly attachedHolderPostId: string | null;
  /** The file to which the other is attached already. */
  readonly attachedToId: string | null;
  /** Files that are attached to the other. */
  readonly companyOfAttached: number;
}

export interface DetachFacts extends HandFacts {
  readonly fileId: string;
  readonly attachedFileId: string;
  readonly attachedToId: string | null;
}
