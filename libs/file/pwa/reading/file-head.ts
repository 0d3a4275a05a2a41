import { Component, computed, input, output } from '@angular/core';
import type { WorkingCalendar } from '@sanchika/calendar/domain';
import type { FileView } from '@sanchika/file/contract';
import type { Instant } from '@sanchika/platform/kernel';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Icon, Pill, Say, type Tone } from '@sanchika/platform/ui';
import type { hi } from '../file.phrases';
import { DaysBadge } from '../parts';
import { injectLimitWords } from '../words/card-words';
import { measureLimit } from '../words/time-limit';

/** The subject of a file with how it stands, and the way to everything else its cover says. */
@Component({
  selector: 'sk-file-head',
  imports: [DaysBadge, Icon, Pill, Say],
  template: `
    <h2>{{ file().subject }}</h2>
    <div class="facts">
      @if (limit(); as days) {
        <sk-days-badge [words]="days.words" [weight]="days.weight" />
      }
      @if (file().priority !== 'ordinary') {
        <sk-pill tone="off">{{ phrase(priority()) }}</sk-pill>
      }
      @if (file().state !== 'active') {
        <sk-pill [tone]="tone()">{{ phrase(state()) }}</sk-pill>
      }
      <button sk-pill type="button" (click)="detailsWanted.emit()">
        {{ phrase('file.details') }} <sk-icon name="down" [size]="14" />
      </button>
      <span class="end"><ng-content /></span>
    </div>
    @if (limit()?.isUncertain) {
      <sk-say tone="off" icon="calendar">{{ phrase('file.not-gazetted') }}</sk-say>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    h2 {
      font: 600 var(--t3) / 1.5 var(--f-text);
    }
    sk-say {
      margin-top: 6px;
    }
    .facts {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 6px;
      margin-top: 4px;
    }
    .end {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
      margin-inline-start: auto;
    }
  `,
})
export class FileHead {
  readonly file = input.required<FileView>();
  readonly calendar = input.required<WorkingCalendar | null>();
  readonly now = input.required<Instant>();
  readonly detailsWanted = output<void>();

  private readonly limitWords = injectLimitWords();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly priority = computed(() => `file.priority.${this.file().priority}` as const);
  protected readonly state = computed(() => `file.state.${this.file().state}` as const);
  protected readonly tone = computed<Tone>(() => (this.file().state === 'closed' ? 'ok' : 'plain'));
  protected readonly limit = computed(() => {
    const { arrivedAt, dueAt } = this.file();
    const calendar = this.calendar();
    if (!calendar || !arrivedAt || !dueAt) return null;
    const state = measureLimit({ arrivedAt, dueAt }, calendar, this.now());
    return { words: this.limitWords(state), weight: state.weight, isUncertain: state.isUncertain };
  });
}
