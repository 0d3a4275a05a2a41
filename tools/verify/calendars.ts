import type { WorkingCalendar } from '@sanchika/calendar/domain';
import type { IsoDate } from '@sanchika/platform/kernel';
import type { PostCalendar } from './post-months';
import type { Row } from './rows';
import type { Snapshot } from './snapshot';

interface PostRow {
  readonly id: string;
  readonly calendarCode: string;
  readonly officeCode: string;
}

/** The working calendar of every post; posts whose calendar is unknown are left out. */
export async function readCalendars(snapshot: Snapshot): Promise<Map<string, PostCalendar>> {
  const calendars = await snapshot.rows<Row>('SELECT * FROM working_calendar');
  const days = await snapshot.rows<Row>(`SELECT * FROM calendar_day WHERE kind = 'holiday' ORDER BY date`);
  const posts = await snapshot.rows<PostRow>(
    'SELECT p.id, o.calendar_code calendarCode, o.code officeCode FROM post p JOIN office o ON o.id = p.office_id',
  );
  const byCode = new Map(calendars.map((row) => [row['code'], row]));
  const known = new Map<string, PostCalendar>();
  const ofPosts = new Map<string, PostCalendar>();
  for (const { id, calendarCode, officeCode } of posts) {
    const row = byCode.get(calendarCode);
    if (!row) continue;
    const key = `${calendarCode} ${officeCode}`;
    const calendar =
      known.get(key) ??
      calendarOf(
        row,
        days.filter((day) => isDayOf(day, calendarCode, officeCode)),
      );
    known.set(key, calendar);
    ofPosts.set(id, calendar);
  }
  return ofPosts;
}

function isDayOf(day: Row, calendarCode: string, officeCode: string): boolean {
  return (
    day['calendar_code'] === calendarCode && [null, officeCode].includes(day['office_code'] as string | null)
  );
}

function calendarOf(row: Row, days: readonly Row[]): PostCalendar {
  const calendar: WorkingCalendar = {
    code: String(row['code']),
    opensAt: Number(row['opens_at']),
    closesAt: Number(row['closes_at']),
    daysOff: numbersOf(row['days_off']),
    holidays: days.map(({ date }) => date as IsoDate),
    gazettedYears: numbersOf(row['gazetted_years']),
  };
  return { calendar, version: Number(row['version']) };
}

function numbersOf(list: unknown): number[] {
  return String(list).split(',').filter(Boolean).map(Number);
}
