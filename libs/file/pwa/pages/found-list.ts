import { Component, computed, input } from '@angular/core';
import type { FoundFile } from '@sanchika/file/contract';
import { instantOfIso, type Instant } from '@sanchika/platform/kernel';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import type { hi } from '../file.phrases';
import { FileCard, FoundLines } from '../parts';
import { injectFileNumber, injectSubject } from '../words/card-words';
import { injectFoundWords } from '../words/found-words';
import { injectPostWords } from '../words/post-words';
import { weightOf } from '../words/time-limit';

/** A file as it was found, wherever it is. */
export type FoundRow = Pick<
  FoundFile,
  'fileId' | 'fileNumber' | 'computerNo' | 'subject' | 'classification' | 'state' | 'found' | 'isBySound'
> &
  Partial<Pick<FoundFile, 'holder' | 'dueAt'>>;

/** Files that a search found: each with where its words stand, and where it is. */
@Component({
  selector: 'sk-found-list',
  imports: [FileCard, FoundLines],
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
      >
        @if (line.lines.length > 0 || line.heard) {
          <sk-found-lines [lines]="line.lines" [heard]="line.heard" />
        }
      </sk-file-card>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 10px;
    }
  `,
})
export class FoundList {
  readonly rows = input.required<readonly FoundRow[]>();
  readonly now = input.required<Instant>();

  private readonly phrase = injectPhrase<typeof hi>();
  private readonly numberOf = injectFileNumber();
  private readonly subjectOf = injectSubject();
  private readonly posts = injectPostWords();
  private readonly wordsOf = injectFoundWords();

  protected readonly lines = computed(() =>
    this.rows().map((row) => ({
      fileId: row.fileId,
      number: this.numberOf(row),
      subject: this.subjectOf(row),
      weight: row.dueAt ? weightOf(instantOfIso(row.dueAt), this.now()) : ('plain' as const),
      state: row.state === 'active' ? undefined : this.phrase(`file.state.${row.state}`),
      from: row.holder ? this.posts.desk(row.holder) : '',
      ...this.wordsOf(row.subject, row),
    })),
  );
}
