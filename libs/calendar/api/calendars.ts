import { Injectable } from '@nestjs/common';
import type { WorkingCalendarView } from '@sanchika/calendar/contract';
import type { WorkingCalendar } from '@sanchika/calendar/domain';
import { Reader, remembered } from '@sanchika/platform/api';
import type { IsoDate } from '@sanchika/platform/kernel';

/** Whose calendar is asked for: the calendar's code and the office, which may have holidays of its own. */
export interface CalendarPlace {
  readonly calendarCode: string;
  readonly officeCode: string;
}

interface CalendarRow {
  readonly code: string;
  readonly opensAt: number;
  readonly closesAt: number;
  readonly daysOff: string;
  readonly gazettedYears: string;
  readonly version: number;
}

interface DayRow {
  readonly date: IsoDate;
  readonly hi: string;
  readonly en: string;
}

/** Working calendars of offices, read once for each version. */
@Injectable()
export class Calendars {
  private readonly known = new Map<
    string,
    { readonly version: number; readonly view: WorkingCalendarView }
  >();

  constructor(private readonly reader: Reader) {}

  /** The calendar by which the office works. Throws an Error when its code is unknown. */
  async of(place: CalendarPlace): Promise<WorkingCalendar> {
    const { holidayNames: _names, ...calendar } = await this.viewOf(place);
    return { ...calendar, holidays: calendar.holidays as IsoDate[] };
  }

  /** Every calendar by which any office works: one for each code, and one more for each office with holidays of its own. */
  async all(): Promise<WorkingCalendar[]> {
    const places = await this.reader.rows<CalendarPlace>(
      `SELECT code calendarCode, '' officeCode FROM working_calendar
       UNION SELECT calendar_code, office_code FROM calendar_day WHERE kind = 'holiday' AND office_code IS NOT NULL`,
    );
    return Promise.all(places.map((place) => this.of(place)));
  }

  /** The same with the names of the holidays, as the phone keeps it. */
  async viewOf(place: CalendarPlace): Promise<WorkingCalendarView> {
    const row = await remembered(`calendar ${place.calendarCode}`, () => this.readCalendar(place));
    if (!row) throw new Error(`no working calendar ${place.calendarCode}`);
    const key = `${place.calendarCode} ${place.officeCode}`;
    const known = this.known.get(key);
    if (known?.version === row.version) return known.view;
    const view = viewOf(row, await this.holidays(place));
    this.known.set(key, { version: row.version, view });
    return view;
  }

  private readCalendar({ calendarCode }: CalendarPlace): Promise<CalendarRow | null> {
    return this.reader.row<CalendarRow>(
      `SELECT code, opens_at opensAt, closes_at closesAt, days_off daysOff, gazetted_years gazettedYears, version
       FROM working_calendar WHERE code = ?`,
      [calendarCode],
    );
  }

  private holidays({ calendarCode, officeCode }: CalendarPlace): Promise<DayRow[]> {
    return this.reader.rows<DayRow>(
      `SELECT date, name_hi hi, name_en en FROM calendar_day
       WHERE calendar_code = ? AND kind = 'holiday' AND (office_code IS NULL OR office_code = ?) ORDER BY date`,
      [calendarCode, officeCode],
    );
  }
}

function viewOf(row: CalendarRow, days: readonly DayRow[]): WorkingCalendarView {
  return {
    code: row.code,
    opensAt: row.opensAt,
    closesAt: row.closesAt,
    daysOff: numbersOf(row.daysOff),
    holidays: days.map(({ date }) => date),
    holidayNames: Object.fromEntries(days.map(({ date, hi, en }) => [date, { hi, en }])),
    gazettedYears: numbersOf(row.gazettedYears),
  };
}

function numbersOf(list: string): number[] {
  return list.split(',').filter(Boolean).map(Number);
}
