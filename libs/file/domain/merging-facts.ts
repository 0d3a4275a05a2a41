import type { HandFacts } from './act-facts';
import type { CompanyFacts, FreeFacts } from './attaching-facts';
import type { Classification } from './classification';
import type { FileState } from './file-states';

/** Parts of a file, or the main file of a part, that lie with the holder of the file, by their numbers. */
export interface PartsAtHandFacts {
  readonly partsAtHand: readonly string[];
}

/** How many parts of a main file are not merged yet. */
export interface OpenPartsFacts {
  readonly openParts: number;
}

/** Opening a part while the main file is with another post (FM-3). */
export interface OpenPartFacts extends HandFacts, OpenPartsFacts {
  /** Whether the file is itself a part of another. */
  readonly isPart: boolean;
}

/** The file that would end in another. */
export interface MergedFileFacts extends OpenPartsFacts, FreeFacts, CompanyFacts {
  readonly number: string;
  readonly state: FileState;
  readonly holderPostId: string | null;
  readonly classification: Classification;
  /** Whether it is the survivor itself. */
  readonly isSame: boolean;
  readonly isPart: boolean;
  /** Whether it is a part of the survivor. */
  readonly isItsPart: boolean;
  /** Its notes and papers together. */
  readonly leaves: number;
  readonly awaitedAnswers: number;
  readonly hasProposedSanction: boolean;
}

/** Taking another file into the one at hand. */
export interface MergeFacts extends HandFacts {
  readonly isPart: boolean;
  readonly classification: Classification;
  readonly merged: MergedFileFacts;
}

/** The same with two main files (FM-4). */
export interface MergeFilesFacts extends MergeFacts {
  readonly actorRoles: readonly string[];
  readonly reason: string;
}

export interface ProposalFacts {
  /** Whether a proposal to merge waits for its answer. */
  readonly isProposed: boolean;
}

export type ProposeMergeFacts = MergeFilesFacts & ProposalFacts;

export interface RefuseMergeFacts extends HandFacts, ProposalFacts {
  readonly reason: string;
}

export interface VolumeFacts {
  /** Notes and papers of the present volume, in pages. */
  readonly volumePages: number;
}

/** A paper that would come on the correspondence side. */
export interface PaperFacts extends VolumeFacts {
  readonly pages: number;
}

export interface OpenVolumeFacts extends HandFacts, VolumeFacts {}
