import { OTHER_PERSON } from './attacks.cases';
import type { Attack } from './attacks.cases';
import { onStationery, plain } from './deeds.harness';
import type { Deed } from './deeds.harness';

/** Something done to the first post of the founding, or to the one that was created after it. */
const toFirstPost = (change: string) => plain(`UPDATE post SET ${change} WHERE code = 'MSD-COL-COL'`);
const onFounding = (sql: string): Deed => plain(`${sql} WHERE type = 'district.founded'`);

const onChains: readonly Attack[] = [
  {
    name: 'an event of an office is changed',
    finds: { kind: 'hash', seq: 2 },
    deed: async ({ rows }) => {
      const [event] = await rows<{ id: string; payload: Buffer }>(
        `SELECT id, payload FROM sealed_event WHERE type = 'post.created'`,
      );
      const payload = Buffer.from(
        String(event?.payload).replace('"type":"post.created"', '"type":"post.crested"'),
      );
      await rows('UPDATE sealed_event SET payload = ? WHERE id = ?', [payload, event?.id]);
    },
  },
  {
    name: 'the founding of the district is gone',
    finds: { kind: 'gap', seq: 2 },
    deed: onFounding('DELETE FROM sealed_event'),
  },
];

const onCharges: readonly Attack[] = [
  {
    name: 'the charge under which note 5 was written is ended before it',
    finds: { kind: 'authority', seq: 8 },
    deed: onStationery(
      `UPDATE posting SET to_at = from_at + 1 WHERE person_id = (SELECT author_person_id FROM note WHERE note_no = 5 AND file_id = ?)`,
    ),
  },
  {
    name: 'a charge is given to another person',
    finds: { kind: 'authority', seq: 8 },
    deed: onStationery(
      `UPDATE posting SET person_id = ${OTHER_PERSON}
       WHERE person_id = (SELECT author_person_id FROM note WHERE note_no = 5 AND file_id = ?)`,
    ),
  },
  {
    name: 'the order of a sealed posting is changed',
    finds: { kind: 'posting' },
    deed: plain(`UPDATE posting SET order_no = 'स्था./2026/99' WHERE order_no = 'स्था./2026/1'`),
  },
];

const onStructure: readonly Attack[] = [
  {
    name: 'a post of the founding is given another role',
    finds: { kind: 'founding', seq: 1 },
    deed: toFirstPost(`roles = '|officer|districtAdmin|'`),
  },
  {
    name: 'a post of the founding is said to report to nobody',
    finds: { kind: 'founding', seq: 1 },
    deed: toFirstPost('reporting_post_id = NULL'),
  },
  {
    name: 'a post of the founding is called otherwise',
    finds: { kind: 'founding', seq: 1 },
    deed: toFirstPost(`designation_hi = 'अपर कलेक्टर'`),
  },
  {
    name: 'a person of the founding gets the code of another',
    finds: { kind: 'founding', seq: 1 },
    deed: plain(`UPDATE person SET employee_code = 'CG800000' WHERE employee_code = 'CG800001'`),
  },
  {
    name: 'an office is put above another',
    finds: { kind: 'founding', seq: 1 },
    deed: plain(`UPDATE office SET parent_office_id = NULL WHERE code = 'MSD-COL'`),
  },
  {
    name: 'a section of the founding is closed',
    finds: { kind: 'founding', seq: 1 },
    deed: plain(`DELETE FROM section WHERE code = 'MSD-COL-FIN'`),
  },
  {
    name: 'a posting is slipped in that no order began',
    finds: { kind: 'founding', seq: 1 },
    deed: plain(
      `INSERT INTO posting SELECT ?, person_id, post_id, 'additional', from_at, to_at, order_no FROM posting
       WHERE post_id = (SELECT id FROM post WHERE code = 'MSD-COL-COL')`,
      '01900000-0000-7000-8000-00000000dead',
    ),
  },
  {
    name: 'a posting of the founding is ended without an order',
    finds: { kind: 'posting' },
    deed: plain(
      `UPDATE posting SET to_at = 1900000000000 WHERE post_id = (SELECT id FROM post WHERE code = 'MSD-COL-AUD')`,
    ),
  },
  {
    name: 'a post that was created later is given another limit',
    finds: { kind: 'structure' },
    deed: plain(
      `UPDATE post SET financial_limit = 999999 WHERE id IN (SELECT post_id FROM posting WHERE order_no = 'स्था./2026/1')`,
    ),
  },
  {
    name: 'a person who was added later gets another code',
    finds: { kind: 'structure' },
    deed: plain(
      `UPDATE person SET employee_code = 'CG800000' WHERE id IN (SELECT person_id FROM posting WHERE order_no = 'स्था./2026/1')`,
    ),
  },
];

/** The same for the offices: their chains, who had which charge, and the posts themselves. */
export const OFFICE_ATTACKS: readonly Attack[] = [...onChains, ...onCharges, ...onStructure];
