/** How a paper may be flagged (EN-8): as the paper under consideration, or as a fresh receipt. */
export const PAPER_FLAGS = ['puc', 'fr'] as const;
export type PaperFlag = (typeof PAPER_FLAGS)[number];

/** The flag of one paper; fresh receipts bear a number, FR-I, FR-II and so on. */
export interface FlaggedPaper {
  readonly id: string;
  readonly flag: PaperFlag | null;
  readonly receiptNo: number | null;
}

/**
 * What flagging one paper makes of all: a file has one paper under consideration, so the flag leaves the one that had
 * it; a fresh receipt gets the number after the last one, and numbers that were given stay.
 */
export function flagPaper(
  papers: readonly FlaggedPaper[],
  { paperId, flag }: { readonly paperId: string; readonly flag: PaperFlag | null },
): FlaggedPaper[] {
  const others = papers.filter(({ id }) => id !== paperId);
  const receiptNo = flag === 'fr' ? 1 + Math.max(0, ...others.map((paper) => paper.receiptNo ?? 0)) : null;
  return papers.map((paper) => {
    if (paper.id === paperId) return { ...paper, flag, receiptNo };
    return flag === 'puc' && paper.flag === 'puc' ? { ...paper, flag: null } : paper;
  });
}

/** So many papers at most go with one note: those added while the file lies at one desk. */
export const PAPERS_PER_NOTE = 20;
