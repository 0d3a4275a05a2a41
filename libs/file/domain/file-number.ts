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

/** `STN/15/2026-EST-MSD-COL (भाग-1)`: a part carries the number of its main file, without the volume (K-8). */
export function formatPartNumber(mainNumber: string, partNo: number): string {
  return `${withoutVolume(mainNumber)} (भाग-${partNo})`;
}

/** `STN/15/2026-EST-MSD-COL खण्ड-II`: the number with its present volume; the first volume shows none (K-8). */
export function formatVolumeNumber(fileNumber: string, volume: number): string {
  const bare = withoutVolume(fileNumber);
  return volume === 1 ? bare : `${bare} खण्ड-${roman(volume)}`;
}

/** The number as it was before any volume was added to it. */
export function withoutVolume(fileNumber: string): string {
  return fileNumber.replace(/ खण्ड-[IVXLC]+$/, '');
}

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let [rest, letters] = [number, ''];
  for (const [value, sign] of ROMAN) {
    letters += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return letters;
}
