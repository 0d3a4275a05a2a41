import { formatFileNumber, withoutVolume } from '@sanchika/file/domain';
import type { Fault } from './fault';
import type { Row } from './rows';

const COMPUTER_SERIES = 'computer';
const NUMBER = /^(?<before>.+)\/(?<serial>\d+)\/(?<after>\d{4}-.+)$/;

/** What a file is numbered by. */
interface Numbers {
  /** The main file of a part, which has no number in a series of its own. */
  readonly main?: string | null;
  readonly computerNo: number;
  /** Null until activation. */
  readonly fileNumber: string | null;
}

/** The numbers seen of one series: each once, and the whole of them a run without a gap. */
class SeenSerials {
  private bits = new Uint32Array(64);
  private lowest = Number.POSITIVE_INFINITY;
  private highest = 0;
  private count = 0;

  /** False when the number was there already. */
  add(serial: number): boolean {
    const [place, bit] = [serial >>> 5, 1 << (serial & 31)];
    if (place >= this.bits.length) this.grow(place);
    const word = this.bits[place] ?? 0;
    if (word & bit) return false;
    this.bits[place] = word | bit;
    this.lowest = Math.min(this.lowest, serial);
    this.highest = Math.max(this.highest, serial);
    this.count += 1;
    return true;
  }

  get range(): { readonly lowest: number; readonly highest: number; readonly missing: number } {
    const missing = this.count === 0 ? 0 : this.highest - this.lowest + 1 - this.count;
    return { lowest: this.lowest, highest: this.highest, missing };
  }

  private grow(place: number): void {
    const wider = new Uint32Array(Math.max(place + 1, this.bits.length * 2));
    wider.set(this.bits);
    this.bits = wider;
  }
}

/**
 * The gapless series (K-5, K-6). A file number series may begin above 1, where an office brought its count from
 * paper registers; computer numbers begin at 1.
 */
export class SeriesCheck {
  private readonly seen = new Map<string, SeenSerials>();

  /** Takes the numbers of a file; a number that was given before is a fault. */
  take({ computerNo, fileNumber, main }: Numbers): Fault[] {
    const faults = this.add(COMPUTER_SERIES, computerNo) ? [] : [doubled(`Computer number ${computerNo}`)];
    const isOfSeries = fileNumber !== null && (main ?? null) === null;
    return isOfSeries ? [...faults, ...this.takeFileNumber(withoutVolume(fileNumber))] : faults;
  }

  private takeFileNumber(fileNumber: string): Fault[] {
    const parts = NUMBER.exec(fileNumber)?.groups;
    if (!parts) return [fault('The file number has another form.')];
    const isNew = this.add(`${parts['before']}/${parts['after']}`, Number(parts['serial']));
    return isNew ? [] : [doubled('The file number')];
  }

  /** What the counters of the series, after all files were taken, do not agree with. */
  finish(counters: readonly Row[]): Fault[] {
    const known = new Set<string>();
    const faults = counters.flatMap((row) => {
      const [key, last] = [String(row['series_key']), Number(row['last_serial'])];
      const series = seriesOf(key);
      known.add(series);
      return this.rangeFaults(key, series, last);
    });
    const uncounted = [...this.seen.keys()].filter((series) => !known.has(series));
    return [...faults, ...uncounted.map((series) => fault(`The numbers of ${series} have no counter.`))];
  }

  private rangeFaults(key: string, series: string, last: number): Fault[] {
    const isComputer = series === COMPUTER_SERIES;
    const range = this.seen.get(series)?.range;
    // A counter may have been brought along and not used yet.
    if (!range) return isComputer && last > 0 ? [fault(`All ${last} files are gone.`)] : [];
    const { lowest, highest, missing } = range;
    const found: [isSo: boolean, what: string][] = [
      [isComputer && lowest > 1, `The first ${lowest - 1} files are gone.`],
      [missing > 0, `${missing} numbers are missing in the series ${key}.`],
      [highest !== last, `The series ${key} counts to ${last}, its last file has ${highest}.`],
    ];
    return found.flatMap(([isSo, what]) => (isSo ? [fault(what)] : []));
  }

  private add(series: string, serial: number): boolean {
    const seen = this.seen.get(series) ?? new SeenSerials();
    this.seen.set(series, seen);
    return seen.add(serial);
  }
}

/** `office/section/head/year` as the file numbers of the series show it. */
function seriesOf(key: string): string {
  const [office = '', section = '', subjectHead = '', year = ''] = key.split('/');
  if (key === COMPUTER_SERIES) return key;
  const first = formatFileNumber({
    office,
    section: section || null,
    subjectHead,
    year: Number(year),
    serial: 1,
  });
  return first.replace('/1/', '/');
}

function doubled(what: string): Fault {
  return { kind: 'series', what: `${what} was given to another file as well.` };
}

function fault(what: string): Fault {
  return { kind: 'series', what };
}
