import type { FileView } from '@sanchika/file/contract';
import { type BegunReference, paragraphsOf, type ReferenceKind } from '@sanchika/file/domain';

/** Something of the file that a note can name. */
export interface ReferenceOption {
  readonly kind: ReferenceKind;
  readonly number: number;
  /** What tells it from the others: the title of a paper, the first words of a note or paragraph. */
  readonly title: string;
}

const MOST = 8;
const TITLE = 60;

/** Pages by the papers they begin, notes, and paragraphs: the latest first, for they are named most. */
export function referenceOptions({
  papers,
  notes,
}: Pick<FileView, 'papers' | 'notes'>): readonly ReferenceOption[] {
  const pages = papers.map(({ pageFrom, title }) => ({ kind: 'page' as const, number: pageFrom, title }));
  const written = notes.map(({ noteNo, text }) => ({
    kind: 'note' as const,
    number: noteNo,
    title: shortOf(paragraphsOf(text)[0] ?? ''),
  }));
  const paragraphs = notes.flatMap(({ paraFrom, text }) =>
    paragraphsOf(text).map((paragraph, place) => ({
      kind: 'paragraph' as const,
      number: paraFrom + place,
      title: shortOf(paragraph),
    })),
  );
  return [pages, written, paragraphs].flatMap((kind): readonly ReferenceOption[] => kind.reverse());
}

/** Those that the words so far ask for; by digits when there are any. */
export function optionsFor(
  { kinds, digits }: BegunReference,
  options: readonly ReferenceOption[],
): readonly ReferenceOption[] {
  return options
    .filter(({ kind, number }) => kinds.includes(kind) && String(number).startsWith(digits))
    .slice(0, MOST);
}

function shortOf(text: string): string {
  return text.length > TITLE ? `${text.slice(0, TITLE)}…` : text;
}
