import type { FileReplay } from './file-replay';

type Leaves = Pick<FileReplay, 'notes' | 'papers' | 'mergings'>;

/** How far the numbers of a file have come, what it took in from others included, and which come next. */
export function countsOf({ notes, papers, mergings }: Leaves) {
  const merged = {
    notes: mergings.flatMap((merging) => merging.notes),
    papers: mergings.flatMap((merging) => merging.papers),
  };
  const counts = {
    noteCount: notes.length + merged.notes.length,
    paraCount:
      sum(notes.map(({ paraFrom, paraTo }) => paraTo - paraFrom + 1)) +
      sum(merged.notes.map(({ count }) => count)),
    paperCount: papers.length + merged.papers.length,
    pageCount: sum(papers.map(({ pages }) => pages)) + sum(merged.papers.map(({ count }) => count)),
  };
  const firsts = {
    noteFrom: counts.noteCount + 1,
    paraFrom: counts.paraCount + 1,
    serialFrom: counts.paperCount + 1,
    pageFrom: counts.pageCount + 1,
  };
  return { ...counts, firsts };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
