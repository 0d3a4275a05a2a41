import { Component, computed, inject, input } from '@angular/core';
import type { FileRow } from '@sanchika/file/contract';
import { instantOfIso, type Instant } from '@sanchika/platform/kernel';
import { injectPhrase, ReadingChoices, writeMoment } from '@sanchika/platform/pwa/phrases';
import type { hi } from '../file.phrases';
import { FileCard } from '../parts';
import { injectFileNumber } from '../words/card-words';
import { matchesOf } from '../words/matches-of';
import { injectPostWords } from '../words/post-words';
import { weightOf } from '../words/time-limit';

/** Files that lie with others: where each is, and since when. */
@Component({
  selector: 'sk-file-row-list',
  imports: [FileCard],
  template: `
    @for (line of lines(); track line.fileId) {
      <sk-file-card
        [number]="line.number"
        [subject]="line.subject"
        [matches]="line.matches"
        [weight]="line.weight"
        [days]="line.state"
        [from]="line.from"
        [link]="['/files', line.fileId]"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 10px;
    }
  `,
})
export class FileRowList {
  readonly rows = input.required<readonly FileRow[]>();
  readonly now = input.required<Instant>();
  /** Words that were searched, to be marked. */
  readonly words = input('');

  private readonly reading = inject(ReadingChoices);
  private readonly phrase = injectPhrase<typeof hi>();
  private readonly numberOf = injectFileNumber();
  private readonly posts = injectPostWords();

  protected readonly lines = computed(() =>
    this.rows().map((row) => ({
      fileId: row.fileId,
      number: this.numberOf(row),
      subject: row.subject,
      matches: matchesOf(row.subject, this.words()),
      weight: row.dueAt ? weightOf(instantOfIso(row.dueAt), this.now()) : ('plain' as const),
      state: row.state === 'active' ? undefined : this.phrase(`file.state.${row.state}`),
      from: [row.holder && this.posts.desk(row.holder), row.heldSince && this.since(row.heldSince)]
        .filter(Boolean)
        .join(' · '),
    })),
  );

  private since(iso: string): string {
    return this.phrase('file.list.since', {
      when: writeMoment(instantOfIso(iso), 'shortDay', this.reading.locale()),
    });
  }
}
