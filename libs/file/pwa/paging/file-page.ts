import type { PaperView } from '@sanchika/file/contract';

/** A page of the correspondence side, by its number in the file and by its place in its paper. */
export interface FilePage {
  readonly number: number;
  readonly paperId: string;
  /** Counted from 1 within the paper. */
  readonly pageOfPaper: number;
  readonly title: string;
}

/** All pages of a file in the order of their numbers. */
export function pagesOf(papers: readonly PaperView[]): readonly FilePage[] {
  return papers
    .flatMap(({ paperId, title, pageFrom, pageTo }) =>
      Array.from({ length: pageTo - pageFrom + 1 }, (_, place) => ({
        number: pageFrom + place,
        paperId,
        pageOfPaper: place + 1,
        title,
      })),
    )
    .sort((one, other) => one.number - other.number);
}

const WIDTHS = [360, 720, 1440] as const;
export type PictureWidth = `${(typeof WIDTHS)[number]}`;
/** A picture may be drawn so much larger than it is before its letters blur. */
const STRETCH = 1.25;

/** The smallest picture that stays sharp on so many CSS pixels of a screen of that density. */
export function pictureWidth(cssPixels: number, density: number): PictureWidth {
  const enough = WIDTHS.find((width) => width * STRETCH >= cssPixels * density);
  return `${enough ?? 1440}`;
}
