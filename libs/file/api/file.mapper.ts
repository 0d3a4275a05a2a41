import type { PostLabel } from '@sanchika/office/contract';
import type { BilingualName } from '@sanchika/platform/contract';
import type { DraftNoteView, FileView, NoteView, PaperView, StationView } from '@sanchika/file/contract';
import { isoOfInstant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import type { DraftNote } from './draft-note.entity';
import type { Matters } from './file-matters';
import type { FileRecord } from './file-record';
import type { HoldingInterval } from './holding-interval.entity';
import type { Bundle } from './merging/bundle.queries';
import type { SideNote, SidePaper } from './merging/sides';
import type { SubmissionChannel } from './submission-channel';

export type LabelOf = (postId: string) => PostLabel;

interface Names {
  readonly label: LabelOf;
  readonly previousDesk: PostLabel | null;
  readonly suggestedNext: PostLabel | null;
  readonly subjectHead: BilingualName;
  readonly category: BilingualName | null;
}

type FileHead = Omit<
  FileView,
  | keyof Matters
  | keyof Bundle
  | keyof SubmissionChannel
  | 'rights'
  | 'notes'
  | 'draftNotes'
  | 'papers'
  | 'waitingPapers'
  | 'asOfSeq'
>;

/** The head of a file for the screen. */
export function fileView({ file, intervals }: FileRecord, names: Names): FileHead {
  const { computerNo, fileNumber, subject, priority, classification, state, headHash, headSeq } = file;
  return {
    fileId: file.id,
    computerNo,
    fileNumber,
    subject,
    subjectHead: names.subjectHead,
    category: names.category,
    priority,
    classification,
    state,
    createdBy: names.label(file.creatorPostId),
    createdAt: isoOfInstant(file.createdAt),
    holder: file.holderPostId === null ? null : names.label(file.holderPostId),
    ...deskView(intervals),
    caseDueAt: isoOrNull(file.caseDueAt),
    headHash,
    headSeq,
    suggestedNext: names.suggestedNext,
    previousDesk: names.previousDesk,
  };
}

/** The desk clock; there is none while nobody holds the file. */
function deskView(
  intervals: readonly HoldingInterval[],
): Pick<FileHead, 'arrivedAt' | 'dueAt' | 'dueBasis' | 'isRead'> {
  const open = intervals.at(-1);
  if (!open || open.toAt !== null) return { arrivedAt: null, dueAt: null, dueBasis: null, isRead: true };
  return {
    arrivedAt: isoOfInstant(open.fromAt),
    dueAt: isoOfInstant(open.dueAt),
    dueBasis: open.dueBasis,
    isRead: open.readAt !== null,
  };
}

/** A sealed note, with what happened to the send that carried it. */
export function noteView(note: SideNote, intervals: readonly HoldingInterval[], label: LabelOf): NoteView {
  const left = intervals.find(({ endedEventId }) => endedEventId === note.eventId);
  const reached = intervals.find(({ openedEventId }) => openedEventId === note.eventId);
  return {
    noteId: note.id,
    noteNo: note.noteNo,
    paraFrom: note.paraFrom,
    paraTo: note.paraTo,
    text: note.text,
    decision: note.decision,
    isPulledBack: reached?.endedBy === 'pullBack',
    by: label(note.authorPostId),
    at: isoOfInstant(note.at),
    delayReason: delayReasonOf(left),
    eventId: note.eventId,
    origin: note.origin,
  };
}

export function draftNoteView(draft: DraftNote): DraftNoteView {
  const { id, text, decision, isConfirmed, savedAt } = draft;
  return { noteId: id, text, decision, isConfirmed, savedAt: isoOfInstant(savedAt) };
}

export function paperView(paper: SidePaper, label: LabelOf, hasPictures: boolean): PaperView {
  const { id, serial, pageFrom, pages, title, fileName, mediaType, size, sha256 } = paper;
  const { receivedFrom, letterNo, letterDate, flag, receiptNo } = paper;
  return {
    paperId: id,
    serial,
    pageFrom,
    pageTo: pageFrom + pages - 1,
    ...{ title, fileName, mediaType, size, sha256 },
    addedBy: label(paper.addedByPostId),
    addedAt: isoOfInstant(paper.addedAt),
    ...{ receivedFrom, letterNo, letterDate, flag, receiptNo, hasPictures, origin: paper.origin },
  };
}

interface Measured {
  readonly held: number;
  readonly norm: number;
  readonly delay: number;
  readonly share: number;
}

/** One holding interval of the journey with its measures. */
export function stationView(interval: HoldingInterval, measured: Measured, label: LabelOf): StationView {
  return {
    seq: interval.seq,
    post: label(interval.postId),
    from: isoOfInstant(interval.fromAt),
    readAt: isoOrNull(interval.readAt),
    to: isoOrNull(interval.toAt),
    dueAt: isoOfInstant(interval.dueAt),
    heldMinutes: measured.held,
    normMinutes: measured.norm,
    delayMinutes: measured.delay,
    shareTenths: measured.share,
    endedBy: interval.endedBy,
    decision: interval.decision,
    delayReason: delayReasonOf(interval),
  };
}

function delayReasonOf(interval: HoldingInterval | undefined): NoteView['delayReason'] {
  return interval?.delayCode ? { code: interval.delayCode, words: interval.delayWords ?? '' } : null;
}

function isoOrNull(at: Instant | null | undefined): string | null {
  return at === null || at === undefined ? null : isoOfInstant(at);
}
