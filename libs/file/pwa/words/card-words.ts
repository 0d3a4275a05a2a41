import { inject } from '@angular/core';
import type { WorkingCalendar } from '@sanchika/calendar/domain';
import type { FileCard } from '@sanchika/file/contract';
import { instantOfIso, type Instant } from '@sanchika/platform/kernel';
import { injectCountedPhrase, injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import type { hi } from '../file.phrases';
import type { hi as linkingHindi } from '../linking/linking.phrases';
import type { MiniStop, Weight } from '../parts';
import { injectPostWords } from './post-words';
import { measureLimit, type TimeLimitState, weightOf } from './time-limit';

/** A card of the inbox, ready to be drawn. */
export interface CardWords {
  readonly fileId: string;
  readonly number: string;
  readonly subject: string;
  readonly weight: Weight;
  readonly days: string | undefined;
  readonly stops: readonly MiniStop[];
  readonly journey: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly isUnread: boolean;
  /** How many files go along with it. */
  readonly company: string | undefined;
}

export interface CardFacts {
  readonly calendar: WorkingCalendar | null;
  readonly now: Instant;
}

type Numbered = Pick<FileCard, 'fileNumber' | 'computerNo'>;

/** «STN/15/2026-EST-MSD-COL», or the computer number of a draft, or that the number is still to come. */
export function injectFileNumber(): (file: Numbered) => string {
  const phrase = injectPhrase<typeof hi>();
  const reading = inject(ReadingChoices);
  return ({ fileNumber, computerNo }) => {
    if (fileNumber !== null) return reading.writeDigits(fileNumber);
    if (computerNo === 0) return phrase('file.provisional');
    return phrase('file.no-number', { number: reading.writeDigits(String(computerNo)) });
  };
}

/** The subject, or that the file is restricted, where nothing more is said of it. */
export function injectSubject(): (file: Pick<FileCard, 'subject' | 'classification'>) => string {
  const phrase = injectPhrase<typeof hi>();
  return ({ subject, classification }) =>
    subject === '' && classification === 'restricted' ? phrase('file.restricted') : subject;
}

/** Days against the limit: «9 दिन · सीमा 5». */
export function injectLimitWords(): (state: TimeLimitState) => string {
  const phrase = injectPhrase<typeof hi>();
  const counted = injectCountedPhrase<typeof hi>();
  const reading = inject(ReadingChoices);
  return ({ weight, held, limit }) => {
    const days = held === 0 ? phrase('file.card.today') : counted('file.card.held', held);
    if (weight === 'late')
      return phrase('file.card.limit', { held: days, limit: reading.writeNumber(limit) });
    return weight === 'warn' ? phrase('file.card.last-day', { held: days }) : days;
  };
}

/** Writes the cards of a desk in the reader's language. */
export function injectCardWords(): (card: FileCard, facts: CardFacts) => CardWords {
  const phrase = injectPhrase<typeof hi>();
  const ofLinking = injectPhrase<typeof linkingHindi>();
  const reading = inject(ReadingChoices);
  const posts = injectPostWords();
  const numberOf = injectFileNumber();
  const subjectOf = injectSubject();
  const limitWords = injectLimitWords();
  return (card, { calendar, now }) => {
    const late = card.hops.filter(({ isLate }) => isLate).length;
    const weight = weightOf(instantOfIso(card.dueAt), now);
    return {
      fileId: card.fileId,
      number: numberOf(card),
      subject: subjectOf(card),
      weight,
      days: calendar ? limitWords(measureLimit(card, calendar, now)) : undefined,
      stops: card.from ? stopsOf(card.hops, weight) : [],
      journey: phrase('file.card.journey', {
        desks: reading.writeNumber(card.hops.length + 1),
        late: reading.writeNumber(late),
      }),
      from: card.from ? posts.short(card.from) : '',
      to: card.from ? phrase('file.you') : '',
      isUnread: card.isUnread,
      // A card that an earlier version of the app kept counts none.
      company: card.attachedFiles
        ? ofLinking('file.linking.card', { count: reading.writeNumber(card.attachedFiles) })
        : undefined,
    };
  };
}

function stopsOf(hops: FileCard['hops'], weight: Weight): readonly MiniStop[] {
  const passed = hops.map(({ isLate }): MiniStop => ({ state: 'done', weight: isLate ? 'late' : 'plain' }));
  return [...passed, { state: 'now', weight }];
}
