import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Store } from '@ngrx/store';
import { localDate } from '@sanchika/calendar/domain';
import { type FileView, FOLLOW_UP_MAX_CHARACTERS, MOST_DAYS_AHEAD } from '@sanchika/file/contract';
import { normaliseText } from '@sanchika/file/domain';
import { dateOfDayNumber, dayNumber, type Instant } from '@sanchika/platform/kernel';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, Control, Field } from '@sanchika/platform/ui';
import { ArrangingActions } from '../store/arranging.actions';
import { arrangingFeature } from '../store/arranging.feature';
import type { hi } from './arranging.phrases';

const USUAL_DAYS = 7;

/** In which folder of one’s own the file lies, and when one wants to look at it again. */
@Component({
  selector: 'sk-own-arrangement-form',
  imports: [Button, Control, Field],
  template: `
    @if (folders().length > 0) {
      <sk-field controlId="own-folder" [label]="phrase('file.folders.file')">
        <select #folder sk-control (change)="putIn(folder.value)">
          <option value="" [selected]="folderId() === null">{{ phrase('file.folders.file.none') }}</option>
          @for (each of folders(); track each.folderId) {
            <option [value]="each.folderId" [selected]="each.folderId === folderId()">{{ each.name }}</option>
          }
        </select>
      </sk-field>
    }
    <form novalidate (submit)="follow($event, day.value, words.value)">
      <h3>{{ phrase('file.follow-up') }}</h3>
      <sk-field
        controlId="follow-on"
        [label]="phrase('file.follow-up.day')"
        [hint]="phrase('file.follow-up.hint')"
      >
        <input
          #day
          sk-control
          type="date"
          [min]="days().first"
          [max]="days().last"
          [value]="followOn()"
          (change)="followOn.set(day.value)"
        />
      </sk-field>
      <sk-field controlId="follow-words" [label]="phrase('file.follow-up.words')">
        <input #words sk-control lang="hi" [attr.maxlength]="longest" [value]="kept()?.words ?? ''" />
      </sk-field>
      <div class="acts">
        <button sk-button small type="submit" [disabled]="!isAhead()">
          {{ phrase('file.follow-up.set') }}
        </button>
        @if (kept()) {
          <button sk-button small kind="quiet" type="button" (click)="end()">
            {{ phrase('file.follow-up.done') }}
          </button>
        }
      </div>
    </form>
  `,
  styles: `
    :host,
    form {
      display: grid;
      gap: 10px;
    }
    h3 {
      color: var(--ink-2);
      font: 400 var(--t1) / 1.6 var(--f-text);
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
})
export class OwnArrangementForm {
  readonly file = input.required<FileView>();
  readonly now = input.required<Instant>();

  private readonly store = inject(Store);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly folders = this.store.selectSignal(arrangingFeature.selectFolders);
  protected readonly longest = FOLLOW_UP_MAX_CHARACTERS;
  /** A copy that an earlier version of the app kept knows neither. */
  protected readonly folderId = computed(() => this.file().ownFolderId ?? null);
  protected readonly kept = computed(() => this.file().followUp ?? null);
  private readonly today = computed(() => dayNumber(localDate(this.now())));
  protected readonly days = computed(() => ({
    first: dateOfDayNumber(this.today() + 1),
    last: dateOfDayNumber(this.today() + MOST_DAYS_AHEAD),
  }));
  protected readonly followOn = linkedSignal<string>(
    () => this.kept()?.followOn ?? dateOfDayNumber(this.today() + USUAL_DAYS),
  );
  protected readonly isAhead = computed(() => {
    const { first, last } = this.days();
    return this.followOn() >= first && this.followOn() <= last;
  });

  protected putIn(folderId: string): void {
    const { fileId } = this.file();
    this.store.dispatch(ArrangingActions.fileFiled({ fileId, folderId: folderId || null }));
  }

  protected follow(event: Event, followOn: string, typed: string): void {
    event.preventDefault();
    if (!this.isAhead()) return;
    const { fileId } = this.file();
    const words = normaliseText(typed).trim();
    this.store.dispatch(ArrangingActions.fileFollowedUp({ fileId, followOn, words }));
  }

  protected end(): void {
    this.store.dispatch(ArrangingActions.followUpEnded({ fileId: this.file().fileId }));
  }
}
