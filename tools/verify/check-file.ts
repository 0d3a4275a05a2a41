import { checkIntervals } from './check-intervals';
import { checkNotes } from './check-notes';
import { compareRows } from './compare-rows';
import type { Comparison } from './compare-rows';
import { expectedFile, expectedPaper } from './expected-rows';
import type { Doubt, Fault } from './fault';
import type { FileReplay } from './file-replay';
import { checkMatters } from './matters';
import { readChain } from './read-chain';
import type { ChainEvent } from './read-chain';
import { replayFile } from './replay-file';
import { differingColumns } from './rows';
import type { FileRows } from './rows';
import { SealedWords } from './sealed-words';
import { uncheckedColumns } from './unchecked-columns';

const files: Comparison = {
  kind: 'file',
  key: 'id',
  name: () => 'The file',
  place: () => ({}),
};

const papers: Comparison = {
  kind: 'paper',
  key: 'id',
  name: ({ serial }) => `Paper ${serial}`,
  place: (row) => ({ eventId: String(row['event_id']), seq: Number(row['event_seq']) }),
};

/** What was found in one file. */
export interface CheckedFile {
  readonly faults: readonly Fault[];
  readonly doubts: readonly Doubt[];
  readonly events: readonly ChainEvent[];
  /** The file as its events tell it; null when nothing of it could be read. */
  readonly replay: FileReplay | null;
}

/** Checks a file: its chain, its words, and that every row shows what the chain says. Faults come in chain order. */
export function checkFile(rows: FileRows): CheckedFile {
  const { events, faults: chainFaults } = readChain(rows.events);
  const { file, faults: storyFaults, doubts } = replayFile(events);
  const words = new SealedWords(events, rows.texts);
  const found = [
    ...chainFaults,
    ...storyFaults,
    ...headFaults(rows),
    ...(file ? shownFaults(file, rows, words) : []),
  ];
  const place = placeOf(rows, file);
  const faults = found.map((fault) => ({ ...place, ...fault })).sort(byPlace);
  const unchecked = file ? uncheckedColumns(file, rows, words) : [];
  return { faults, doubts: [...doubts, ...unchecked], events, replay: file };
}

function shownFaults(file: FileReplay, rows: FileRows, words: SealedWords): Fault[] {
  const sealedPapers = file.papers.map((paper) => expectedPaper(paper, words));
  return [
    ...words.faults,
    ...checkNotes(file, rows.notes),
    ...compareRows(papers, sealedPapers, rows.papers),
    ...checkIntervals(file, rows, words),
    ...checkMatters(file.matters, rows.matters, words),
    ...(rows.file ? compareRows(files, [expectedFile(file, words)], [rows.file]) : []),
  ];
}

/** The file's row must name its last event; a row without events, or events without a row, name nothing. */
function headFaults({ file, events }: FileRows): Fault[] {
  const last = events.at(-1);
  if (!file) return [{ kind: 'file', what: 'The file itself is gone; only its events are left.' }];
  const named = `The head of the file names event ${file['head_seq']}`;
  if (!last) return [{ kind: 'head', what: `${named}, but its events are gone.` }];
  const columns = differingColumns({ head_hash: last.hash, head_seq: last.seq, head_at: last.at }, file);
  if (columns.length === 0) return [];
  const what = `${named}, its chain ends with event ${last.seq}: they differ in ${columns.join(', ')}.`;
  return [{ kind: 'head', what, eventId: last.id, seq: Number(last.seq) }];
}

function placeOf({ id, file }: FileRows, replay: FileReplay | null): Pick<Fault, 'fileId' | 'fileNumber'> {
  const shown = file?.['file_number'];
  return { fileId: id, fileNumber: replay?.fileNumber ?? (typeof shown === 'string' ? shown : null) };
}

/** By place in the chain; what belongs to no event comes last. */
function byPlace(one: Fault, other: Fault): number {
  return (one.seq ?? Number.MAX_SAFE_INTEGER) - (other.seq ?? Number.MAX_SAFE_INTEGER);
}
