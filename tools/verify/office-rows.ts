import type { Row } from './rows';
import type { Snapshot } from './snapshot';

/** The tables of which the chains of the offices tell. */
export type OfficeTable = 'office' | 'section' | 'post' | 'person' | 'posting' | 'delegated_limit';
export type OfficeRows = Readonly<Record<OfficeTable, readonly Row[]>>;

/** All offices, sections, posts, people and postings; a district has a few thousand. */
export async function readOfficeRows(snapshot: Snapshot): Promise<OfficeRows> {
  return {
    office: await snapshot.rows('SELECT * FROM office'),
    section: await snapshot.rows('SELECT * FROM section'),
    post: await snapshot.rows('SELECT * FROM post'),
    person: await snapshot.rows('SELECT * FROM person'),
    posting: await snapshot.rows('SELECT * FROM posting'),
    delegated_limit: snapshot.tables.has('delegated_limit')
      ? await snapshot.rows('SELECT * FROM delegated_limit')
      : [],
  };
}
