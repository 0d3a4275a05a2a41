import { Component, computed, inject, input, model, output, signal, viewChild } from '@angular/core';
import type { FileView, JourneyView } from '@sanchika/file/contract';
import type { Failure } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { Chip, ChipRow, Segment } from '@sanchika/platform/ui';
import type { hi } from '../file.phrases';
import type { RunningUpload } from '../store/open-file.feature';
import { JourneyLane } from './journey-lane';
import { NotesLane } from './notes-lane';
import { type ChosenPaper, PapersLane } from './papers-lane';

export type Lane = 'notes' | 'papers' | 'journey';

/** The inside of a file in its three lanes; while one decides on a phone, only the latest notes. */
@Component({
  selector: 'sk-file-body',
  imports: [Chip, ChipRow, JourneyLane, NotesLane, PapersLane, Segment],
  template: `
    @if (!short()) {
      <sk-segment
        [label]="phrase('file.lane')"
        [options]="lanes()"
        [value]="lane()"
        (valueChange)="go($event)"
      />
    }
    @switch (short() ? 'notes' : lane()) {
      @case ('notes') {
        <sk-notes-lane
          [notes]="file().notes"
          [drafts]="file().draftNotes"
          [mayWrite]="mayWrite()"
          [workingId]="workingId()"
          [latestOnly]="short()"
          (referenceOpened)="openReference($event)"
          (allWanted)="go('notes')"
          (draftTakenUp)="draftTakenUp.emit($event)"
          (draftDiscarded)="draftDiscarded.emit($event)"
        />
      }
      @case ('papers') {
        <sk-papers-lane
          [fileId]="file().fileId"
          [papers]="file().papers"
          [mayAttach]="mayAttach()"
          [upload]="upload()"
          [openedPage]="openedPage()"
          (paperChosen)="paperChosen.emit($event)"
          (triedAgain)="paperTriedAgain.emit()"
          (stopped)="uploadStopped.emit()"
        />
      }
      @case ('journey') {
        <sk-journey-lane [journey]="journey()" [failure]="failure()" />
      }
    }
    @if (short()) {
      <sk-chip-row [label]="phrase('file.lane')">
        @for (way of lanes().slice(1); track way.value) {
          <button sk-chip (click)="go(way.value)">{{ way.label }}</button>
        }
      </sk-chip-row>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 10px;
    }
  `,
})
export class FileBody {
  readonly file = input.required<FileView>();
  readonly journey = input.required<JourneyView | null>();
  readonly failure = input<Failure | null>(null);
  readonly upload = input<RunningUpload | null>(null);
  readonly workingId = input<string>();
  readonly short = model.required<boolean>();
  readonly journeyWanted = output<void>();
  readonly paperChosen = output<ChosenPaper>();
  readonly paperTriedAgain = output<void>();
  readonly uploadStopped = output<void>();
  readonly draftTakenUp = output<string>();
  readonly draftDiscarded = output<string>();

  private readonly reading = inject(ReadingChoices);
  private readonly notes = viewChild(NotesLane);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly lane = signal<Lane>('notes');
  protected readonly openedPage = signal<number | undefined>(undefined);

  protected readonly mayWrite = computed(() => this.file().rights.includes('writeNote'));
  protected readonly mayAttach = computed(() => this.file().rights.includes('attach'));
  protected readonly lanes = computed(() => [
    this.option('notes', this.file().notes.length),
    this.option('papers', this.file().papers.length),
    { value: 'journey' as const, label: this.phrase('file.lane.journey') },
  ]);

  protected go(lane: Lane): void {
    this.short.set(false);
    this.lane.set(lane);
    if (lane === 'journey') this.journeyWanted.emit();
  }

  /** `page-3`, `note-4`, `paragraph-12`: pages lie among the papers, the others among the notes. */
  protected openReference(reference: string): void {
    const [kind, number] = reference.split('-');
    if (kind === 'page') {
      this.openedPage.set(Number(number));
      this.go('papers');
    } else {
      this.go('notes');
      setTimeout(() => this.notes()?.show(Number(number), kind === 'paragraph'));
    }
  }

  private option(value: 'notes' | 'papers', count: number) {
    return {
      value,
      label: this.phrase(`file.lane.${value}`, { count: count > 0 ? this.reading.writeNumber(count) : '' }),
    };
  }
}
