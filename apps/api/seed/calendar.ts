import { readdir } from 'node:fs/promises';
import { type CalendarDay, type WorkingCalendarRow } from '@sanchika/calendar/api';
import { newId } from '@sanchika/platform/api';
import { isoDate } from '@sanchika/platform/kernel';
import { cell, readTable } from './read-table';

/** The calendars of the seed with their days. */
export interface CalendarTables {
  readonly calendars: readonly WorkingCalendarRow[];
  readonly days: readonly CalendarDay[];
}

/** Reads calendars.csv and each `calendar-<code>-<year>.csv`, which gazettes its year. */
export async function readCalendars(folder: string): Promise<CalendarTables> {
  const rows = await readTable(folder, 'calendars.csv', ['code', 'opensAt', 'closesAt', 'daysOff']);
  const calendars: WorkingCalendarRow[] = [];
  const days: CalendarDay[] = [];
  for (const row of rows) {
    const code = cell(row, 'code');
    const years = await gazettedYears(folder, code);
    for (const year of years) days.push(...(await readDays(folder, code, year)));
    const hours = { opensAt: minutesOf(cell(row, 'opensAt')), closesAt: minutesOf(cell(row, 'closesAt')) };
    const daysOff = cell(row, 'daysOff').replaceAll('|', ',');
    calendars.push({ code, ...hours, daysOff, gazettedYears: years.join(','), version: 1 });
  }
  return { calendars, days };
}

async function gazettedYears(folder: string, code: string): Promise<string[]> {
  const names = await readdir(folder);
  const head = `calendar-${code}-`;
  const years = names
    .filter((name) => name.startsWith(head))
    .map((name) => name.slice(head.length, -'.csv'.length));
  return years.filter((year) => /^\d{4}$/.test(year)).sort();
}

async function readDays(folder: string, calendarCode: string, year: string): Promise<CalendarDay[]> {
  const rows = await readTable(folder, `calendar-${calendarCode}-${year}.csv`, ['date', 'kind']);
  return rows.map((row) => ({
    id: newId(),
    calendarCode,
    date: isoDate(cell(row, 'date')),
    kind: cell(row, 'kind') === 'optional' ? 'optional' : 'holiday',
    nameHi: cell(row, 'nameHi'),
    nameEn: cell(row, 'nameEn'),
    officeCode: null,
  }));
}

/** `17:30` in minutes after midnight. */
export function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  if (hours === undefined || minutes === undefined) throw new Error(`not a time of day: ${clock}`);
  return hours * 60 + minutes;
}
