import { inject } from '@angular/core';
import type { NoteView } from '@sanchika/file/contract';
import { findNoteReferences, numberParagraphs, type ReferenceKind } from '@sanchika/file/domain';
import { instantOfIso } from '@sanchika/platform/kernel';
import { injectPhrase, ReadingChoices, writeMoment } from '@sanchika/platform/pwa/phrases';
import type { hi as actingHindi } from '../acting/acting.phrases';
import type { hi } from '../file.phrases';
import type { NoteParagraph, NotePiece } from '../parts';
import { injectPostWords } from './post-words';

/** A sealed note, ready to be drawn on its paper. */
export interface NoteWords {
  readonly noteId: string;
  readonly noteNo: number;
  readonly label: string;
  readonly paragraphs: readonly NoteParagraph[];
  readonly by: string;
  readonly delay: string | undefined;
  readonly decision: NoteView['decision'];
  readonly isPulledBack: boolean;
}

/** Writes the paragraphs of any text with their numbers and their references. */
export function injectParagraphs(): (text: string, from: number, moved?: Moved) => readonly NoteParagraph[] {
  const reading = inject(ReadingChoices);
  return (text, from, moved = UNMOVED) =>
    numberParagraphs([{ text }], from).flatMap(({ paragraphs }) =>
      paragraphs.map((paragraph) => ({
        number: reading.writeDigits(String(paragraph.number)),
        pieces: piecesOf(paragraph.text, moved),
      })),
    );
}

export function injectNoteWords(): (note: NoteView) => NoteWords {
  const phrase = injectPhrase<typeof hi>();
  const reading = inject(ReadingChoices);
  const posts = injectPostWords();
  const paragraphs = injectParagraphs();
  const ofActs = injectPhrase<typeof actingHindi>();
  const originOf = ({ origin }: NoteView) =>
    origin &&
    ofActs('file.bundle.origin', {
      number: reading.writeDigits(origin.fileNumber ?? ''),
      no: reading.writeDigits(String(origin.no)),
    });
  return (note) => {
    const number = reading.writeDigits(String(note.noteNo));
    const when = writeMoment(instantOfIso(note.at), 'shortDayClock', reading.locale());
    const by = phrase('file.note.by', { number, author: posts.author(note.by), when });
    return {
      noteId: note.noteId,
      noteNo: note.noteNo,
      label: phrase('file.note', { number }),
      paragraphs: paragraphs(note.text, note.paraFrom, movedOf(note)),
      by: [by, note.isPulledBack && phrase('file.note.pulled-back'), originOf(note)]
        .filter(Boolean)
        .join(' · '),
      delay: note.delayReason
        ? phrase('file.note.delay', { reason: delayWords(phrase, note.delayReason) })
        : undefined,
      decision: note.decision,
      isPulledBack: note.isPulledBack,
    };
  };
}

/** The reason by its name, and in words when there are any. */
export function delayWords(
  phrase: ReturnType<typeof injectPhrase<typeof hi>>,
  { code, words }: NonNullable<NoteView['delayReason']>,
): string {
  return [phrase(`file.delay.${code}`), words].filter(Boolean).join(': ');
}

/** By how much what a note names has moved, when its file ended in this one. */
type Moved = Readonly<Record<ReferenceKind, number>>;

const UNMOVED: Moved = { page: 0, note: 0, paragraph: 0 };

function movedOf({ origin, noteNo, paraFrom }: NoteView): Moved {
  if (!origin) return UNMOVED;
  return { page: origin.pageOffset, note: noteNo - origin.no, paragraph: paraFrom - origin.from };
}

/** References open what they name: `page-3`, `note-4`, `paragraph-12`. */
function piecesOf(text: string, moved: Moved): readonly NotePiece[] {
  const references = findNoteReferences(text);
  const pieces: NotePiece[] = [];
  let end = 0;
  for (const { kind, number, start, end: stop } of references) {
    if (start > end) pieces.push({ text: text.slice(end, start) });
    pieces.push({ text: text.slice(start, stop), reference: `${kind}-${number + moved[kind]}` });
    end = stop;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
