import { OTHER_PERSON } from './attacks.cases';
import type { Attack } from './attacks.cases';
import { plain } from './deeds.harness';

/** Tampering with money on files, and with the powers over it. */
export const SANCTION_ATTACKS: readonly Attack[] = [
  {
    name: 'the amount of a sanction is raised',
    finds: { kind: 'matter' },
    deed: plain(`UPDATE sanction SET amount_paise = amount_paise * 10 WHERE state = 'sanctioned'`),
  },
  {
    name: 'a sanction is charged to another head',
    finds: { kind: 'matter' },
    deed: plain(`UPDATE sanction SET budget_head = '2070' WHERE state = 'sanctioned'`),
  },
  {
    name: 'the money goes to somebody else',
    finds: { kind: 'matter' },
    deed: plain(`UPDATE sanction SET payee = 'मेसर्स अन्य' WHERE state = 'sanctioned'`),
  },
  {
    name: 'what was refused is sanctioned after all',
    finds: { kind: 'matter' },
    deed: plain(`UPDATE sanction SET state = 'sanctioned' WHERE state = 'refused'`),
  },
  {
    name: 'a sanction is given to another officer',
    finds: { kind: 'matter' },
    deed: plain(`UPDATE sanction SET ended_by_person_id = ${OTHER_PERSON} WHERE state = 'sanctioned'`),
  },
  {
    name: 'a proposer is taken out of the way',
    finds: { kind: 'matter' },
    deed: plain(`UPDATE sanction SET drawn_by_person_id = ${OTHER_PERSON} WHERE state = 'sanctioned'`),
  },
  {
    name: 'the power under which was sanctioned is raised',
    finds: { kind: 'matter' },
    deed: plain(`UPDATE sanction SET limit_paise = limit_paise + 1 WHERE state = 'sanctioned'`),
  },
  {
    name: 'a block that was superseded is lost',
    finds: { kind: 'matter' },
    deed: plain(`DELETE FROM sanction WHERE state = 'superseded'`),
  },
  {
    name: 'a power of the founding is raised',
    finds: { kind: 'founding', seq: 1 },
    deed: plain(`UPDATE delegated_limit SET amount_paise = amount_paise * 2 WHERE source = 'sample'`),
  },
  {
    name: 'a power of the founding is ended without an order',
    finds: { kind: 'structure' },
    deed: plain(`UPDATE delegated_limit SET in_force_until = '2026-01-31' WHERE role = 'collector'`),
  },
  {
    name: 'a power is slipped in that no order gave',
    finds: { kind: 'founding', seq: 1 },
    deed: plain(
      `INSERT INTO delegated_limit SELECT ?, post_id, role, office_tier, '2070', amount_paise, step_up_above_paise,
       order_no, source, in_force_from, in_force_until, recorded_at FROM delegated_limit WHERE role = 'collector'`,
      '01900000-0000-7000-8000-00000000beef',
    ),
  },
  {
    name: 'a power that an order gave is raised',
    finds: { kind: 'structure' },
    deed: plain(`UPDATE delegated_limit SET amount_paise = amount_paise + 1 WHERE source = 'order'`),
  },
];
