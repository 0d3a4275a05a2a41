import { deskSortKey, HELD_FILE_STATES } from '@sanchika/file/domain';
import type { FileState, Priority } from '@sanchika/file/domain';
import { foldText, instant } from '@sanchika/platform/kernel';
import { openInterval } from './file-replay';
import type { FileReplay, ReplayedEnding, ReplayedInterval, SealedNote, SealedPaper } from './file-replay';
import { countsOf } from './leaf-counts';
import type { Expected } from './rows';
import type { SealedWords } from './sealed-words';

const FOLDED_SUBJECT_LENGTH = 400;
const MOST_HOPS = 12;

/** What the row of a file must hold, its head aside. */
export function expectedFile(file: FileReplay, words: SealedWords): Expected {
  const { created } = file;
  const subject = words.at(created, 'subject');
  return {
    id: created.chainId,
    computer_no: file.computerNo,
    file_number: file.fileNumber,
    subject,
    subject_folded:
      typeof subject === 'string' ? foldText(subject).slice(0, FOLDED_SUBJECT_LENGTH) : undefined,
    subject_head: file.subjectHead,
    category: file.category,
    priority: file.priority,
    classification: file.classification,
    state: file.state,
    office_id: created.office,
    section_id: file.section,
    creator_post_id: created.actor.post,
    creator_person_id: created.actor.person,
    created_at: created.at,
    holder_post_id: file.holder,
    interval_seq: file.intervals.length,
    ...countColumns(file),
    ...{ main_file_id: file.main, part_no: file.partNo, merged_into_id: file.mergedInto },
    ...{ volume: file.volume, volume_start: file.volumeStart },
    case_due_at: file.caseDueAt,
    case_started_at: file.activatedAt,
    retention: file.retention,
    retain_until: file.retainUntil,
    reopen_asked_post_id: file.reopenAsked,
    attached_to_id: file.attachedTo,
    touched_at: file.touchedAt,
    decisive_seq: file.decisiveSeq,
  };
}

function countColumns(file: FileReplay): Expected {
  const { noteCount, paraCount, paperCount, pageCount } = countsOf(file);
  return { note_count: noteCount, para_count: paraCount, paper_count: paperCount, page_count: pageCount };
}

/** What the row of a note must hold, its words and their salt aside. */
export function expectedNote({ event, ...note }: SealedNote): Expected {
  return {
    id: note.id,
    file_id: event.chainId,
    note_no: note.no,
    para_from: note.paraFrom,
    para_to: note.paraTo,
    decision: note.decision,
    author_post_id: event.actor.post,
    author_person_id: event.actor.person,
    at: event.at,
    event_id: event.id,
    event_seq: event.seq,
  };
}

export function expectedPaper({ event, ...paper }: SealedPaper, words: SealedWords): Expected {
  return {
    id: paper.id,
    file_id: event.chainId,
    serial: paper.serial,
    title: words.at(event, 'title'),
    file_name: words.at(event, 'fileName'),
    media_type: paper.mediaType,
    size: paper.size,
    sha256: paper.sha256,
    page_from: paper.pageFrom,
    pages: paper.pages,
    received_from: words.at(event, 'receivedFrom'),
    letter_no: words.at(event, 'letterNo'),
    letter_date: paper.letterDate,
    flag: paper.flag,
    receipt_no: paper.receiptNo,
    flag_seq: paper.flagSeq,
    added_by_post_id: event.actor.post,
    added_at: event.at,
    event_id: event.id,
    event_seq: event.seq,
  };
}

/** What the row of an interval must hold. */
export function expectedInterval(interval: ReplayedInterval, words: SealedWords): Expected {
  const { opened, ended } = interval;
  return {
    file_id: opened.chainId,
    seq: interval.seq,
    post_id: interval.postId,
    person_id: interval.personId,
    from_at: opened.at,
    due_at: interval.dueAt,
    due_basis: interval.dueBasis,
    read_at: interval.readAt,
    opened_event_id: opened.id,
    ...(ended ? expectedEnding(ended, words) : STILL_OPEN),
  };
}

const STILL_OPEN: Expected = {
  to_at: null,
  ended_by: null,
  decision: null,
  delay_code: null,
  delay_words: null,
  ended_event_id: null,
  ended_seq: null,
};

function expectedEnding({ by, decision, delayCode, event }: ReplayedEnding, words: SealedWords): Expected {
  return {
    to_at: event.at,
    ended_by: by,
    decision,
    delay_code: delayCode,
    delay_words: words.at(event, 'delayWords'),
    ended_event_id: event.id,
    ended_seq: event.seq,
  };
}

/** What the inbox row of a file must hold; null when it may lie on no desk. */
export function expectedDesk(file: FileReplay, words: SealedWords): Expected | null {
  const open = openInterval(file);
  // A parked file is held and lies on no desk; an attached one lies under its main file.
  if (
    !open ||
    file.state === 'parked' ||
    file.attachedTo !== null ||
    !HELD_FILE_STATES.includes(file.state as FileState)
  )
    return null;
  const ended = file.intervals.slice(0, -1);
  return {
    post_id: open.postId,
    sort_key: deskSortKey(file.priority as Priority, instant(open.dueAt), file.computerNo),
    file_id: file.created.chainId,
    computer_no: file.computerNo,
    file_number: file.fileNumber,
    subject: words.at(file.created, 'subject'),
    priority: file.priority,
    classification: file.classification,
    state: file.state,
    arrived_at: open.opened.at,
    due_at: open.dueAt,
    is_read: open.readAt !== null,
    from_post_id: cameFrom(ended),
    hops: ended.map(hopOf).join('').slice(-MOST_HOPS),
  };
}

/** A run begins with its first desk: nobody sent the file there. */
function cameFrom(ended: readonly ReplayedInterval[]): string | null {
  const before = ended.at(-1);
  return before && before.ended?.by !== 'close' ? before.postId : null;
}

function hopOf({ dueAt, ended }: ReplayedInterval): string {
  return ended && ended.by !== 'pullBack' && ended.event.at > dueAt ? 'l' : 'd';
}
