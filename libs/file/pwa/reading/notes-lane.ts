import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import type { FileView } from '@sanchika/file/contract';
import { numberParagraphs } from '@sanchika/file/domain';
import { injectCountedPhrase, injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, Chip, ChipRow, Pill } from '@sanchika/platform/ui';
import type { hi } from '../file.phrases';
import { AskingSlip, NotePaper, Stamp } from '../parts';
import { AskingWriter } from '../words/asking-words';
import { BundleWriter } from '../words/bundle-words';
import { injectNoteWords, injectParagraphs } from '../words/note-words';
import { injectNoteStamps } from './note-stamps';
import { type SideEntry, sideEntries } from './side-entries';

const LATEST = 2;

/** A reference that was touched, and the note in which it stands; a draft has no number yet. */
export interface TouchedReference {
  /** `page-3`, `note-4`, `paragraph-12`. */
  readonly reference: string;
  readonly noteNo: number | null;
}

/** The note side: sealed notes on green paper with what was asked between them, one's own drafts below. */
@Component({
  selector: 'sk-notes-lane',
  imports: [AskingSlip, Button, Chip, ChipRow, NotePaper, Pill, Stamp],
  templateUrl: './notes-lane.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: 10px;
    }
    .mark {
      --stamp-ground: var(--note);
      margin-inline: auto -4px;
      opacity: 0.92;
      pointer-events: none;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--g2);
      padding-block: 4px;
    }
    .head {
      padding: 6px 12px;
      border-block: 2px solid var(--note-edge);
      background: var(--note);
      color: var(--ink);
      font: 700 var(--t1) / 1.6 var(--f-text);
      text-align: center;
    }
    .none {
      color: var(--ink-2);
      line-height: 1.6;
    }
  `,
})
export class NotesLane {
  readonly file = input.required<FileView>();
  /** Only the latest, with a way to the others: for deciding. */
  readonly latestOnly = input(false);
  /** The draft in the pen: it is not shown twice. */
  readonly workingId = input<string>();
  /** The reference whose page lies open. */
  readonly opened = input<string>();
  readonly referenceOpened = output<TouchedReference>();
  readonly allWanted = output<void>();
  readonly draftTakenUp = output<string>();
  readonly draftDiscarded = output<string>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly wordsOf = injectNoteWords();
  private readonly askingWords = inject(AskingWriter);
  protected readonly bundle = inject(BundleWriter);
  private readonly paragraphsOf = injectParagraphs();
  private readonly stampOf = injectNoteStamps();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly counted = injectCountedPhrase<typeof hi>();
  protected readonly asked = signal<string | null>(null);

  private readonly notes = computed(() => this.file().notes);
  protected readonly mayWrite = computed(() => this.file().rights.includes('writeNote'));
  /** The last note's stamp is the file's: earlier ones have done their work. */
  private readonly lastId = computed(() => this.notes().at(-1)?.noteId);
  private readonly entries = computed(() => {
    const entries = sideEntries(this.file());
    const first = this.latestOnly() ? this.notes().at(-LATEST)?.noteId : undefined;
    const start = entries.findIndex((entry) => entry.kind === 'note' && entry.note.noteId === first);
    return entries.slice(Math.max(0, start));
  });
  /** The first one too, once there are others. */
  protected readonly volumes = computed(() => {
    const { volumes = [] } = this.file();
    if (volumes.length === 0 || this.latestOnly()) return [];
    return [{ no: 1, noteFrom: 1 }, ...volumes].map(({ no, noteFrom }) => ({
      noteFrom,
      words: this.bundle.volume(no),
    }));
  });
  protected readonly shown = computed(() => this.entries().map((entry) => this.draw(entry)));
  protected readonly earlier = computed(
    () => this.notes().length - this.entries().filter(({ kind }) => kind === 'note').length,
  );
  protected readonly waiting = computed(() => {
    const from = (this.notes().at(-1)?.paraTo ?? 0) + 1;
    const drafts = this.file().draftNotes.filter(({ noteId }) => noteId !== this.workingId());
    return numberParagraphs(drafts, from).map((draft) => ({
      ...draft,
      pieces: this.paragraphsOf(draft.text, draft.paraFrom),
    }));
  });

  /** Brings a note before the eyes: by its number, or by one of its paragraphs. */
  show(number: number, isParagraph: boolean): void {
    const note = this.notes().find(({ noteNo, paraFrom, paraTo }) =>
      isParagraph ? paraFrom <= number && number <= paraTo : noteNo === number,
    );
    const paper = this.host.nativeElement.querySelector<HTMLElement>(`[data-note="${note?.noteNo}"]`);
    paper?.scrollIntoView({ block: 'start' });
  }

  private draw(entry: SideEntry) {
    if (entry.kind === 'volume' || entry.kind === 'merging') return this.drawHead(entry);
    if (entry.kind === 'note')
      return { kind: entry.kind, key: entry.note.noteId, ...this.drawNote(entry.note) };
    if (entry.kind === 'asked') {
      const key = `asked ${entry.askings[0]?.askingId}`;
      return { kind: entry.kind, key, slip: this.askingWords.asked(entry.askings) };
    }
    const slip = this.askingWords.answered(entry.asking, this.notes());
    return { kind: entry.kind, key: `answered ${entry.asking.askingId}`, slip };
  }

  private drawHead(entry: Extract<SideEntry, { kind: 'volume' | 'merging' }>) {
    const isVolume = entry.kind === 'volume';
    const words = isVolume ? this.bundle.volume(entry.volume.no) : this.bundle.merging(entry.merging);
    const key = isVolume ? `volume ${entry.volume.no}` : `merging ${entry.merging.eventId}`;
    return { kind: 'head' as const, key, words };
  }

  private drawNote(note: FileView['notes'][number]) {
    const { spoken, withdrawnDecisions } = this.file();
    const said = spoken.find(({ noteId }) => noteId === note.noteId);
    const withdrawn = withdrawnDecisions.find(({ noteId }) => noteId === note.noteId);
    const by = this.notes().find(({ noteId }) => noteId === withdrawn?.byNoteId);
    return {
      note: this.wordsOf(note),
      stamp: note.noteId === this.lastId() && !withdrawn ? this.stampOf(note) : null,
      spoken: said && this.askingWords.spoken(said),
      struck: by && this.askingWords.withdrawn(by),
    };
  }
}
