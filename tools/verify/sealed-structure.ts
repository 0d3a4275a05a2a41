import type { Fault } from './fault';
import type { OfficeRows, OfficeTable } from './office-rows';
import type { ChainEvent } from './read-chain';
import { differingColumns } from './rows';
import type { Expected, Row } from './rows';
import { numberIn, PayloadFault, recordIn, textIn, textOrNullIn, textsIn } from './sealed-payload';

interface SealedRow {
  readonly table: OfficeTable;
  readonly id: string;
  readonly expected: Expected;
  readonly event: ChainEvent;
}

/** What the chains of the offices say of sections, posts and people that came after the founding. */
export class SealedStructure {
  private readonly sealed = new Map<string, SealedRow>();

  take(event: ChainEvent): Fault[] {
    const read = READERS[event.type];
    if (!read) return [];
    try {
      const { table, id, expected } = read(event);
      this.sealed.set(`${table} ${id}`, { table, id, expected, event });
      return [];
    } catch (error) {
      if (!(error instanceof PayloadFault)) throw error;
      const what = `Event ${event.seq} (${event.type}) cannot be true: ${error.message}.`;
      return [{ kind: 'form', what, eventId: event.id }];
    }
  }

  /** Whether the row has an event of its own. */
  has(table: OfficeTable, id: string): boolean {
    return this.sealed.has(`${table} ${id}`);
  }

  finish(rows: OfficeRows): Fault[] {
    const tables: readonly OfficeTable[] = ['section', 'post', 'person'];
    const byId = new Map<string, Row>(
      tables.flatMap((table) => rows[table].map((row) => [`${table} ${row['id']}`, row] as const)),
    );
    return [...this.sealed].flatMap(([key, { table, id, expected, event }]): Fault[] => {
      const row = byId.get(key);
      const columns = row ? differingColumns(expected, row) : [];
      if (row && columns.length === 0) return [];
      const fault = row ? `does not show what was sealed: ${columns.join(', ')}` : 'is missing';
      const what = `The ${table} ${id} ${fault}.`;
      return [{ kind: 'structure', what, eventId: event.id, seq: event.seq }];
    });
  }
}

type Reader = (event: ChainEvent) => Pick<SealedRow, 'table' | 'id' | 'expected'>;

const READERS: Readonly<Record<string, Reader>> = {
  'section.opened': ({ body, chainId }) => {
    const { hi, en } = nameIn(body['name']);
    const expected = { office_id: chainId, code: textIn(body, 'code'), name_hi: hi, name_en: en };
    return { table: 'section', id: textIn(body, 'section'), expected };
  },
  'post.created': ({ body, chainId }) => {
    const { hi, en } = nameIn(body['designation']);
    const expected = {
      office_id: chainId,
      code: textIn(body, 'code'),
      section_id: textOrNullIn(body, 'section'),
      designation_hi: hi,
      designation_en: en,
      reporting_post_id: textOrNullIn(body, 'reportingPost'),
      pay_level: numberIn(body, 'payLevel'),
      financial_limit: numberIn(body, 'financialLimit'),
      roles: textsIn(body, 'roles')
        .map((role, place) => (place === 0 ? `|${role}|` : `${role}|`))
        .join(''),
    };
    return { table: 'post', id: textIn(body, 'post'), expected };
  },
  'person.added': ({ body }) => ({
    table: 'person',
    id: textIn(body, 'person'),
    expected: { employee_code: textIn(body, 'employeeCode') },
  }),
};

function nameIn(value: unknown): { readonly hi: string; readonly en: string } {
  const name = recordIn(value);
  return { hi: textIn(name, 'hi'), en: textIn(name, 'en') };
}
