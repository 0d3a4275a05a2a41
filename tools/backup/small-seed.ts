import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const SEED = 'tools/seed/mahasamund';
/** Whoever acts in a busy week sits in one of these offices or, in the collectorate, in one of these sections. */
const OFFICES = new Set(['MSD-COL', 'DIO']);
const SECTIONS = new Set(['', 'MSD-COL-EST', 'DIO-GEN']);

interface TableRow {
  readonly line: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** A folder with the tables of the sample district, cut down to the posts of a busy week and those above them. */
export async function smallSeed(): Promise<{
  readonly folder: string;
  readonly remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'sanchika-seed-'));
  await cp(SEED, folder, { recursive: true });
  const posts = await read('posts.csv');
  const codes = codesUpwards(posts);
  const kept = posts.rows.filter((row) => codes.has(cellOf(row, 'postCode')));
  const sections = new Set(kept.map((row) => cellOf(row, 'sectionCode')));
  await write(folder, posts, kept);
  await keep(folder, 'sections.csv', (row) => sections.has(cellOf(row, 'sectionCode')));
  await keep(folder, 'people.csv', (row) => codes.has(cellOf(row, 'postCode')));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

interface Table {
  readonly name: string;
  readonly heading: string;
  readonly rows: readonly TableRow[];
}

async function read(name: string): Promise<Table> {
  const [heading = '', ...lines] = (await readFile(join(SEED, name), 'utf8')).trimEnd().split('\n');
  const cells = parse<TableRow['cells']>([heading, ...lines].join('\n'), { columns: true, bom: true });
  return { name, heading, rows: lines.map((line, place) => ({ line, cells: cells[place] ?? {} })) };
}

async function keep(folder: string, name: string, isKept: (row: TableRow) => boolean): Promise<void> {
  const table = await read(name);
  await write(folder, table, table.rows.filter(isKept));
}

async function write(folder: string, { name, heading }: Table, rows: readonly TableRow[]): Promise<void> {
  await writeFile(join(folder, name), `${[heading, ...rows.map(({ line }) => line)].join('\n')}\n`);
}

/** The codes of the chosen posts and of every post above them. */
function codesUpwards({ rows }: Table): ReadonlySet<string> {
  const above = new Map(rows.map((row) => [cellOf(row, 'postCode'), cellOf(row, 'reportingPostCode')]));
  const chosen = rows.filter((row) => {
    return OFFICES.has(cellOf(row, 'officeCode')) && SECTIONS.has(cellOf(row, 'sectionCode'));
  });
  const codes = new Set<string>();
  for (const row of chosen) {
    for (let code = cellOf(row, 'postCode'); code !== '' && !codes.has(code); code = above.get(code) ?? '')
      codes.add(code);
  }
  return codes;
}

function cellOf({ cells }: TableRow, column: string): string {
  return cells[column] ?? '';
}
