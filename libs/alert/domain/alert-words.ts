import type { LadderCode } from './ladder-level';

/** What is told: a level of the ladder, or an event of a file. */
export const ALERT_KINDS = [
  'arrived',
  'asked',
  'answered',
  'reasonAsked',
  'reasonAnswered',
  'L0',
  'L1',
  'L2',
  'IM',
  'L3',
  'L4',
  'L5',
  'reminder',
  'digest',
] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

export type AlertLanguage = 'hi' | 'en';
type Bilingual = Readonly<Record<AlertLanguage, string>>;

/** All that an alert may say: no subject, no name, no word of a note has a place here (decision on pushes). */
export interface AlertFacts {
  /** File number, or the computer number of a file without one. */
  readonly number: string;
  /** The desk at which the file lies, without the name of who sits there. */
  readonly desk: Bilingual;
  /** Working days: over the limit, or left. */
  readonly days: number;
  readonly isRestricted: boolean;
  /** Whether it is told to the holder of the file. */
  readonly isHolder: boolean;
  /** The question that waits for an answer of whoever is told. */
  readonly askingId?: string;
}

/** What the digest of a morning counts (NT-3). */
export interface DigestFacts {
  readonly newBreaches: number;
  readonly longOver: number;
  /** Over by more working days than these counts as long. */
  readonly overDays: number;
  readonly ownDesk: number;
}

export interface AlertWords {
  readonly title: string;
  readonly body: string;
}

const RESTRICTED: Readonly<Record<AlertLanguage, AlertWords>> = {
  hi: { title: 'संचिका', body: 'एक नस्ती प्रतीक्षा में' },
  en: { title: 'Sanchika', body: 'A file is waiting' },
};

type EventKind = Exclude<AlertKind, 'digest'>;

const TITLES: Readonly<Record<EventKind, Bilingual>> = {
  arrived: { hi: 'नई नस्ती आई', en: 'A file has come' },
  asked: { hi: 'आपसे पूछा गया है', en: 'You are asked' },
  answered: { hi: 'पूछी गई बात का उत्तर आया', en: 'An answer has come' },
  reasonAsked: { hi: 'विलंब का कारण पूछा गया', en: 'The reason for a delay is asked' },
  reasonAnswered: { hi: 'विलंब का कारण आया', en: 'The reason for a delay has come' },
  L0: { hi: 'समय-सीमा निकट', en: 'Due soon' },
  L1: { hi: 'आज अंतिम दिन', en: 'Due today' },
  L2: { hi: 'समय-सीमा समाप्त', en: 'The time limit has passed' },
  IM: { hi: 'तत्काल नस्ती विलंबित', en: 'An immediate file is late' },
  L3: { hi: 'विलंबित नस्ती', en: 'A file is late' },
  L4: { hi: 'विलंबित नस्ती', en: 'A file is late' },
  L5: { hi: 'दस दिन से विलंबित', en: 'Late by ten days' },
  reminder: { hi: 'याद', en: 'Reminder' },
};

type Ending = (facts: AlertFacts, language: AlertLanguage) => string;

const days: Readonly<Record<'left' | 'over', Readonly<Record<AlertLanguage, (count: number) => string>>>> = {
  left: {
    hi: (count) => `${count} कार्य दिवस शेष`,
    en: (count) => `${count} working day${count === 1 ? '' : 's'} left`,
  },
  over: {
    hi: (count) => `${count} कार्य दिवस विलंब`,
    en: (count) => `${count} working day${count === 1 ? '' : 's'} late`,
  },
};

const left: Ending = (facts, language) => days.left[language](facts.days);
const atDesk: Ending = ({ desk }, language) => desk[language];
const over: Ending = (facts, language) => `${facts.desk[language]} · ${days.over[language](facts.days)}`;
const answerSoon: Ending = (_, language) =>
  language === 'hi' ? 'एक कार्य दिवस में उत्तर दें' : 'answer within one working day';

const ENDINGS: Readonly<Record<EventKind, Ending>> = {
  arrived: left,
  asked: atDesk,
  answered: atDesk,
  reasonAsked: answerSoon,
  reasonAnswered: atDesk,
  L0: left,
  L1: left,
  L2: atDesk,
  IM: over,
  L3: over,
  L4: over,
  L5: over,
  reminder: over,
};

/** The words of an alert about a file: number, desk and days; of a restricted file only that one waits (NT-4). */
export function alertWords(kind: EventKind, facts: AlertFacts, language: AlertLanguage): AlertWords {
  if (facts.isRestricted) return RESTRICTED[language];
  const body = `${facts.number} · ${ENDINGS[kind](facts, language)}`;
  return { title: TITLES[kind][language], body };
}

/** The words of a digest: counts only. */
export function digestWords(facts: DigestFacts, language: AlertLanguage): AlertWords {
  const { newBreaches, longOver, overDays, ownDesk } = facts;
  return language === 'hi'
    ? {
        title: 'प्रातः सार',
        body: `${newBreaches} नए विलंब · ${longOver} ${overDays} कार्य दिवस से अधिक · आपकी मेज़ पर ${ownDesk}`,
      }
    : {
        title: 'Morning summary',
        body: `${newBreaches} newly late · ${longOver} over ${overDays} working days · ${ownDesk} on your desk`,
      };
}

/** Safe acts alone (NT-6): nothing is approved from a locked screen. */
export type AlertAction = 'ask' | 'remind';

const LATE: readonly AlertKind[] = ['L2', 'IM', 'L3', 'L4', 'L5'] satisfies LadderCode[];

/** At most two, as browsers show (NT-5). */
export function actionsOf(
  kind: AlertKind,
  facts: Pick<AlertFacts, 'isHolder' | 'isRestricted'>,
): AlertAction[] {
  if (facts.isRestricted || kind === 'digest') return [];
  if (LATE.includes(kind) && !facts.isHolder) return ['ask', 'remind'];
  return ['L0', 'L1', 'L2', 'arrived', 'reminder'].includes(kind) ? ['remind'] : [];
}
