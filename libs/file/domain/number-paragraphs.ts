import { paragraphsOf } from './note-text';

export interface NumberedParagraph {
  readonly number: number;
  readonly text: string;
}

/** A note with its place in the consecutive numbering of the file's paragraphs. */
export interface NumberedNote {
  readonly paraFrom: number;
  /** One less than `paraFrom` when the note has no words. */
  readonly paraTo: number;
  readonly paragraphs: readonly NumberedParagraph[];
}

/** Numbers the paragraphs of the notes one after another, beginning with `paraFrom`; never restarted (EN-3). */
export function numberParagraphs<Note extends { readonly text: string }>(
  notes: readonly Note[],
  paraFrom: number,
): (Note & NumberedNote)[] {
  let next = paraFrom;
  return notes.map((note) => {
    const first = next;
    const paragraphs = paragraphsOf(note.text).map((text) => ({ number: next++, text }));
    return { ...note, paraFrom: first, paraTo: next - 1, paragraphs };
  });
}
