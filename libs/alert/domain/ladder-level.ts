/** The steps by which a file that is late comes before ever higher posts (B7). */
export const LADDER_CODES = ['L0', 'L1', 'L2', 'IM', 'L3', 'L4', 'L5'] as const;
export type LadderCode = (typeof LADDER_CODES)[number];

/** Whom a level tells, before it is known who that is in the line of a desk. */
export const ADDRESSEES = [
  'holder',
  'holderAndReporting',
  'headOfOffice',
  'addlCollector',
  'collector',
] as const;
export type Addressee = (typeof ADDRESSEES)[number];

/** One level as the district has set it; every part is data with its source. */
export interface LadderLevel {
  readonly code: LadderCode;
  /** Working days after the due date; negative before it. */
  readonly workingDays: number;
  /** Minutes after local midnight; null when the instant itself counts at which the file became due. */
  readonly atMinute: number | null;
  readonly addressee: Addressee;
  /** `digest`: it comes in the summary of the morning and rings for itself nowhere. */
  readonly channel: 'push' | 'digest';
  /** Only for files of immediate priority. */
  readonly isForImmediate: boolean;
  /** Where the office takes it from. */
  readonly source: string;
}

/** The minute at which the day's alerts go out: 09:45 (B7, NT-2). */
export const MORNING_MINUTE = 585;

const SOURCE = 'B7 [D]';
const push = { atMinute: MORNING_MINUTE, channel: 'push', isForImmediate: false, source: SOURCE } as const;

/** The ladder with which a district begins. In the order in which the levels come. */
export const FIRST_LADDER: readonly LadderLevel[] = [
  { ...push, code: 'L0', workingDays: -2, addressee: 'holder' },
  { ...push, code: 'L1', workingDays: 0, addressee: 'holder' },
  { ...push, code: 'L2', workingDays: 0, atMinute: null, addressee: 'holderAndReporting' },
  { ...push, code: 'IM', workingDays: 1, addressee: 'collector', isForImmediate: true },
  { ...push, code: 'L3', workingDays: 3, addressee: 'headOfOffice' },
  { ...push, code: 'L4', workingDays: 7, addressee: 'addlCollector', channel: 'digest' },
  { ...push, code: 'L5', workingDays: 10, addressee: 'collector' },
];
