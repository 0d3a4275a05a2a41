import { localDate } from '@sanchika/calendar/domain';
import { ListWalk, OfficeClock } from '@sanchika/platform/api';
import type { NumberRange } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import { listName } from './list-names';

/** The lists of months that are asked at once: of ten years. */
const MOST_MONTHS = 120;
/** Computer numbers are 32-bit. */
export const ALL_NUMBERS: NumberRange = { from: 0, below: 2 ** 31 };

/** Days between which a file was opened, both included. */
export interface OpenedDays {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** From days to the computer numbers between which a search need look; the days themselves are compared later. */
@Injectable()
export class OpenedRange {
  constructor(
    private readonly walk: ListWalk,
    private readonly clock: OfficeClock,
  ) {}

  /** Null when no file was opened in those days. */
  async of(days: OpenedDays, below: number): Promise<NumberRange | null> {
    const months = monthsOf(days);
    if (months === null) return null;
    const now = placeOf(localDate(this.clock.now()));
    // Of what lies beyond what has been opened, or longer ago than anybody looks up, no list is asked.
    const first = months.first < now - MOST_MONTHS ? ALL_NUMBERS.from : await this.first(months);
    const last = months.last >= now ? below - 1 : await this.last(months);
    return first === null || last === null ? null : { from: first, below: Math.min(below, last + 1) };
  }

  private async first({ first, last }: Months): Promise<number | null> {
    return (await this.endsOf(first, Math.min(last, first + MOST_MONTHS - 1)))?.first ?? null;
  }

  private async last({ first, last }: Months): Promise<number | null> {
    return (await this.endsOf(Math.max(first, last - MOST_MONTHS + 1), last))?.last ?? null;
  }

  private endsOf(first: number, last: number) {
    const names = Array.from({ length: last - first + 1 }, (_, place) =>
      listName.openedIn(monthAt(first + place)),
    );
    return this.walk.ends(names);
  }
}

interface Months {
  readonly first: number;
  readonly last: number;
}

/** Counted from the year 0; null when the first day comes after the last. */
function monthsOf({ from, to }: OpenedDays): Months | null {
  if (from !== undefined && to !== undefined && from > to) return null;
  return {
    first: from === undefined ? -Infinity : placeOf(from),
    last: to === undefined ? Infinity : placeOf(to),
  };
}

function placeOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function monthAt(place: number): string {
  const [year, month] = [Math.floor(place / 12), (place % 12) + 1];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
