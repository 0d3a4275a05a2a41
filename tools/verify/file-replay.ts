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
  readonly opened: ChainEvent;
  dueAt: number;
  dueBasis: string;
  readAt: number | null;
  ended: ReplayedEnding | null;
}

/** A file as its events alone tell it. */
export interface FileReplay {
  readonly created: ChainEvent;
  readonly computerNo: number;
  readonly subjectHead: string;
  readonly category: string | null;
  priority: string;
  state: string;
  fileNumber: string | null;
  activatedAt: number | null;
  holder: string | null;
  retention: string | null;
  /** The last event that changes what a decision rests on. */
  decisiveSeq: number;
  last: ChainEvent;
  readonly notes: SealedNote[];
  readonly papers: SealedPaper[];
  readonly intervals: ReplayedInterval[];
}

/** The interval that is still running, or undefined. */
export function openInterval({ intervals }: FileReplay): ReplayedInterval | undefined {
  const last = intervals.at(-1);
  return last?.ended === null ? last : undefined;
}
