import { HELD_FILE_STATES, intervalFault } from '@sanchika/file/domain';
import type { FileState, HoldingInterval, IntervalEnding } from '@sanchika/file/domain';
import { instant } from '@sanchika/platform/kernel';
import { compareRows } from './compare-rows';
import type { Comparison } from './compare-rows';
import { expectedDesk, expectedInterval } from './expected-rows';
import type { Fault } from './fault';
import type { FileReplay } from './file-replay';
import type { Cell, FileRows, Row } from './rows';
import type { SealedWords } from './sealed-words';

/** Columns that the event which ends an interval fills; the others come from the one that opens it. */
const ENDING = ['to_at', 'ended_by', 'decision', 'delay_code', 'delay_words', 'ended_event_id', 'ended_seq'];

function intervalsOf(file: FileReplay): Comparison {
  return {
    kind: 'interval',
    key: 'seq',
    name: ({ seq }) => `Holding interval ${seq}`,
    place: ({ seq }, columns) => {
      const interval = file.intervals[Number(seq) - 1];
      const event = columns.some((column) => ENDING.includes(column))
        ? interval?.ended?.event
        : interval?.opened;
      return event ? { eventId: event.id, seq: event.seq } : {};
    },
  };
}

const desk: Comparison = {
  kind: 'desk',
  key: 'file_id',
  name: () => 'The row on the desk',
  place: () => ({}),
};

/** Who held the file from when to when: as the movements say, without a gap, and with one holder now (TR-1). */
export function checkIntervals(file: FileReplay, rows: FileRows, words: SealedWords): Fault[] {
  const expected = file.intervals.map((interval) => expectedInterval(interval, words));
  const wanted = expectedDesk(file, words);
  return [
    ...compareRows(intervalsOf(file), expected, rows.intervals),
    ...meetingFaults(rows.intervals),
    ...holderFaults(file, rows),
    ...compareRows(desk, wanted ? [wanted] : [], rows.desk),
  ];
}

function meetingFaults(rows: readonly Row[]): Fault[] {
  if (rows.length === 0) return [];
  const found = intervalFault(
    [...rows].sort((one, other) => Number(one['seq']) - Number(other['seq'])).map(intervalOf),
  );
  if (!found) return [];
  return [
    { kind: 'interval', what: `The holding intervals do not meet at interval ${found.seq}: ${found.fault}.` },
  ];
}

function holderFaults(file: FileReplay, rows: FileRows): Fault[] {
  const isHeld = HELD_FILE_STATES.includes(file.state as FileState);
  const open = rows.intervals.filter((row) => row['to_at'] === null);
  const wanted = isHeld ? 1 : 0;
  if (open.length !== wanted) {
    const what = `${open.length} holding intervals are open; a file that is ${file.state} has ${wanted}.`;
    return [{ kind: 'holder', what }];
  }
  const holders = open.map(({ post_id }) => post_id);
  if (rows.file === null || holders.concat(null)[0] === rows.file['holder_post_id']) return [];
  return [{ kind: 'holder', what: 'The file names another holder than its open interval.' }];
}

function intervalOf(row: Row): HoldingInterval {
  const { post_id, person_id, from_at, to_at, due_at, ended_by, read_at } = row;
  return {
    seq: Number(row['seq']),
    postId: String(post_id),
    personId: person_id === null ? null : String(person_id),
    from: instant(Number(from_at)),
    to: momentOrNull(to_at),
    dueAt: instant(Number(due_at)),
    endedBy: ended_by as IntervalEnding | null,
    readAt: momentOrNull(read_at),
  };
}

function momentOrNull(cell: Cell | undefined) {
  return cell === null || cell === undefined ? null : instant(Number(cell));
}
