declare const instantBrand: unique symbol;
declare const isoDateBrand: unique symbol;

/** A moment: whole milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly [instantBrand]: true };

/** A civil date `YYYY-MM-DD` of the proleptic Gregorian calendar, without a zone. */
export type IsoDate = string & { readonly [isoDateBrand]: true };

const DAY_MS = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const ISO_INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3}))?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whole milliseconds since the epoch as an {@link Instant}. Throws RangeError when it is not a safe integer. */
export function instant(epochMs: number): Instant {
  if (!Number.isSafeInteger(epochMs)) throw new RangeError(`not an instant: ${epochMs}`);
  return epochMs as Instant;
}

/** Checks the form and the calendar (no 30 February). Throws RangeError. */
export function isoDate(text: string): IsoDate {
  if (!ISO_DATE.test(text) || dateOfDayNumber(dayNumber(text as IsoDate)) !== text) {
    throw new RangeError(`not a date: ${text}`);
  }
  return text as IsoDate;
}

/** Days since 1970-01-01, which is day 0. */
export function dayNumber(date: IsoDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8));
  // Years begin in March here, so that the leap day is the last day of its year.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

/** The date of a day number; the inverse of {@link dayNumber}. Throws RangeError outside the years 0000 to 9999. */
export function dateOfDayNumber(days: number): IsoDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`no date has the day number ${days}`);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as IsoDate;
}

/**
 * `2026-03-02T05:30:00.000Z`: always UTC, always three digits of milliseconds, as sealed events want it.
 * Throws RangeError outside the years 0000 to 9999.
 */
export function isoOfInstant(at: Instant): string {
  const days = Math.floor(at / DAY_MS);
  const ms = at - days * DAY_MS;
  const clock = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60].map((part) =>
    padded(Math.floor(part), 2),
  );
  return `${dateOfDayNumber(days)}T${clock.join(':')}.${padded(ms % 1000, 3)}Z`;
}

/** Reads an ISO 8601 instant with `Z` or an offset. Throws RangeError on any other text. */
export function instantOfIso(text: string): Instant {
  const parts = ISO_INSTANT.exec(text);
  if (!parts) throw new RangeError(`not an instant: ${text}`);
  const [, date = '', hours, minutes, seconds = '0', fraction = '0', zone = ''] = parts;
  const clock = Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000;
  const ms = clock + Number(fraction.padEnd(3, '0'));
  return instant(dayNumber(isoDate(date)) * DAY_MS + ms - offsetMs(zone));
}

function offsetMs(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
