import { Component, inject, output, signal } from '@angular/core';
import { AccessApi } from '@sanchika/access/contract';
import type { AnswerOf } from '@sanchika/platform/contract';
import { instantOfIso } from '@sanchika/platform/kernel';
import { ApiClient, type Failure, FailureNote, failureOf } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices, writeMoment } from '@sanchika/platform/pwa/phrases';
import { Button, List, Row, SkeletonCards } from '@sanchika/platform/ui';
import type { hi } from '../access.phrases';
import type { MadeSlip } from './administration.page';

type ResetView = AnswerOf<typeof AccessApi.resets>['rows'][number];

/** Password resets that another administrator proposed; two have to agree. */
@Component({
  selector: 'sk-resets-to-confirm',
  imports: [Button, FailureNote, List, Row, SkeletonCards],
  template: `
    @if (failure(); as said) {
      <sk-failure-note [failure]="said">
        <button sk-button small type="button" (click)="load()">{{ phrase('access.retry') }}</button>
      </sk-failure-note>
    }
    @if (resets(); as rows) {
      <ul sk-list>
        @for (reset of rows; track reset.resetId) {
          <li sk-row>
            {{ reset.name[reading.language()] }} · {{ reset.employeeCode }}
            <small>{{ lineOf(reset) }}</small>
            <button end sk-button small type="button" (click)="confirm(reset)">
              {{ phrase('access.admin.resets.confirm') }}
            </button>
          </li>
        } @empty {
          <li sk-row>{{ phrase('access.admin.resets.none') }}</li>
        }
      </ul>
    } @else if (!failure()) {
      <sk-skeleton-cards [label]="phrase('access.loading')" [count]="1" />
    }
  `,
})
export class ResetsToConfirm {
  readonly made = output<MadeSlip>();

  private readonly client = inject(ApiClient);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly reading = inject(ReadingChoices);

  protected readonly resets = signal<readonly ResetView[] | null>(null);
  protected readonly failure = signal<Failure | null>(null);

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.failure.set(null);
    try {
      this.resets.set((await this.client.call(AccessApi.resets, {})).rows);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  protected async confirm({ resetId, name }: ResetView): Promise<void> {
    this.failure.set(null);
    try {
      const slip = await this.client.call(AccessApi.confirmReset, { params: { resetId } });
      this.made.emit({ name, ...slip });
      await this.load();
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  protected lineOf({ proposedBy, proposedAt }: ResetView): string {
    const when = writeMoment(instantOfIso(proposedAt), 'shortDayClock', this.reading.locale());
    return this.phrase('access.admin.resets.by', { name: proposedBy[this.reading.language()], when });
  }
}
