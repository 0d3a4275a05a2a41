import { createHash } from 'node:crypto';
import { canonicalText } from './canonical-text';
import type { Fault } from './fault';
import type { OfficeRows, OfficeTable } from './office-rows';
import type { ChainEvent } from './read-chain';
import type { Row } from './rows';
import { numberIn, PayloadFault, recordIn, textIn } from './sealed-payload';

/** What is sealed of a row with which a district began, in the order in which it is hashed. */
const COLUMNS: Readonly<Record<OfficeTable, readonly string[]>> = {
  office: [
    ...['id', 'code', 'name_hi', 'name_en', 'tier'],
    ...['department_code', 'parent_office_id', 'calendar_code'],
  ],
  section: ['id', 'office_id', 'code', 'name_hi', 'name_en'],
  post: [
    ...['id', 'code', 'office_id', 'section_id', 'designation_hi', 'designation_en'],
    ...['reporting_post_id', 'pay_level', 'financial_limit', 'roles'],
  ],
  person: ['id', 'employee_code'],
  posting: ['id', 'person_id', 'post_id', 'kind', 'from_at', 'order_no'],
  delegated_limit: [
    ...['id', 'post_id', 'role', 'office_tier', 'budget_head', 'amount_paise'],
    ...['step_up_above_paise', 'order_no', 'source', 'in_force_from'],
  ],
};
const FOUNDING = 'district.founded';
const TABLES = Object.keys(COLUMNS) as OfficeTable[];

/** The one event that holds the numbers and hashes of all rows with which the district began. */
export class Founding {
  private event: ChainEvent | null = null;

  take(event: ChainEvent): Fault[] {
    if (event.type !== FOUNDING) return [];
    const isFirst = this.event === null && event.seq === 1;
    this.event ??= event;
    return isFirst ? [] : [faultAt(event, 'The district is founded a second time.')];
  }

  /** `rows` without those that have an event of their own. */
  finish(rows: OfficeRows): Fault[] {
    const { event } = this;
    if (event) return TABLES.flatMap((table) => tableFaults(event, table, rows[table]));
    const what = 'No event says with what the district was founded.';
    return rows.office.length === 0 ? [] : [{ kind: 'founding', what }];
  }
}

function tableFaults(event: ChainEvent, table: OfficeTable, rows: readonly Row[]): Fault[] {
  try {
    const tables = recordIn(event.body['tables']);
    // A district that was founded before there was the table began with no row of it.
    if (table === 'delegated_limit' && !(table in tables) && rows.length === 0) return [];
    const sealed = recordIn(tables[table]);
    if (textIn(sealed, 'hash') === hashOf(table, rows)) return [];
    const [count, wanted] = [rows.length, numberIn(sealed, 'rows')];
    const counts = count === wanted ? '' : `: there are ${count} instead of ${wanted}`;
    const what = `The rows of ${table} with which the district was founded are not what was sealed${counts}.`;
    return [faultAt(event, what)];
  } catch (error) {
    if (!(error instanceof PayloadFault)) throw error;
    return [faultAt(event, `The founding of the district says nothing of ${table}: ${error.message}.`)];
  }
}

/** SHA-256 over the rows by their ids, each a canonical list of texts and a line end. */
function hashOf(table: OfficeTable, rows: readonly Row[]): string {
  const hash = createHash('sha256');
  const sorted = [...rows].sort((one, other) => (String(one['id']) < String(other['id']) ? -1 : 1));
  for (const row of sorted) {
    const cells = COLUMNS[table].map((column) => row[column] ?? null);
    hash.update(`${canonicalText(cells.map((cell) => (cell === null ? null : String(cell))))}\n`);
  }
  return hash.digest('hex');
}

function faultAt({ id, seq }: ChainEvent, what: string): Fault {
  return { kind: 'founding', what, eventId: id, seq };
}
