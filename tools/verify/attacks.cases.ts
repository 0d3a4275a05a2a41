import { appendFile, rm } from 'node:fs/promises';
import {
  blobPath,
  changeBytes,
  changeBytesAlone,
  onClosed,
  onStationery,
  plain,
  rewriteFrom,
} from './deeds.harness';
import type { Deed } from './deeds.harness';
import type { FaultKind } from './fault';

/** A way to tamper with the records, and the first thing that a verification must say of it. */
export interface Attack {
  readonly name: string;
  readonly finds: { readonly kind: FaultKind; readonly seq?: number; readonly noteNo?: number };
  readonly deed: Deed;
}

export const OTHER_PERSON = '(SELECT MIN(id) FROM person)';
const OTHER_POST = '(SELECT MIN(id) FROM post)';

const onNotes: readonly Attack[] = [
  {
    name: 'one letter of note 1 is changed (E2)',
    finds: { kind: 'note', noteNo: 1, seq: 4 },
    deed: onStationery(
      `UPDATE note SET text = REPLACE(text, 'स्वीकृति', 'अस्वीकृति') WHERE note_no = 1 AND file_id = ?`,
    ),
  },
  {
    name: 'note 3 gets other words under a salt of their own',
    finds: { kind: 'note', noteNo: 3, seq: 9 },
    deed: onStationery(
      'UPDATE note SET text = ?, salt = ? WHERE note_no = 3 AND file_id = ?',
      'अनुशंसित नहीं।',
      'ab'.repeat(32),
    ),
  },
  {
    name: 'notes 2 and 4 are swapped with their salts',
    finds: { kind: 'note', noteNo: 2, seq: 6 },
    deed: async ({ rows, week }) => {
      const sql =
        'SELECT text, salt, note_no FROM note WHERE file_id = ? AND note_no IN (2, 4) ORDER BY note_no';
      const notes = await rows<{ text: string; salt: string; note_no: number }>(sql, [
        week.stationery.fileId,
      ]);
      for (const { text, salt, note_no } of notes) {
        const values = [text, salt, week.stationery.fileId, 6 - note_no];
        await rows('UPDATE note SET text = ?, salt = ? WHERE file_id = ? AND note_no = ?', values);
      }
    },
  },
  {
    name: 'note 5 gets another author',
    finds: { kind: 'note', noteNo: 5, seq: 14 },
    deed: onStationery(
      `UPDATE note SET author_person_id = ${OTHER_PERSON} WHERE note_no = 5 AND file_id = ?`,
    ),
  },
  {
    name: 'the decision of note 5 is turned round',
    finds: { kind: 'note', noteNo: 5, seq: 14 },
    deed: onStationery(`UPDATE note SET decision = 'reject' WHERE note_no = 5 AND file_id = ?`),
  },
  {
    name: 'note 3 is dated back',
    finds: { kind: 'note', noteNo: 3, seq: 9 },
    deed: onStationery('UPDATE note SET at = at - 864000000 WHERE note_no = 3 AND file_id = ?'),
  },
  {
    name: 'note 2 is taken out',
    finds: { kind: 'note', noteNo: 2, seq: 6 },
    deed: onStationery('DELETE FROM note WHERE note_no = 2 AND file_id = ?'),
  },
  {
    name: 'a note is slipped in',
    finds: { kind: 'note', noteNo: 6, seq: 14 },
    deed: onStationery(
      `INSERT INTO note SELECT ?, file_id, 6, para_to + 1, para_to + 1, text, salt, decision, author_post_id,
         author_person_id, at, event_id, event_seq FROM note WHERE note_no = 5 AND file_id = ?`,
      '01900000-0000-7000-8000-00000000dead',
    ),
  },
];

const onEvents: readonly Attack[] = [
  {
    name: 'bytes of event 9 are changed',
    finds: { kind: 'hash', seq: 9 },
    deed: changeBytes(9, '"informationAwaited"', '"workload"'),
  },
  {
    name: 'event 5 is changed and hashed again alone',
    finds: { kind: 'link', seq: 6 },
    deed: changeBytesAlone(5, '"clientAt":null', '"clientAt":"2026-03-01T00:00:00.000Z"'),
  },
  {
    name: 'event 4 gets another due date and all hashes after it are made again',
    finds: { kind: 'interval', seq: 4 },
    deed: rewriteFrom(4, ({ body }) => (body['dueAt'] = '2026-12-31T12:00:00.000Z')),
  },
  {
    name: 'event 6 gets another author and all hashes after it are made again',
    finds: { kind: 'note', seq: 6 },
    deed: rewriteFrom(6, ({ actor }) => (actor['person'] = '01900000-0000-7000-8000-00000000dead')),
  },
  {
    name: 'event 7 is taken out',
    finds: { kind: 'gap', seq: 8 },
    deed: onStationery('DELETE FROM sealed_event WHERE seq = 7 AND chain_id = ?'),
  },
  {
    name: 'the last event is taken out',
    finds: { kind: 'head', seq: 13 },
    deed: onStationery('DELETE FROM sealed_event WHERE seq = 14 AND chain_id = ?'),
  },
  {
    name: 'the last event is taken out and the head set back',
    finds: { kind: 'interval' },
    deed: async ({ rows, week }) => {
      const id = week.stationery.fileId;
      const [last] = await rows<{ hash: string; at: number }>(
        'SELECT hash, at FROM sealed_event WHERE seq = 13 AND chain_id = ?',
        [id],
      );
      await rows('DELETE FROM sealed_event WHERE seq = 14 AND chain_id = ?', [id]);
      await rows('DELETE FROM note WHERE event_seq = 14 AND file_id = ?', [id]);
      await rows('DELETE FROM holding_interval WHERE to_at IS NULL AND file_id = ?', [id]);
      await rows('UPDATE file SET head_seq = 13, head_hash = ?, head_at = ? WHERE id = ?', [
        last?.hash,
        last?.at,
        id,
      ]);
    },
  },
  {
    name: 'event 14 is put in a second time',
    finds: { kind: 'columns', seq: 15 },
    deed: onStationery(
      `INSERT INTO sealed_event SELECT ?, chain_kind, chain_id, 15, type, at + 1, hash, hash, payload
         FROM sealed_event WHERE seq = 14 AND chain_id = ?`,
      '01900000-0000-7000-8000-00000000dead',
    ),
  },
  {
    name: 'the time of event 5 is changed',
    finds: { kind: 'columns', seq: 5 },
    deed: onStationery('UPDATE sealed_event SET at = at + 1 WHERE seq = 5 AND chain_id = ?'),
  },
  {
    name: 'all events of a file are gone',
    finds: { kind: 'head' },
    deed: onStationery('DELETE FROM sealed_event WHERE chain_id = ?'),
  },
];

const onTables: readonly Attack[] = [
  { name: 'all events are truncated', finds: { kind: 'head' }, deed: ({ empty }) => empty('sealed_event') },
  { name: 'all notes are truncated', finds: { kind: 'note', noteNo: 1 }, deed: ({ empty }) => empty('note') },
  { name: 'all files are truncated', finds: { kind: 'file' }, deed: ({ empty }) => empty('file') },
  {
    name: 'all holding intervals are truncated',
    finds: { kind: 'interval', seq: 2 },
    deed: ({ empty }) => empty('holding_interval'),
  },
];

const onMovements: readonly Attack[] = [
  {
    name: 'the words of a delay reason are changed',
    finds: { kind: 'interval', seq: 9 },
    deed: onStationery(
      `UPDATE holding_interval SET delay_words = 'अवकाश' WHERE delay_words IS NOT NULL AND file_id = ?`,
    ),
  },
  {
    name: 'the delay reason is put on somebody else',
    finds: { kind: 'interval', seq: 9 },
    deed: onStationery(
      `UPDATE holding_interval SET delay_code = 'opinionAwaited' WHERE delay_code IS NOT NULL AND file_id = ?`,
    ),
  },
  {
    name: 'the due date of a desk is moved',
    finds: { kind: 'interval', seq: 9 },
    deed: onStationery(
      'UPDATE holding_interval SET due_at = due_at + 864000000 WHERE seq = 5 AND file_id = ?',
    ),
  },
  {
    name: 'a desk is said to have had the file for a shorter time',
    finds: { kind: 'interval', seq: 9 },
    deed: onStationery('UPDATE holding_interval SET to_at = to_at - 3600000 WHERE seq = 4 AND file_id = ?'),
  },
  {
    name: 'a holding interval is taken out',
    finds: { kind: 'interval', seq: 4 },
    deed: onStationery('DELETE FROM holding_interval WHERE seq = 2 AND file_id = ?'),
  },
  {
    name: 'a holding interval names another person',
    finds: { kind: 'interval', seq: 4 },
    deed: onStationery(
      `UPDATE holding_interval SET person_id = ${OTHER_PERSON} WHERE seq = 2 AND file_id = ?`,
    ),
  },
  {
    name: 'the post that held the file is said to have been vacant',
    finds: { kind: 'interval', seq: 6 },
    deed: onStationery('UPDATE holding_interval SET person_id = NULL WHERE seq = 3 AND file_id = ?'),
  },
  {
    name: 'the file is moved to another desk',
    finds: { kind: 'interval', seq: 14 },
    deed: async (intruder) => {
      await onStationery(`UPDATE file SET holder_post_id = ${OTHER_POST} WHERE id = ?`)(intruder);
      await onStationery(`UPDATE desk SET post_id = ${OTHER_POST} WHERE file_id = ?`)(intruder);
      await onStationery(
        `UPDATE holding_interval SET post_id = ${OTHER_POST} WHERE to_at IS NULL AND file_id = ?`,
      )(intruder);
    },
  },
  {
    name: 'the file names another holder',
    finds: { kind: 'holder' },
    deed: onStationery(`UPDATE file SET holder_post_id = ${OTHER_POST} WHERE id = ?`),
  },
  {
    name: 'the file vanishes from its desk',
    finds: { kind: 'desk' },
    deed: onStationery('DELETE FROM desk WHERE file_id = ?'),
  },
  {
    name: 'the file looks unread on its desk no more',
    finds: { kind: 'desk' },
    deed: onStationery('UPDATE desk SET is_read = 1 WHERE file_id = ?'),
  },
  {
    name: 'the month of a desk is made better',
    finds: { kind: 'month' },
    deed: plain('UPDATE post_month SET delay_minutes = 0'),
  },
];

const onFiles: readonly Attack[] = [
  {
    name: 'the subject is changed on the card',
    finds: { kind: 'desk' },
    deed: async (intruder) => {
      await onStationery(`UPDATE file SET subject = 'फर्नीचर क्रय' WHERE id = ?`)(intruder);
      await onStationery(`UPDATE desk SET subject = 'फर्नीचर क्रय' WHERE file_id = ?`)(intruder);
    },
  },
  {
    name: 'the sealed words of the subject are changed',
    finds: { kind: 'words', seq: 1 },
    deed: plain(`UPDATE sealed_text SET text = 'फर्नीचर क्रय' WHERE text = 'स्टेशनरी क्रय'`),
  },
  {
    name: 'the sealed words of the subject are lost',
    finds: { kind: 'words', seq: 1 },
    deed: plain(`DELETE FROM sealed_text WHERE text = 'स्टेशनरी क्रय'`),
  },
  {
    name: 'the priority is changed',
    finds: { kind: 'desk' },
    deed: onStationery(`UPDATE desk SET priority = 'ordinary' WHERE file_id = ?`),
  },
  {
    name: 'the file gets another number',
    finds: { kind: 'file' },
    deed: onStationery(`UPDATE file SET file_number = 'STN/99/2026-EST-MSD-COL' WHERE id = ?`),
  },
  {
    name: 'the file is put into another section',
    finds: { kind: 'file' },
    deed: onStationery(
      'UPDATE file SET section_id = (SELECT MIN(id) FROM section WHERE id <> file.section_id) WHERE id = ?',
    ),
  },
  {
    name: 'the whole case is given more time',
    finds: { kind: 'file' },
    deed: onClosed('UPDATE file SET case_due_at = case_due_at + 864000000 WHERE id = ?'),
  },
  {
    name: 'a case without a limit is given one',
    finds: { kind: 'file' },
    deed: onStationery('UPDATE file SET case_due_at = created_at WHERE id = ?'),
  },
  {
    name: 'a closed file is kept for another time',
    finds: { kind: 'file' },
    deed: onClosed(`UPDATE file SET retention = 'A' WHERE id = ?`),
  },
  {
    name: 'a paper is exchanged',
    finds: { kind: 'paper', seq: 3 },
    deed: onStationery('UPDATE paper SET sha256 = ?, size = 7 WHERE file_id = ?', '00'.repeat(32)),
  },
  {
    name: 'a paper gets more pages',
    finds: { kind: 'paper', seq: 3 },
    deed: onStationery('UPDATE paper SET pages = 2 WHERE file_id = ?'),
  },
  {
    name: 'a paper is said to be the one under consideration',
    finds: { kind: 'paper', seq: 3 },
    deed: onStationery("UPDATE paper SET flag = 'puc', flag_seq = 3 WHERE file_id = ?"),
  },
  {
    name: 'a paper is said to come from somebody',
    finds: { kind: 'paper', seq: 3 },
    deed: onStationery("UPDATE paper SET received_from = 'कोई' WHERE file_id = ?"),
  },
  {
    name: 'pages of the file are counted that are not there',
    finds: { kind: 'file' },
    deed: onStationery('UPDATE file SET page_count = 9 WHERE id = ?'),
  },
  {
    name: 'bytes are added to a paper',
    finds: { kind: 'blob', seq: 3 },
    deed: async (intruder) => appendFile(await blobPath(intruder), ' '),
  },
  {
    name: 'the bytes of a paper are lost',
    finds: { kind: 'blob', seq: 3 },
    deed: async (intruder) => rm(await blobPath(intruder)),
  },
  {
    name: 'a draft is erased whole',
    finds: { kind: 'series' },
    deed: async ({ rows, week }) => {
      const { fileId } = week.draft;
      await rows(
        'DELETE FROM sealed_text WHERE event_id IN (SELECT id FROM sealed_event WHERE chain_id = ?)',
        [fileId],
      );
      await rows('DELETE FROM sealed_event WHERE chain_id = ?', [fileId]);
      await rows('DELETE FROM file WHERE id = ?', [fileId]);
    },
  },
  {
    name: 'a file is erased, its notes forgotten',
    finds: { kind: 'series' },
    deed: async ({ rows, week }) => {
      for (const table of ['desk', 'holding_interval', 'paper']) {
        await rows(`DELETE FROM ${table} WHERE file_id = ?`, [week.stationery.fileId]);
      }
      await rows('DELETE FROM sealed_event WHERE chain_id = ?', [week.stationery.fileId]);
      await rows('DELETE FROM file WHERE id = ?', [week.stationery.fileId]);
    },
  },
  {
    name: 'a counter of numbers is set back',
    finds: { kind: 'series' },
    deed: plain(`UPDATE number_series SET last_serial = 1 WHERE series_key <> 'computer'`),
  },
];

/** Every kind of tampering with files that a verification finds without knowing what the records said before. */
export const ATTACKS: readonly Attack[] = [...onNotes, ...onEvents, ...onTables, ...onMovements, ...onFiles];
