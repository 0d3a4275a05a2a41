import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, model, output, signal, viewChild } from '@angular/core';
import type { FileView, JourneyView } from '@sanchika/file/contract';
import type { Failure } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { Chip, ChipRow, Segment } from '@sanchika/platform/ui';
import { OpenNasti } from '../desk/open-nasti';
import type { hi } from '../file.phrases';
import type { PageReading } from '../paging/page-reading';
import { PageStrip } from '../paging/page-strip';
import { PagesLane } from '../paging/pages-lane';
import type { hi as pagingHindi } from '../paging/paging.phrases';
import type { RunningUpload } from '../store/open-file.feature';
import { JourneyLane } from './journey-lane';
import { NotesLane, type TouchedReference } from './notes-lane';
import { type ChosenPaper, PapersLane } from './papers-lane';

const LANES = ['notes', 'papers', 'journey'] as const;
export type Lane = (typeof LANES)[number];

/** The inside of a file in its three lanes; while one decides on a phone, only the latest notes. */
@Component({
  selector: 'sk-file-body',
  imports: [
    Chip,
    ChipRow,
    JourneyLane,
    NgTemplateOutlet,
    NotesLane,
    OpenNasti,
    PagesLane,
    PageStrip,
    PapersLane,
    Segment,
  ],
  templateUrl: './file-body.html',
  styleUrl: './file-body.scss',
  host: { '[class.desk]': 'isDesk()' },
})
export class FileBody {
  readonly file = input.required<FileView>();
  readonly journey = input.required<JourneyView | null>();
  readonly pageReading = input.required<PageReading>();
  readonly seenPages = input<readonly number[]>([]);
  readonly failure = input<Failure | null>(null);
  readonly upload = input<RunningUpload | null>(null);
  readonly workingId = input<string>();
  /** Notes and pages side by side, as on the noting desk. */
  readonly isDesk = input(false);
  readonly short = model.required<boolean>();
  readonly journeyWanted = output<void>();
  readonly pageSeen = output<number>();
  readonly paperChosen = output<ChosenPaper>();
  readonly paperTriedAgain = output<void>();
  readonly uploadStopped = output<void>();
  readonly draftTakenUp = output<string>();
  readonly draftDiscarded = output<string>();

  private readonly reading = inject(ReadingChoices);
  private readonly notes = viewChild(NotesLane);
  private readonly nasti = viewChild(OpenNasti);
  private readonly reel = viewChild(PagesLane);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly ofPages = injectPhrase<typeof pagingHindi>();
  protected readonly lane = signal<Lane>('notes');

  protected readonly shownLane = computed<Lane>(() => (this.short() ? 'notes' : this.lane()));
  protected readonly mayAttach = computed(() => this.file().rights.includes('attach'));
  /** The reference that is drawn as open: the page that was raised from a note. */
  protected readonly openedReference = computed(() => {
    const { fromNote, current } = this.pageReading();
    return fromNote() === null ? undefined : `page-${current()}`;
  });
  protected readonly lanes = computed(() => LANES.map((value) => ({ value, label: this.labelOf(value) })));

  /** Brings the note from which a page was opened back before the eyes. */
  showNote(noteNo: number): void {
    this.go('notes');
    setTimeout(() => this.notes()?.show(noteNo, false));
  }

  turn(by: number): void {
    const pages = this.nasti() ?? this.reel();
    pages?.turn(by);
  }

  askForNumber(): void {
    const pages = this.nasti() ?? this.reel();
    pages?.askForNumber();
  }

  focusNotes(): void {
    this.nasti()?.focusNotes();
  }

  focusPages(): void {
    this.nasti()?.focusPages();
  }

  nextLane(): void {
    this.go(LANES[(LANES.indexOf(this.lane()) + 1) % LANES.length] ?? 'notes');
  }

  protected go(lane: Lane): void {
    this.short.set(false);
    this.lane.set(lane);
    if (lane === 'journey') this.journeyWanted.emit();
  }

  /** `page-3`, `note-4`, `paragraph-12`: pages are raised, the others lie among the notes. */
  protected openReference({ reference, noteNo }: TouchedReference): void {
    const [kind, number] = reference.split('-');
    if (kind === 'page') {
      this.pageReading().open(Number(number), noteNo);
      return;
    }
    this.go('notes');
    setTimeout(() => this.notes()?.show(Number(number), kind === 'paragraph'));
  }

  private labelOf(lane: Lane): string {
    if (lane === 'journey') return this.phrase('file.lane.journey');
    if (this.isDesk()) return this.labelOnDesk(lane);
    const count = lane === 'notes' ? this.file().notes.length : this.pageReading().pages().length;
    return this.phrase(`file.lane.${lane}`, { count: this.countOf(lane, count) });
  }

  private labelOnDesk(lane: 'notes' | 'papers'): string {
    if (lane === 'notes') return this.ofPages('file.pages.nasti');
    const count = this.reading.writeNumber(this.file().papers.length);
    return this.ofPages('file.pages.papers', { count });
  }

  private countOf(lane: Lane, count: number): string {
    if (count === 0) return '';
    const number = this.reading.writeNumber(count);
    return lane === 'papers' ? this.ofPages('file.pages.count', { count: number }) : number;
  }
}
