import { Component, computed, effect, inject, input, model, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import type { ViewingView } from '@sanchika/file/contract';
import { instantOfIso } from '@sanchika/platform/kernel';
import { FailureNote } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices, writeMoment } from '@sanchika/platform/pwa/phrases';
import { Button, List, Row, Sheet, SkeletonCards } from '@sanchika/platform/ui';
import type { hi } from '../file.phrases';
import { ViewingsActions } from '../store/viewings.actions';
import { viewingsFeature } from '../store/viewings.feature';
import { injectPostWords } from '../words/post-words';

/** Who saw a restricted file, newest first. */
@Component({
  selector: 'sk-viewings-sheet',
  imports: [Button, FailureNote, List, Row, Sheet, SkeletonCards],
  template: `
    <sk-sheet
      [heading]="phrase('file.viewings')"
      [closeLabel]="phrase('file.close-sheet')"
      [open]="open()"
      (openChange)="open.set($event)"
    >
      @if (lines().length > 0) {
        <ul sk-list>
          @for (line of lines(); track line.key) {
            <li sk-row>
              <b>{{ line.who }}</b>
              <small>{{ line.desk }}</small>
              <small>{{ line.what }} · {{ line.when }}</small>
            </li>
          }
        </ul>
      } @else if (state().hasCome) {
        <p>{{ phrase('file.viewings.none') }}</p>
      }
      @if (state().failure; as said) {
        <sk-failure-note [failure]="said">
          <button sk-button small type="button" (click)="ask()">{{ phrase('file.retry') }}</button>
        </sk-failure-note>
      } @else if (state().isFetching) {
        <sk-skeleton-cards [label]="phrase('file.loading')" [count]="1" />
      } @else if (state().next; as next) {
        <button sk-button small type="button" (click)="more(next)">{{ phrase('file.more') }}</button>
      }
    </sk-sheet>
  `,
  styles: `
    ul {
      margin-bottom: var(--g3);
    }
    p {
      color: var(--ink-2);
      line-height: 1.6;
    }
  `,
})
export class ViewingsSheet {
  readonly open = model.required<boolean>();
  readonly fileId = input.required<string>();

  private readonly store = inject(Store);
  private readonly reading = inject(ReadingChoices);
  private readonly posts = injectPostWords();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly state = this.store.selectSignal(viewingsFeature.selectViewingsState);
  protected readonly lines = computed(() => this.state().rows.map((viewing) => this.draw(viewing)));

  constructor() {
    effect(() => {
      if (this.open()) untracked(() => this.ask());
    });
  }

  protected ask(): void {
    this.store.dispatch(ViewingsActions.listWanted({ fileId: this.fileId() }));
  }

  protected more(after: string): void {
    this.store.dispatch(ViewingsActions.moreWanted({ fileId: this.fileId(), after }));
  }

  private draw({ eventId, kind, person, post, at, paperSerial }: ViewingView) {
    const number = this.reading.writeDigits(String(paperSerial ?? ''));
    return {
      key: eventId,
      who: person[this.reading.language()],
      desk: this.posts.desk(post),
      what: this.phrase(`file.viewings.${kind}`, { number }),
      when: writeMoment(instantOfIso(at), 'shortDayClock', this.reading.locale()),
    };
  }
}
