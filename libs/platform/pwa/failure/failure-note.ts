import { Component, computed, inject, input } from '@angular/core';
import { Say } from '@sanchika/platform/ui';
import { injectPhrase, ReadingChoices } from '../phrases';
import { type Failure, shortCode } from './failure';
import type { hi } from './failure.phrases';

/** What went wrong, what is safe, and a code to read out; the one act that helps is projected. */
@Component({
  selector: 'sk-failure-note',
  imports: [Say],
  template: `
    <sk-say role="alert" [tone]="failure().kind === 'refused' ? 'late' : 'off'" [icon]="icon()">
      <p>{{ words() }}</p>
      @if (code(); as shown) {
        <small>{{ phrase('failure.code', { code: shown }) }}</small>
      }
      <div class="act"><ng-content /></div>
    </sk-say>
  `,
  styles: `
    small {
      display: block;
    }
    .act:not(:empty) {
      margin-top: 6px;
    }
  `,
})
export class FailureNote {
  readonly failure = input.required<Failure>();

  protected readonly phrase = injectPhrase<typeof hi>();
  private readonly reading = inject(ReadingChoices);

  protected readonly icon = computed(() => (this.failure().kind === 'refused' ? 'alert' : 'offline'));
  protected readonly words = computed(() => {
    const failure = this.failure();
    return failure.kind === 'refused'
      ? this.reading.writeDigits(failure.refusal.words[this.reading.language()])
      : this.phrase('failure.unreachable');
  });
  protected readonly code = computed(() => {
    const failure = this.failure();
    return failure.kind === 'refused' ? shortCode(failure.refusal) : null;
  });
}
