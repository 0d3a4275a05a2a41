import { Component, computed, inject, input, model, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { Reach } from '@sanchika/platform/pwa';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Control, Field, Icon, List, Row, Say } from '@sanchika/platform/ui';
import { ListsPageActions } from '../store/lists.actions';
import { listsFeature } from '../store/lists.feature';
import { injectFileNumber } from '../words/card-words';
import type { hi as roomHindi } from '../file.phrases';
import type { hi } from './linking.phrases';
import { type OtherFile, otherFileOf } from './other-file';

/** One other file: among a few that are given, or found by its number or its words. */
@Component({
  selector: 'sk-file-chooser',
  imports: [Control, Field, Icon, List, Row, Say],
  template: `
    @if (chosen(); as one) {
      <div class="chosen">
        <span
          ><b>{{ one.number }}</b
          ><small>{{ one.subject }}</small></span
        >
        <button type="button" [attr.aria-label]="phrase('file.linking.drop')" (click)="file.set(null)">
          <sk-icon name="close" [size]="18" />
        </button>
      </div>
    } @else {
      @if (among() === null) {
        <sk-field [controlId]="controlId()" [label]="label()" [hint]="phrase('file.linking.find.hint')">
          <input
            #box
            sk-control
            type="search"
            autocomplete="off"
            [value]="words()"
            (input)="find(box.value)"
          />
        </sk-field>
        @if (!isOnline()) {
          <sk-say tone="off" icon="offline">{{ phrase('file.linking.find.offline') }}</sk-say>
        }
      }
      @if (lines().length > 0) {
        <ul sk-list [attr.aria-label]="label()">
          @for (line of lines(); track line.file.fileId) {
            <li sk-row>
              <button type="button" (click)="file.set(line.file)">
                {{ line.number }}
                <small>{{ line.subject }}</small>
              </button>
            </li>
          }
        </ul>
      } @else if (isSearching()) {
        <p>{{ phrase('file.linking.find.none') }}</p>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 6px;
    }
    .chosen {
      display: flex;
      align-items: center;
      gap: 8px;
      padding-inline-start: 12px;
      border-radius: var(--r1);
      background: var(--sunk);
      line-height: var(--lh);
    }
    .chosen span {
      flex: 1;
      min-width: 0;
    }
    .chosen button {
      display: grid;
      place-items: center;
      width: 48px;
      height: 48px;
      border: 0;
      background: transparent;
    }
    small {
      display: block;
      color: var(--ink-2);
      font-size: var(--t1);
      font-weight: 400;
      line-height: var(--lh);
    }
    li button {
      width: 100%;
      min-height: var(--touch);
      border: 0;
      background: transparent;
      text-align: start;
    }
    p {
      color: var(--ink-2);
      line-height: 1.6;
    }
  `,
})
export class FileChooser {
  readonly label = input.required<string>();
  readonly controlId = input.required<string>();
  /** The file that is open: it is never offered. */
  readonly openFileId = input.required<string>();
  /** The files among which one chooses; null lets all be looked for that one may see. */
  readonly among = input<readonly OtherFile[] | null>(null);
  readonly file = model.required<OtherFile | null>();

  private readonly store = inject(Store);
  private readonly numberOf = injectFileNumber();
  private readonly found = this.store.selectSignal(listsFeature.selectFiles);
  protected readonly phrase = injectPhrase<typeof hi>();
  private readonly ofRoom = injectPhrase<typeof roomHindi>();
  protected readonly isOnline = inject(Reach).isOnline;
  protected readonly words = signal('');
  protected readonly isSearching = computed(() => this.words().trim().length > 1);
  protected readonly chosen = computed(() => {
    const file = this.file();
    return file && this.lineOf(file);
  });
  protected readonly lines = computed(() => {
    const offered = this.among() ?? (this.isSearching() ? this.found() : []);
    return offered
      .filter(({ fileId }) => fileId !== this.openFileId())
      .map((file) => this.lineOf(otherFileOf(file)));
  });

  protected find(words: string): void {
    this.words.set(words);
    this.store.dispatch(ListsPageActions.fileLookedFor({ words }));
  }

  private lineOf(file: OtherFile) {
    return { file, number: this.numberOf(file), subject: file.subject || this.ofRoom('file.restricted') };
  }
}
