import { Component, computed, inject, input } from '@angular/core';
import { instantAt } from '@sanchika/calendar/domain';
import { instantOfIso, type Instant, isoDate } from '@sanchika/platform/kernel';
import {
  injectCountedPhrase,
  injectPhrase,
  ReadingChoices,
  writeMoment,
} from '@sanchika/platform/pwa/phrases';
import { Store } from '@ngrx/store';
import type { FollowUpView } from '@sanchika/file/contract';
import type { hi as actingHindi } from '../acting/acting.phrases';
import type { hi as arrangingHindi } from '../arranging/arranging.phrases';
import type { hi } from '../file.phrases';
import type { ListedFile } from '../offline/file.receiver';
import { FileCard } from '../parts';
import { mastersFeature } from '../store/masters.feature';
import { injectFileNumber, injectLimitWords, injectSubject } from '../words/card-words';
import { injectPostWords } from '../words/post-words';
import { measureLimit, weightOf } from '../words/time-limit';

const NOON = 12 * 60;

/** Files that lie with others: where each is, and since when. */
@Component({
  selector: 'sk-file-row-list',
  imports: [FileCard],
  template: `
    @for (line of lines(); track line.key) {
      <sk-file-card
        [number]="line.number"
        [subject]="line.subject"
        [weight]="line.weight"
        [days]="line.state"
        [from]="line.from"
        [link]="['/files', line.fileId]"
      >
        @if (line.words) {
          <p>{{ line.words }}</p>
        }
      </sk-file-card>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 10px;
    }
    p {
      color: var(--ink-2);
      font-size: var(--t2);
      line-height: var(--lh);
    }
  `,
})
export class FileRowList {
  readonly rows = input.required<readonly ListedFile[]>();
  readonly now = input.required<Instant>();

  private readonly reading = inject(ReadingChoices);
  private readonly phrase = injectPhrase<typeof hi>();
  private readonly ofArranging = injectPhrase<typeof arrangingHindi>();
  private readonly counted = injectCountedPhrase<typeof hi>();
  private readonly limitWords = injectLimitWords();
  private readonly calendar = inject(Store).selectSignal(mastersFeature.selectCalendar);
  private readonly ofActs = injectPhrase<typeof actingHindi>();
  private readonly numberOf = injectFileNumber();
  private readonly subjectOf = injectSubject();
  private readonly posts = injectPostWords();

  protected readonly lines = computed(() =>
    this.rows().map((row) => ({
      fileId: row.fileId,
      // One file may hold several askings of one post.
      key: `${row.fileId} ${row.asking?.askingId}`,
      words: this.wordsOf(row),
      number: this.numberOf(row),
      subject: this.subjectOf(row),
      weight: row.dueAt ? weightOf(instantOfIso(row.dueAt), this.now()) : ('plain' as const),
      state: this.standing(row),
      from: [row.holder && this.posts.desk(row.holder), row.heldSince && this.since(row.heldSince)]
        .filter(Boolean)
        .join(' · '),
    })),
  );

  /** What the list says of the file: what is asked, why it is parked and until when, why it is to be reopened. */
  private wordsOf({ asking, followUp, reviewOn, reason, proposedBy }: ListedFile): string {
    if (followUp) return this.followUpWords(followUp);
    if (asking)
      return `${this.posts.short(asking.askedBy)} → ${this.posts.short(asking.asked)}: ${asking.question}`;
    if (proposedBy) return `${this.posts.author(proposedBy)}: ${reason}`;
    if (!reviewOn) return '';
    const day = writeMoment(instantAt(isoDate(reviewOn), NOON), 'day', this.reading.locale());
    return `${this.ofActs('file.list.review', { day })} · ${reason}`;
  }

  private followUpWords({ bringUpOn, words }: FollowUpView): string {
    const day = writeMoment(instantAt(isoDate(bringUpOn), NOON), 'day', this.reading.locale());
    return [this.ofArranging('file.follow-up.on', { day }), words].filter(Boolean).join(' · ');
  }

  /** «9 दिन · सीमा 5 · 4 दिन अधिक» for a file at work; its state for another (TR-4). */
  private standing({ state, heldSince, dueAt }: ListedFile): string | undefined {
    if (state !== 'active') return this.phrase(`file.state.${state}`);
    const calendar = this.calendar();
    if (!calendar || !heldSince || !dueAt) return undefined;
    const limit = measureLimit({ arrivedAt: heldSince, dueAt }, calendar, this.now());
    const over = limit.held - limit.limit;
    const words = this.limitWords(limit);
    if (limit.weight !== 'late' || over < 1) return words;
    return `${words} · ${this.ofArranging('file.list.over', { days: this.counted('file.card.held', over) })}`;
  }

  private since(iso: string): string {
    return this.phrase('file.list.since', {
      when: writeMoment(instantOfIso(iso), 'shortDay', this.reading.locale()),
    });
  }
}
