import { canonicalBytes, seal, SealedEvent, sha256, THE_HOUSE } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';

/**
 * What is sealed of each row with which a district begins. A person is named by the code alone: the rest the office
 * corrects. No posting has an end yet.
 */
const FOUNDING_ROWS = {
  office: `SELECT id, code, name_hi, name_en, tier, department_code, parent_office_id, calendar_code FROM office ORDER BY id`,
  section: `SELECT id, office_id, code, name_hi, name_en FROM section ORDER BY id`,
  post: `SELECT id, code, office_id, section_id, designation_hi, designation_en, reporting_post_id, pay_level,
      financial_limit, roles FROM post ORDER BY id`,
  person: `SELECT id, employee_code FROM person ORDER BY id`,
  posting: `SELECT id, person_id, post_id, kind, from_at, order_no FROM posting ORDER BY id`,
  delegated_limit: `SELECT id, post_id, role, office_tier, budget_head, amount_paise, step_up_above_paise, order_no,
      source, in_force_from FROM delegated_limit ORDER BY id`,
} as const;

/** The seat of the district: its highest office. */
const SEAT = `SELECT o.id FROM office o LEFT JOIN office above ON above.id = o.parent_office_id
  WHERE o.tier = 'district' AND (above.id IS NULL OR above.tier <> 'district') ORDER BY o.code LIMIT 1`;

type SqlRow = Readonly<Record<string, string | number | null>>;

/**
 * Begins the chain of the district's office with everything that is there. A district begins with thousands of rows
 * that one act brings, so one event holds their numbers and hashes; whatever comes later has an event of its own.
 * Throws an Error when there is no office of a district.
 */
export async function sealFounding(
  tx: Transaction,
  { kind, at }: { readonly kind: string; readonly at: Instant },
): Promise<void> {
  const [seat] = await tx.query<{ id: string }[]>(SEAT);
  if (!seat) throw new Error('no office of a district');
  const tables: Record<string, { rows: number; hash: string }> = {};
  for (const [table, sql] of Object.entries(FOUNDING_ROWS)) {
    const rows = await tx.query<SqlRow[]>(sql);
    tables[table] = { rows: rows.length, hash: sha256(...rows.map(lineOf)) };
  }
  const event = seal(
    {
      chain: { kind: 'office', id: seat.id, office: seat.id },
      type: 'district.founded',
      now: at,
      clientAt: null,
      actor: THE_HOUSE,
      command: { key: '', hash: '', seenHead: null },
      body: { kind, tables },
    },
    null,
  );
  await tx.insert(SealedEvent, event);
}

/** One row as a canonical list of texts in the order of its columns, ended by a line end. */
function lineOf(row: SqlRow): Buffer {
  const cells = Object.values(row).map((cell) => (cell === null ? null : String(cell)));
  return Buffer.concat([canonicalBytes(cells), Buffer.from('\n')]);
}
