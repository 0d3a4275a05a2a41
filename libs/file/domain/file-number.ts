import { localDate } from '@sanchika/calendar/domain';
import type { Instant } from '@sanchika/platform/kernel';

/** The series in which serials run without a gap (K-5). */
export interface FileSeries {
  /** Code of the subject head, for example `STN`. */
  readonly subjectHead: string;
  /** Code of the section, for example `MSD-COL-EST`; null for a post directly under its office. */
  readonly section: string | null;
  /** Code of the office, for example `MSD-COL`. */
  readonly office: string;
  readonly year: number;
}

/** The calendar year of the series in which a file activated at this moment is numbered, by the Indian clock. */
export function seriesYear(activatedAt: Instant): number {
  return Number(localDate(activatedAt).slice(0, 4));
}

/** Names the series; two series have the same key only when they are the same. */
export function seriesKey({ subjectHead, section, office, year }: FileSeries): string {
  return [office, section ?? '', subjectHead, year].join('/');
}

/** `STN/15/2026-EST-MSD-COL` (K-5). Throws RangeError when the serial does not count from 1. */
export function formatFileNumber({
  subjectHead,
  section,
  office,
  year,
  serial,
}: FileSeries & { readonly serial: number }): string {
  if (!Number.isSafeInteger(serial) || serial < 1) throw new RangeError(`not a serial: ${serial}`);
  const place = section === null ? office : `${sectionShortCode(section, office)}-${office}`;
  return `${subjectHead}/${serial}/${year}-${place}`;
}

function sectionShortCode(section: string, office: string): string {
  const prefix = `${office}-`;
  return section.startsWith(prefix) ? section.slice(prefix.length) : section;
}
