import { compareRows } from './compare-rows';
import type { Comparison } from './compare-rows';
import { expectedNote } from './expected-rows';
import type { Fault } from './fault';
import type { FileReplay, SealedNote } from './file-replay';
import { textCommitment } from './hashes';
import type { Row } from './rows';
import { wordsFault } from './sealed-payload';

const notes: Comparison = {
  kind: 'note',
  key: 'id',
  name: ({ note_no }) => `Note ${note_no}`,
  place: (row) => ({
    noteNo: Number(row['note_no']),
    eventId: String(row['event_id']),
    seq: Number(row['event_seq']),
  }),
};

/** The notes of a file: each as it was sealed, its words included, and none beside them. */
export function checkNotes(file: FileReplay, rows: readonly Row[]): Fault[] {
  const byId = new Map(rows.map((row) => [String(row['id']), row]));
  const words = file.notes.flatMap((note) => wordsFaults(note, byId.get(note.id)));
  return [...words, ...compareRows(notes, file.notes.map(expectedNote), rows)];
}

function wordsFaults(note: SealedNote, row: Row | undefined): Fault[] {
  if (!row) return [];
  const place = { kind: 'note', noteNo: note.no, eventId: note.event.id, seq: note.event.seq } as const;
  const text = String(row['text']);
  if (textCommitment(text, String(row['salt'])) !== note.text) {
    return [{ ...place, what: `The words of note ${note.no} are not what was sealed.` }];
  }
  const fault = wordsFault(text);
  return fault ? [{ ...place, what: `The words of note ${note.no} ${fault}.` }] : [];
}
