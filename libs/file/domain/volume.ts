/**
 * When a file grows too thick (K-8, CSMOP para 23). A note is counted as one page: it has no sheet of its own, and on
 * paper it would take up one.
 */
export const VOLUME_LIMITS = { warnsAbove: 150, most: 200, pagesOfNote: 1 } as const;

/** What of a file is counted to its pages. */
export interface CountedPages {
  readonly noteCount: number;
  readonly pageCount: number;
}

/** Notes and papers of a file together, in pages. */
export function pagesOfFile({ noteCount, pageCount }: CountedPages): number {
  return noteCount * VOLUME_LIMITS.pagesOfNote + pageCount;
}
