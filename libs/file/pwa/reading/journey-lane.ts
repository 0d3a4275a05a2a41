import { Component, computed, inject, input } from '@angular/core';
import type { FileView, JourneyView } from '@sanchika/file/contract';
import type { Failure } from '@sanchika/platform/pwa';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Pill, Say, SkeletonCards } from '@sanchika/platform/ui';
import type { hi } from '../file.phrases';
import { JourneyLine, MovementTable } from '../parts';
import { JourneyWriter } from '../words/journey-words';

/** Who held the file and how long: as a line that thickens, as a list for a voice, and as the movement register. */
@Component({
  selector: 'sk-journey-lane',
  imports: [JourneyLine, MovementTable, Pill, Say, SkeletonCards],
  template: `
    @if (words(); as written) {
      <div class="head">
        <sk-pill>{{ written.total }}</sk-pill>
      </div>
      @if (written.blame; as blame) {
        <sk-say tone="late">
          <b>{{ blame.words }}</b> · {{ blame.limit }}
        </sk-say>
      }
      @if (written.stations.length > 0) {
        <sk-journey-line [label]="phrase('file.journey.label')" [stations]="written.stations" />
        <sk-movement-table
          [label]="phrase('file.journey.table')"
          [heads]="heads()"
          [lines]="written.movements"
        />
      } @else {
        <p>{{ phrase('file.journey.none') }}</p>
      }
    } @else if (failure()) {
      <sk-say tone="off" icon="offline">{{ phrase('file.journey.offline') }}</sk-say>
    } @else {
      <sk-skeleton-cards [label]="phrase('file.loading')" [count]="2" />
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }
    p {
      color: var(--ink-2);
    }
  `,
})
export class JourneyLane {
  readonly journey = input.required<JourneyView | null>();
  readonly parked = input<FileView['parked']>(null);
  readonly failure = input<Failure | null>(null);

  private readonly writer = inject(JourneyWriter);
  protected readonly phrase = injectPhrase<typeof hi>();

  protected readonly words = computed(() => {
    const journey = this.journey();
    return journey && this.writer.write(journey, this.parked());
  });
  protected readonly heads = computed(() => ({
    seq: this.phrase('file.move.no'),
    desk: this.phrase('file.move.desk'),
    from: this.phrase('file.move.from'),
    read: this.phrase('file.move.read'),
    to: this.phrase('file.move.to'),
    held: this.phrase('file.move.held'),
    limit: this.phrase('file.move.limit'),
    over: this.phrase('file.move.over'),
    decision: this.phrase('file.move.decision'),
    reason: this.phrase('file.move.reason'),
  }));
}
