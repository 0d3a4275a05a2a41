import type { PaperFlag } from '@sanchika/file/domain';
import type { Matter } from './matters';
import type { ChainEvent } from './read-chain';

/** A note as its event sealed it. */
export interface SealedNote {
  readonly id: string;
  readonly no: number;
  readonly paraFrom: number;
  readonly paraTo: number;
  readonly decision: string;
  /** Commitment to the words. */
  readonly text: string;
  readonly event: ChainEvent;
}

/** A paper as its event sealed it. */
export interface SealedPaper {
  readonly id: string;
  readonly serial: number;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly pageFrom: number;
  readonly pages: number;
  readonly letterDate: string | null;
  flag: PaperFlag | null;
  receiptNo: number | null;
  /** Where the flag was last given or taken. */
  flagSeq: number | null;
  readonly event: ChainEvent;
}

/** A note or paper that came from a file which ended in this one, with its numbers here. */
export interface MergedLeaf {
  readonly id: string;
  readonly no: number;
  /** First paragraph of a note, first page of a paper. */
  readonly from: number;
  /** How many paragraphs or pages it takes up. */
  readonly count: number;
}

/** The same for a paper, whose flag may change. */
export interface MergedPaper extends MergedLeaf {
  flag: PaperFlag | null;
  receiptNo: number | null;
  flagSeq: number | null;
  readonly event: ChainEvent;
}

/** What this file says of one that ended in it. */
export interface ReplayedMerging {
  readonly fileId: string;
  readonly isPart: boolean;
  /** The head of the other file before it ended. */
  readonly head: string;
  readonly headSeq: number;
  readonly notes: readonly MergedLeaf[];
  readonly papers: readonly MergedLeaf[];
  readonly event: ChainEvent;
}

/** How an interval ended. */
export interface ReplayedEnding {
  readonly by: string;
  readonly decision: string | null;
  readonly delayCode: string | null;
  readonly event: ChainEvent;
}

/** A holding interval as the movements make it. */
export interface ReplayedInterval {
  readonly seq: number;
  readonly postId: string;
  /** Who sat at the post when it began; null when the post was vacant. */
  readonly personId: string | null;
  readonly opened: ChainEvent;
  dueAt: number;
  dueBasis: string;
  readAt: number | null;
  ended: ReplayedEnding | null;
}

/** A time for which two files had one custody. */
export interface Company {
  readonly mainId: string;
  readonly attachedId: string;
  readonly from: number;
  to: number | null;
}

/** A file as its events alone tell it. */
export interface FileReplay {
  readonly created: ChainEvent;
  readonly computerNo: number;
  readonly subjectHead: string;
  readonly category: string | null;
  classification: string;
  readonly section: string | null;
  priority: string;
  state: string;
  fileNumber: string | null;
  activatedAt: number | null;
  caseDueAt: number | null;
  holder: string | null;
  retention: string | null;
  retainUntil: string | null;
  reopenAsked: string | null;
  /** The main file, of a part. */
  readonly main: string | null;
  readonly partNo: number | null;
  /** The parts that were opened of it, in their order. */
  readonly parts: string[];
  readonly mergings: ReplayedMerging[];
  readonly mergedPapers: MergedPaper[];
  mergedInto: string | null;
  volume: number;
  volumeStart: number;
  /** The main file with which it shares its custody. */
  attachedTo: string | null;
  /** Each time for which it went along with another, or another with it. */
  readonly company: Company[];
  /** The last event that changes what a decision rests on. */
  decisiveSeq: number;
  last: ChainEvent;
  /** The last event that brings the file up in lists: looking at it does not. */
  touchedAt: number;
  readonly notes: SealedNote[];
  readonly papers: SealedPaper[];
  readonly intervals: ReplayedInterval[];
  readonly matters: Matter[];
}

/** The interval that is still running, or undefined. */
export function openInterval({ intervals }: FileReplay): ReplayedInterval | undefined {
  const last = intervals.at(-1);
  return last?.ended === null ? last : undefined;
}
