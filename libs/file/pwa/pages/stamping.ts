import { Component, computed, effect, inject, input, output } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Decision } from '@sanchika/file/domain';
import { ServerClock } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices, writeMoment } from '@sanchika/platform/pwa/phrases';
import type { hi } from '../file.phrases';
import { StampFall } from '../reading/stamp-fall';
import { outboxFeature } from '../store/outbox.feature';

/** A stamp that has just been set. */
export interface FreshStamp {
  readonly fileId: string;
  readonly decision: Decision;
  readonly post: string;
  /** Epoch ms by this device's clock. */
  readonly at: number;
}

const SHOWN_MS = 450;
const LONGEST_MS = 1200;

/** Shows the stamp falling until the server has it, and not for longer than a glance: work goes on meanwhile. */
@Component({
  selector: 'sk-stamping',
  imports: [StampFall],
  template: `
    <sk-stamp-fall
      [word]="word()"
      [above]="stamp().post"
      [below]="below()"
      [label]="label()"
      [solid]="isSent()"
    />
  `,
})
export class Stamping {
  readonly stamp = input.required<FreshStamp>();
  /** Whether the act was refused meanwhile. */
  readonly shown = output<{ readonly isRefused: boolean }>();

  private readonly store = inject(Store);
  private readonly phrase = injectPhrase<typeof hi>();
  private readonly reading = inject(ReadingChoices);
  private readonly clock = inject(ServerClock);
  private readonly sent = this.store.selectSignal(outboxFeature.selectSent);
  private readonly rows = this.store.selectSignal(outboxFeature.selectSpoken);

  protected readonly isSent = computed(() =>
    this.sent().some(({ fileId, sentAt }) => fileId === this.stamp().fileId && sentAt >= this.stamp().at),
  );
  private readonly isRefused = computed(() =>
    this.rows().some(({ topicId, state }) => topicId === this.stamp().fileId && state === 'refused'),
  );
  protected readonly word = computed(() => this.phrase(`file.decision.${this.stamp().decision}`));
  protected readonly below = computed(() => writeMoment(this.clock.now(), 'clock', this.reading.locale()));
  protected readonly label = computed(() =>
    this.phrase(this.isSent() ? 'file.stamp.done' : 'file.stamp.waiting', { decision: this.word() }),
  );

  constructor() {
    effect((onCleanup) => {
      const isDecided = this.isSent() || this.isRefused();
      const glance = setTimeout(
        () => this.shown.emit({ isRefused: this.isRefused() }),
        isDecided ? SHOWN_MS : LONGEST_MS,
      );
      onCleanup(() => clearTimeout(glance));
    });
  }
}
