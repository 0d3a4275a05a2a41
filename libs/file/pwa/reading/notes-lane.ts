import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import type { DraftNoteView, NoteView } from '@sanchika/file/contract';
import { numberParagraphs } from '@sanchika/file/domain';
import { injectCountedPhrase, injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, Pill } from '@sanchika/platform/ui';
import type { hi } from '../file.phrases';
import { NotePaper, Stamp } from '../parts';
import { injectNoteWords, injectParagraphs } from '../words/note-words';
import { injectNoteStamps } from './note-stamps';

const LATEST = 2;

/** The note side: sealed notes on green paper, one's own drafts below them. */
@Component({
  selector: 'sk-notes-lane',
  imports: [Button, NotePaper, Pill, Stamp],
  templateUrl: './notes-lane.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 10px;
    }
    .note {
      position: relative;
    }
    .mark {
      --stamp-ground: var(--note);
      position: absolute;
      right: 10px;
      bottom: -72px;
      z-index: 1;
      opacity: 0.92;
      pointer-events: none;
    }
    .stamped {
      margin-bottom: 70px;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--g2);
      padding-block: 4px;
    }
    .none {
      color: var(--ink-2);
      line-height: 1.6;
    }
  `,
})
export class NotesLane {
  readonly notes = input.required<readonly NoteView[]>();
  readonly drafts = input<readonly DraftNoteView[]>([]);
  /** Only the latest, with a way to the others: for deciding. */
  readonly latestOnly = input(false);
  readonly mayWrite = input(false);
  /** The draft in the pen: it is not shown twice. */
  readonly workingId = input<string>();
  readonly referenceOpened = output<string>();
  readonly allWanted = output<void>();
  readonly draftTakenUp = output<string>();
  readonly draftDiscarded = output<string>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly wordsOf = injectNoteWords();
  private readonly paragraphsOf = injectParagraphs();
  protected readonly stampOf = injectNoteStamps();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly counted = injectCountedPhrase<typeof hi>();
  protected readonly asked = signal<string | null>(null);

  protected readonly shown = computed(() => {
    const notes = this.latestOnly() ? this.notes().slice(-LATEST) : this.notes();
    return notes.map((note) => ({ ...this.wordsOf(note), stamp: this.stampOf(note) }));
  });
  protected readonly earlier = computed(() => this.notes().length - this.shown().length);
  /** The last note's stamp is the file's: earlier ones have done their work. */
  protected readonly lastId = computed(() => this.notes().at(-1)?.noteId);
  protected readonly waiting = computed(() => {
    const from = (this.notes().at(-1)?.paraTo ?? 0) + 1;
    const drafts = this.drafts().filter(({ noteId }) => noteId !== this.workingId());
    return numberParagraphs(drafts, from).map((draft) => ({
      ...draft,
      pieces: this.paragraphsOf(draft.text, draft.paraFrom),
    }));
  });

  /** Brings a note before the eyes: by its number, or by one of its paragraphs. */
  show(number: number, isParagraph: boolean): void {
    const place = this.shown().findIndex(({ noteNo, paragraphs }, index) =>
      isParagraph ? this.holds(index, number) && paragraphs.length > 0 : noteNo === number,
    );
    const papers = this.host.nativeElement.querySelectorAll<HTMLElement>('.note');
    papers[place]?.scrollIntoView({ block: 'start' });
  }

  private holds(index: number, paragraph: number): boolean {
    const note = this.notes()[this.notes().length - this.shown().length + index];
    return note !== undefined && note.paraFrom <= paragraph && paragraph <= note.paraTo;
  }
}
