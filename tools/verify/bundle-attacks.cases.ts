import type { Attack } from './attacks.cases';
import { onBundle } from './deeds.harness';

const OTHER_FILE = '(SELECT MIN(id) FROM file)';

/** Tampering with parts, volumes and files that ended in others. */
export const BUNDLE_ATTACKS: readonly Attack[] = [
  {
    name: 'a note of a merged part is forgotten on the main file',
    finds: { kind: 'matter' },
    deed: onBundle('DELETE FROM merged_note WHERE file_id = ? AND note_no = 2'),
  },
  {
    name: 'the notes of a merged part get other numbers',
    finds: { kind: 'matter' },
    deed: onBundle('UPDATE merged_note SET para_from = para_from + 1 WHERE file_id = ?'),
  },
  {
    name: 'the pages of a merged part are counted otherwise',
    finds: { kind: 'matter' },
    deed: onBundle('UPDATE merged_paper SET page_from = page_from + 1 WHERE file_id = ?'),
  },
  {
    name: 'the words of a note that was taken over are changed in the part',
    finds: { kind: 'note' },
    deed: onBundle(
      "UPDATE note SET text = 'बदला हुआ।' WHERE id IN (SELECT note_id FROM merged_note WHERE file_id = ?)",
    ),
  },
  {
    name: 'the merging is said to have been of another file',
    finds: { kind: 'matter' },
    deed: onBundle(`UPDATE merging SET merged_file_id = ${OTHER_FILE} WHERE is_part = 1 AND file_id = ?`),
  },
  {
    name: 'the reason of a merging is changed',
    finds: { kind: 'matter' },
    deed: onBundle("UPDATE merging SET reason = 'भूल' WHERE is_part = 0 AND file_id = ?"),
  },
  {
    name: 'a merged part is said to be at work',
    finds: { kind: 'file' },
    deed: onBundle("UPDATE file SET state = 'active' WHERE part_no = 1 AND main_file_id = ?"),
  },
  {
    name: 'a part is put under another main file',
    finds: { kind: 'file' },
    deed: onBundle(`UPDATE file SET main_file_id = ${OTHER_FILE} WHERE part_no = 1 AND main_file_id = ?`),
  },
  {
    name: 'a merged file is said to have ended elsewhere',
    finds: { kind: 'file' },
    deed: onBundle(`UPDATE file SET merged_into_id = ${OTHER_FILE} WHERE merged_into_id = ?`),
  },
  {
    name: 'a refused proposal to merge is forgotten',
    finds: { kind: 'matter' },
    deed: onBundle("DELETE FROM merge_proposal WHERE answer = 'refused' AND file_id = ?"),
  },
  {
    name: 'a volume is counted on the file that was never opened',
    finds: { kind: 'file' },
    deed: onBundle('UPDATE file SET volume = 2 WHERE id = ?'),
  },
  {
    name: 'a part is erased whole',
    finds: { kind: 'bundle' },
    deed: async ({ rows, week }) => {
      const parts = await rows<{ id: string }>('SELECT id FROM file WHERE part_no = 2 AND main_file_id = ?', [
        week.bundle.fileId,
      ]);
      for (const { id } of parts) {
        await rows(
          'DELETE FROM sealed_text WHERE event_id IN (SELECT id FROM sealed_event WHERE chain_id = ?)',
          [id],
        );
        await rows('DELETE FROM sealed_event WHERE chain_id = ?', [id]);
        for (const table of ['desk', 'holding_interval', 'note'])
          await rows(`DELETE FROM ${table} WHERE file_id = ?`, [id]);
        await rows('DELETE FROM file WHERE id = ?', [id]);
      }
    },
  },
];
