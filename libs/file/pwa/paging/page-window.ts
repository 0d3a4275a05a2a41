/** Height of a page over its width: A4, which every paper is fitted into. */
export const PAGE_RATIO = Math.SQRT2;

/** Pages in a column, each taking `step` pixels of it. */
export interface PageColumn {
  readonly count: number;
  readonly step: number;
}

/** Where one looks at the column. */
export interface Outlook {
  readonly top: number;
  readonly height: number;
}

/** Places from `first` to `last`, both counted from 0; empty when `last` is below `first`. */
export interface PageWindow {
  readonly first: number;
  readonly last: number;
}

/** The places within sight and `spare` before and after them: no other page keeps a picture. */
export function windowOf({ count, step }: PageColumn, { top, height }: Outlook, spare: number): PageWindow {
  if (count === 0 || step <= 0) return { first: 0, last: -1 };
  return {
    first: clamp(Math.floor(top / step) - spare, count),
    last: clamp(Math.floor((top + height) / step) + spare, count),
  };
}

/** The place that one reads: below the middle of the sight, or of a page where several fit into it. */
export function placeInSight({ count, step }: PageColumn, { top, height }: Outlook): number {
  return step <= 0 ? 0 : clamp(Math.floor((top + Math.min(height, step) / 2) / step), count);
}

function clamp(place: number, count: number): number {
  return Math.min(Math.max(0, place), Math.max(0, count - 1));
}
