import type { Reader } from '../database/reader';
import type { NumberRange } from './list-walk';

/** Entries on any of some lists; with `places`, only those that stand there in one of them. */
export interface ListGroup {
  readonly names: readonly string[];
  readonly places?: number | undefined;
}

interface Entry {
  readonly name: string;
  readonly entryNo: number;
  readonly places: number;
}

/** A block of a group: the numbers that count, how many entries were read for it, and where the next one begins. */
interface Block {
  readonly numbers: readonly number[];
  readonly passed: number;
  readonly below: number | null;
}

const SURVEYED = 16;
const FEWEST_OF_A_LIST = 8;
/** Lists times numbers in one question; with many more MariaDB gives the ranges up and reads the whole lists. */
const MOST_POINTS = 2000;

const NEWEST = `SELECT * FROM (SELECT name, entry_no entryNo, places FROM search_list
  WHERE name = ? AND entry_no >= ? AND entry_no < ? ORDER BY entry_no DESC LIMIT ?) one_list`;
const TOP = `SELECT (SELECT MAX(entry_no) FROM search_list WHERE name = ? AND entry_no >= ? AND entry_no < ?) newest`;
const ENDS = `SELECT (SELECT MIN(entry_no) FROM search_list WHERE name = ?) first,
  (SELECT MAX(entry_no) FROM search_list WHERE name = ?) last`;

/** The reads of which a walk is made; each is a short range of the key of the lists, or points of it. */
export class ListReads {
  constructor(private readonly reader: Reader) {}

  /** The newest number of a group, and how dense its newest entries lie. */
  async survey(group: ListGroup, range: NumberRange): Promise<{ newest: number | null; density: number }> {
    const { entries, below } = await this.read(group, range, SURVEYED);
    const [first, last] = [entries.at(0)?.entryNo, entries.at(-1)?.entryNo];
    if (first === undefined || last === undefined) return { newest: null, density: 0 };
    const span = below === null ? range.below - range.from : first - last + 1;
    return { newest: first, density: entries.length / span };
  }

  async newest({ names }: ListGroup, { from, below }: NumberRange): Promise<number | null> {
    const tops = names.map(() => TOP).join(' UNION ALL ');
    const rows = await this.reader.rows<{ newest: number | null }>(
      tops,
      names.flatMap((name) => [name, from, below]),
    );
    const numbers = rows.flatMap(({ newest }) => (newest === null ? [] : [Number(newest)]));
    return numbers.length === 0 ? null : Math.max(...numbers);
  }

  async ends(names: readonly string[]): Promise<{ first: number; last: number } | null> {
    const both = names.map(() => ENDS).join(' UNION ALL ');
    const rows = await this.reader.rows<{ first: number | null; last: number | null }>(
      both,
      names.flatMap((name) => [name, name]),
    );
    const known = rows.flatMap(({ first, last }) => (first === null || last === null ? [] : [[first, last]]));
    if (known.length === 0) return null;
    return {
      first: Math.min(...known.map(([first]) => Number(first))),
      last: Math.max(...known.map(([, last]) => Number(last))),
    };
  }

  /** The next entries of a group, at least `size` of them unless there are fewer. */
  async block(group: ListGroup, range: NumberRange, size: number): Promise<Block> {
    const { entries, below } = await this.read(group, range, size);
    const { places } = group;
    const counting =
      places === undefined ? entries : entries.filter((entry) => (entry.places & places) !== 0);
    return { numbers: [...new Set(counting.map(({ entryNo }) => entryNo))], passed: entries.length, below };
  }

  /** Those of the numbers that stand in every group. */
  async keep(numbers: readonly number[], groups: readonly ListGroup[]): Promise<readonly number[]> {
    let kept = numbers;
    for (const group of groups) {
      if (kept.length === 0) return kept;
      const standing = await this.standing(kept, group);
      kept = kept.filter((number) => standing.has(number));
    }
    return kept;
  }

  private async standing(numbers: readonly number[], { names, places }: ListGroup): Promise<Set<number>> {
    const standing = new Set<number>();
    const step = Math.max(1, Math.floor(MOST_POINTS / names.length));
    for (let from = 0; from < numbers.length; from += step) {
      const some = numbers.slice(from, from + step);
      const rows = await this.reader.rows<Entry>(
        `SELECT entry_no entryNo, places FROM search_list
          WHERE name IN (${names.map(() => '?').join(', ')}) AND entry_no IN (${some.map(() => '?').join(', ')})`,
        [...names, ...some],
      );
      for (const { entryNo, places: at } of rows)
        if (places === undefined || (Number(at) & places) !== 0) standing.add(Number(entryNo));
    }
    return standing;
  }

  /**
   * The newest entries of all lists of a group, merged. Each list gives the same number of rows, so the merger is whole
   * only down to where the first of the lists that have more breaks off.
   */
  private async read(
    { names }: ListGroup,
    { from, below }: NumberRange,
    size: number,
  ): Promise<{ entries: Entry[]; below: number | null }> {
    const each = names.length === 1 ? size : Math.max(FEWEST_OF_A_LIST, Math.ceil(size / names.length));
    const newest = names.map(() => NEWEST).join(' UNION ALL ');
    const rows = await this.reader.rows<Entry>(
      newest,
      names.flatMap((name) => [name, from, below, each]),
    );
    const entries = rows.map((row) => ({ ...row, entryNo: Number(row.entryNo), places: Number(row.places) }));
    const floor = breaksOffAt(entries, each);
    const whole = entries.filter(({ entryNo }) => floor === null || entryNo >= floor);
    return { entries: whole.sort((one, other) => other.entryNo - one.entryNo), below: floor };
  }
}

/** The greatest of the last numbers of the lists that gave as many as they were asked for; null when none did. */
function breaksOffAt(entries: readonly Entry[], each: number): number | null {
  const lists = new Map<string, number[]>();
  for (const { name, entryNo } of entries) lists.set(name, [...(lists.get(name) ?? []), entryNo]);
  const ends = [...lists.values()].flatMap((numbers) =>
    numbers.length === each ? [Math.min(...numbers)] : [],
  );
  return ends.length === 0 ? null : Math.max(...ends);
}
