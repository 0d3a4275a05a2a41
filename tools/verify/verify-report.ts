import type { Doubt, Fault } from './fault';

const MOST_FAULTS = 1000;
const MOST_DOUBTS = 100;
const SHOWN_FAULTS = 20;

export interface Totals {
  files: number;
  chains: number;
  events: number;
  notes: number;
  papers: number;
  blobs: number;
}

/** The outcome of a verification. */
export interface VerifyReport {
  /** `good`: everything agrees. `bad`: something does not. `open`: nothing disagrees, but not all could be judged. */
  readonly verdict: 'good' | 'bad' | 'open';
  /** Address of the database without user and password. */
  readonly database: string;
  readonly beganAt: string;
  readonly seconds: number;
  readonly totals: Readonly<Totals>;
  /** SHA-256 over the heads of all files, in hexadecimal. */
  readonly heads: string;
  readonly first: Fault | null;
  readonly faultCount: number;
  /** The first thousand. */
  readonly faults: readonly Fault[];
  readonly doubts: readonly Doubt[];
}

/** What a verification has found so far; keeps no more than a report shows. */
export class Findings {
  readonly totals: Totals = { files: 0, chains: 0, events: 0, notes: 0, papers: 0, blobs: 0 };
  readonly faults: Fault[] = [];
  faultCount = 0;
  private readonly doubts = new Set<string>();

  blame(faults: readonly Fault[]): void {
    this.faultCount += faults.length;
    this.faults.push(...faults.slice(0, MOST_FAULTS - this.faults.length));
  }

  doubt(doubts: readonly Doubt[]): void {
    for (const { what } of doubts) if (this.doubts.size < MOST_DOUBTS) this.doubts.add(what);
  }

  report(run: { readonly database: string; readonly began: number; readonly heads: string }): VerifyReport {
    const doubts = [...this.doubts].map((what) => ({ what }));
    return {
      verdict: this.faultCount > 0 ? 'bad' : doubts.length > 0 ? 'open' : 'good',
      database: run.database,
      beganAt: new Date(run.began).toISOString(),
      seconds: Math.round((Date.now() - run.began) / 100) / 10,
      totals: this.totals,
      heads: run.heads,
      first: this.faults[0] ?? null,
      faultCount: this.faultCount,
      faults: this.faults,
      doubts,
    };
  }
}

/** The exit code of a verdict: 0 good, 1 bad, 2 could not be judged. */
export function exitCodeOf({ verdict }: Pick<VerifyReport, 'verdict'>): 0 | 1 | 2 {
  return { good: 0, bad: 1, open: 2 }[verdict] as 0 | 1 | 2;
}

/** The report as lines for people. */
export function linesOf(report: VerifyReport): string[] {
  const { totals, faults, faultCount, doubts } = report;
  const counted = `${totals.files} files, ${totals.events} events, ${totals.notes} notes, ${totals.papers} papers`;
  const blobs = totals.blobs > 0 ? `, ${totals.blobs} blobs` : '';
  return [
    `Read ${report.database}: ${counted}${blobs} in ${report.seconds} s.`,
    `Heads of all files: ${report.heads}`,
    ...doubts.map(({ what }) => `Not judged: ${what}`),
    ...faults.slice(0, SHOWN_FAULTS).map(lineOf),
    ...(faultCount > SHOWN_FAULTS ? [`… and ${faultCount - SHOWN_FAULTS} more.`] : []),
    SENTENCES[report.verdict],
  ];
}

const SENTENCES: Readonly<Record<VerifyReport['verdict'], string>> = {
  good: 'GOOD: every event, note, paper and holding interval agrees with the sealed chain.',
  bad: 'BAD: the records do not agree with what was sealed.',
  open: 'OPEN: nothing disagrees, but not everything could be judged.',
};

function lineOf({ what, fileId, fileNumber, noteNo, eventId, seq }: Fault): string {
  const place = [
    fileId && `file ${fileNumber ?? fileId}`,
    noteNo !== undefined && `note ${noteNo}`,
    seq !== undefined && `event ${seq}`,
    eventId && `id ${eventId}`,
  ].filter(Boolean);
  return place.length > 0 ? `FAULT ${what} [${place.join(', ')}]` : `FAULT ${what}`;
}
