import { OTHER_PERSON } from './attacks.cases';
import type { Attack } from './attacks.cases';
import { onRestricted } from './deeds.harness';

/** Tampering with who may see a restricted file, and with who saw it. */
export const GRANT_ATTACKS: readonly Attack[] = [
  {
    name: 'a grant is made to last longer',
    finds: { kind: 'matter' },
    deed: onRestricted(`UPDATE file_grant SET until_on = '2027-03-01' WHERE file_id = ?`),
  },
  {
    name: 'a grant that was taken back stands again',
    finds: { kind: 'matter' },
    deed: onRestricted('UPDATE file_grant SET revoked_event_id = NULL WHERE file_id = ?'),
  },
  {
    name: 'a grant is given to another post',
    finds: { kind: 'matter' },
    deed: onRestricted(`UPDATE file_grant SET post_id = (SELECT MIN(id) FROM post) WHERE file_id = ?`),
  },
  {
    name: 'a viewing is forgotten',
    finds: { kind: 'matter' },
    deed: onRestricted(`DELETE FROM viewing WHERE kind = 'print' AND file_id = ?`),
  },
  {
    name: 'a viewing is put on somebody else',
    finds: { kind: 'matter' },
    deed: onRestricted(`UPDATE viewing SET person_id = ${OTHER_PERSON} WHERE file_id = ?`),
  },
  {
    name: 'a viewing was at another hour',
    finds: { kind: 'matter' },
    deed: onRestricted('UPDATE viewing SET at = at - 3600000 WHERE file_id = ?'),
  },
  {
    name: 'the classification is lowered in the column',
    finds: { kind: 'file' },
    deed: onRestricted(`UPDATE file SET classification = 'ordinary' WHERE id = ?`),
  },
  {
    name: 'the classification is lowered on the desk',
    finds: { kind: 'desk' },
    deed: onRestricted(`UPDATE desk SET classification = 'ordinary' WHERE file_id = ?`),
  },
  {
    name: 'the reason for a change of classification is changed',
    finds: { kind: 'matter' },
    deed: onRestricted(`UPDATE reclassification SET reason = 'भूल' WHERE file_id = ?`),
  },
];
