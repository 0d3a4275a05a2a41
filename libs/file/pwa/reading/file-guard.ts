import { Component, computed, inject, input, signal } from '@angular/core';
import { instantAt } from '@sanchika/calendar/domain';
import type { FileView } from '@sanchika/file/contract';
import { instantOfIso, isoDate } from '@sanchika/platform/kernel';
import { injectPhrase, ReadingChoices, writeMoment } from '@sanchika/platform/pwa/phrases';
import { Button, Icon, Say } from '@sanchika/platform/ui';
import type { hi } from '../file.phrases';
import { injectPostWords } from '../words/post-words';
import { ViewingsSheet } from './viewings-sheet';

const NOON = 12 * 60;

/** Who may see the file beside its line: that it is restricted and why, whom it is shown to, and who saw it. */
@Component({
  selector: 'sk-file-guard',
  imports: [Button, Icon, Say, ViewingsSheet],
  template: `
    @if (isRestricted()) {
      <div class="ribbon">
        <sk-icon name="lock" [size]="20" />
        <div>
          <b>{{ phrase('file.restricted') }}</b>
          <p>{{ phrase('file.restricted.who') }}</p>
        </div>
      </div>
    }
    @if (change(); as words) {
      <p class="why">{{ words }}</p>
    }
    @for (line of named(); track line.key) {
      <sk-say tone="plain" icon="person">{{ line.words }}</sk-say>
    }
    @if (hasLog()) {
      <button sk-button small kind="quiet" type="button" (click)="isOpen.set(true)">
        {{ phrase('file.viewings') }}
      </button>
      <sk-viewings-sheet [(open)]="isOpen" [fileId]="file().fileId" />
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
      gap: 8px;
    }
    :host > * {
      max-width: 100%;
    }
    .ribbon {
      display: flex;
      gap: 10px;
      width: 100%;
      padding: 9px 14px;
      border-inline-start: 6px solid var(--lac);
      border-radius: 4px 12px 12px 4px;
      background: var(--sunk);
      color: var(--ink);
      line-height: var(--lh);
    }
    .ribbon p,
    .why {
      color: var(--ink-2);
      font-size: var(--t1);
      line-height: var(--lh);
    }
    sk-say {
      width: 100%;
    }
  `,
})
export class FileGuard {
  readonly file = input.required<FileView>();

  private readonly reading = inject(ReadingChoices);
  private readonly posts = injectPostWords();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly isOpen = signal(false);
  protected readonly isRestricted = computed(() => this.file().classification === 'restricted');
  /** A copy that an earlier version of the app kept knows neither. */
  private readonly changes = computed(() => this.file().reclassifications ?? []);
  protected readonly hasLog = computed(() => this.isRestricted() || this.changes().length > 0);
  protected readonly change = computed(() => {
    const last = this.changes().at(-1);
    if (!last) return null;
    const when = writeMoment(instantOfIso(last.at), 'shortDay', this.reading.locale());
    return this.phrase(`file.reclassified.${last.classification}`, {
      author: this.posts.author(last.by),
      when,
      reason: last.reason,
    });
  });
  protected readonly named = computed(() =>
    (this.file().grants ?? []).map(({ grantId, post, until, reason }) => {
      const day = writeMoment(instantAt(isoDate(until), NOON), 'day', this.reading.locale());
      return { key: grantId, words: this.phrase('file.named', { desk: this.posts.desk(post), day, reason }) };
    }),
  );
}
