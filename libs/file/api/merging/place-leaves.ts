import type { File } from '../file.entity';
import type { MergedNote } from './merged-note.entity';
import type { MergedPaper } from './merged-paper.entity';
import type { Merging } from './merging.entity';
import type { Side } from './sides';

/** The notes and papers of a file with the numbers they get on another, after all that is there. */
export interface PlacedLeaves {
  readonly notes: readonly Pick<MergedNote, 'noteId' | 'noteNo' | 'paraFrom' | 'paraTo'>[];
  readonly papers: readonly Pick<MergedPaper, 'paperId' | 'serial' | 'pageFrom'>[];
  readonly first: Pick<Merging, 'noteFrom' | 'paraFrom' | 'serialFrom' | 'pageFrom'>;
  readonly set: Pick<File, 'noteCount' | 'paraCount' | 'paperCount' | 'pageCount'>;
  /** As the event says it: in order, by their ids, each with how many paragraphs or pages it takes up. */
  readonly sealed: Readonly<Record<string, unknown>>;
}

/** Numbers run on through the file, whatever it takes in (EN-3, EN-8). */
export function placeLeaves(file: File, { notes, papers }: Side): PlacedLeaves {
  const first = {
    noteFrom: file.noteCount + 1,
    paraFrom: file.paraCount + 1,
    serialFrom: file.paperCount + 1,
    pageFrom: file.pageCount + 1,
  };
  const paras = notes.map(({ paraFrom, paraTo }) => paraTo - paraFrom + 1);
  const pages = papers.map((paper) => paper.pages);
  const parasFrom = runningOn(first.paraFrom, paras);
  const pagesFrom = runningOn(first.pageFrom, pages);
  return {
    notes: notes.map(({ id }, index) => {
      const paraFrom = parasFrom[index] ?? 0;
      const paraTo = paraFrom + (paras[index] ?? 0) - 1;
      return { noteId: id, noteNo: first.noteFrom + index, paraFrom, paraTo };
    }),
    papers: papers.map(({ id }, index) => ({
      paperId: id,
      serial: first.serialFrom + index,
      pageFrom: pagesFrom[index] ?? 0,
    })),
    first,
    set: {
      noteCount: file.noteCount + notes.length,
      paraCount: file.paraCount + sum(paras),
      paperCount: file.paperCount + papers.length,
      pageCount: file.pageCount + sum(pages),
    },
    sealed: {
      ...first,
      ...{ notes: notes.map(({ id }) => id), paras, papers: papers.map(({ id }) => id), pages },
    },
  };
}

function runningOn(first: number, counts: readonly number[]): number[] {
  let next = first;
  return counts.map((count) => {
    const from = next;
    next += count;
    return from;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
