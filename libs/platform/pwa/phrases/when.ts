import { inject, Pipe, type PipeTransform } from '@angular/core';
import type { Instant } from '@sanchika/platform/kernel';
import { ReadingChoices } from './reading-choices';

/** `day` 2 मार्च 2026, `shortDay` 2 मार्च, `clock` 17:42, `shortDayClock` both of the last. */
export type WhenForm = 'day' | 'shortDay' | 'clock' | 'shortDayClock';

const zone = { timeZone: 'Asia/Kolkata' } as const;
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const forms: Record<WhenForm, Intl.DateTimeFormatOptions> = {
  day: { ...zone, day: 'numeric', month: 'long', year: 'numeric' },
  shortDay: { ...zone, day: 'numeric', month: 'short' },
  clock: { ...zone, ...clock },
  shortDayClock: { ...zone, ...clock, day: 'numeric', month: 'short' },
};

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** A moment in the words of Indian Standard Time; `locale` from `ReadingChoices`. */
export function writeMoment(at: Instant, form: WhenForm, locale: string): string {
  return new Intl.DateTimeFormat(locale, forms[form]).format(at);
}

/** How long ago, in the largest whole unit: «2 मिनट पहले». A moment that is still to come reads as now. */
export function writeAge(at: Instant, now: Instant, locale: string): string {
  const age = Math.max(0, now - at);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  if (age < MINUTE_MS) return words.format(0, 'second');
  if (age < HOUR_MS) return words.format(-Math.floor(age / MINUTE_MS), 'minute');
  if (age < DAY_MS) return words.format(-Math.floor(age / HOUR_MS), 'hour');
  return words.format(-Math.floor(age / DAY_MS), 'day');
}

/** `{{ at | when: 'shortDayClock' }}`; impure, so that it follows the reader's language and digits. */
@Pipe({ name: 'when', pure: false })
export class WhenPipe implements PipeTransform {
  private readonly reading = inject(ReadingChoices);

  transform(at: Instant, form: WhenForm = 'shortDay'): string {
    return writeMoment(at, form, this.reading.locale());
  }
}

/** `{{ at | age: now }}`; the page owns the clock. */
@Pipe({ name: 'age', pure: false })
export class AgePipe implements PipeTransform {
  private readonly reading = inject(ReadingChoices);

  transform(at: Instant, now: Instant): string {
    return writeAge(at, now, this.reading.locale());
  }
}
