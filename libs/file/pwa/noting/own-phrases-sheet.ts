import { Component, computed, inject, model, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { MOST_OWN_PHRASES, OWN_PHRASE_MAX_CHARACTERS } from '@sanchika/file/contract';
import { isBlank, normaliseText, textFault } from '@sanchika/file/domain';
import { HindiTyping, KrutiDevOffer } from '@sanchika/platform/pwa/typing';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, Control, Field, Icon, List, Row, Sheet } from '@sanchika/platform/ui';
import { OwnPhraseActions } from '../store/own-phrases.actions';
import { ownPhrasesFeature } from '../store/own-phrases.feature';
import type { hi } from './noting.phrases';

/** One's own phrases: to add, to put in order, to remove. */
@Component({
  selector: 'sk-own-phrases-sheet',
  imports: [Button, Control, Field, HindiTyping, Icon, KrutiDevOffer, List, Row, Sheet],
  template: `
    <sk-sheet
      [heading]="phrase('file.noting.phrases')"
      [closeLabel]="phrase('file.noting.phrases.close')"
      [(open)]="open"
    >
      <p>{{ phrase('file.noting.phrases.words') }}</p>
      @if (rows().length > 0) {
        <ul sk-list>
          @for (row of rows(); track row.phraseId) {
            <li sk-row>
              {{ row.text }}
              <span end class="acts">
                @if ($index > 0) {
                  <button
                    sk-button
                    small
                    kind="quiet"
                    type="button"
                    [attr.aria-label]="phrase('file.noting.phrases.up', { text: row.text })"
                    (click)="raise($index)"
                  >
                    <sk-icon class="up" name="down" [size]="18" />
                  </button>
                }
                <button
                  sk-button
                  small
                  kind="quiet"
                  type="button"
                  [attr.aria-label]="phrase('file.noting.phrases.remove', { text: row.text })"
                  (click)="remove(row.phraseId)"
                >
                  <sk-icon name="close" [size]="18" />
                </button>
              </span>
            </li>
          }
        </ul>
      } @else {
        <p>{{ phrase('file.noting.phrases.none') }}</p>
      }
      @if (isFull()) {
        <p>{{ phrase('file.noting.phrases.full') }}</p>
      } @else {
        <form novalidate (submit)="add($event)">
          <sk-field controlId="own-phrase" [label]="phrase('file.noting.phrases.add')">
            <input
              #pen
              sk-control
              sk-hindi-typing
              lang="hi"
              [attr.maxlength]="longest"
              [value]="text()"
              (input)="text.set(pen.value)"
            />
          </sk-field>
          <sk-kruti-dev-offer [pen]="pen" />
          <button sk-button kind="primary" type="submit" [disabled]="!isSound()">
            {{ phrase('file.noting.phrases.add.act') }}
          </button>
        </form>
      }
    </sk-sheet>
  `,
  styles: `
    p {
      color: var(--ink-2);
      line-height: 1.6;
    }
    form {
      display: grid;
      gap: 10px;
      margin-top: var(--g3);
    }
    .acts {
      display: flex;
    }
    .up {
      transform: rotate(180deg);
    }
  `,
})
export class OwnPhrasesSheet {
  readonly open = model(false);

  private readonly store = inject(Store);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly rows = this.store.selectSignal(ownPhrasesFeature.selectRows);
  protected readonly longest = OWN_PHRASE_MAX_CHARACTERS;
  protected readonly text = signal('');
  protected readonly isFull = computed(() => this.rows().length >= MOST_OWN_PHRASES);
  protected readonly isSound = computed(
    () => !isBlank(this.text()) && textFault(this.text(), 'name') === null,
  );

  protected add(event: Event): void {
    event.preventDefault();
    if (!this.isSound() || this.isFull()) return;
    this.store.dispatch(OwnPhraseActions.phraseAdded({ text: normaliseText(this.text()).trim() }));
    this.text.set('');
  }

  protected raise(place: number): void {
    const ids = this.rows().map(({ phraseId }) => phraseId);
    const [raised] = ids.splice(place, 1);
    if (raised) ids.splice(place - 1, 0, raised);
    this.store.dispatch(OwnPhraseActions.phrasesOrdered({ phraseIds: ids }));
  }

  protected remove(phraseId: string): void {
    this.store.dispatch(OwnPhraseActions.phraseRemoved({ phraseId }));
  }
}
