import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FileRow } from '@sanchika/file/contract';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { Icon, List, Row } from '@sanchika/platform/ui';
import { injectFileNumber, injectSubject } from '../words/card-words';
import { injectPostWords } from '../words/post-words';
import type { hi } from './linking.phrases';

/** The files that are tied to the open one: each is opened from here, and “back” returns. */
@Component({
  selector: 'sk-linked-files',
  imports: [Icon, List, Row, RouterLink],
  template: `
    <h2>{{ heading() }}</h2>
    <ul sk-list>
      @for (line of lines(); track line.fileId) {
        <li sk-row>
          <sk-icon lead name="clip" [size]="18" />
          <a [routerLink]="['/files', line.fileId]">
            {{ line.number }}
            <small>{{ line.subject }}</small>
            @if (line.desk) {
              <small>{{ line.desk }}</small>
            }
          </a>
          <sk-icon end name="forward" [size]="18" />
        </li>
      }
    </ul>
  `,
  styles: `
    h2 {
      margin-bottom: 4px;
      color: var(--ink-2);
      font: 400 var(--t1) / 1.6 var(--f-text);
    }
    a {
      display: block;
      min-height: var(--touch);
      color: inherit;
      font-weight: 600;
      text-decoration: none;
    }
    small {
      display: block;
      color: var(--ink-2);
      font-weight: 400;
    }
  `,
})
export class LinkedFiles {
  readonly files = input.required<readonly FileRow[]>();
  /** How they are tied to the open one. */
  readonly tie = input<'linked' | 'attached' | 'attachedTo'>('linked');

  private readonly reading = inject(ReadingChoices);
  private readonly numberOf = injectFileNumber();
  private readonly subjectOf = injectSubject();
  private readonly posts = injectPostWords();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly heading = computed(() =>
    this.phrase(`file.linking.${this.tie()}`, { count: this.reading.writeNumber(this.files().length) }),
  );
  protected readonly lines = computed(() =>
    this.files().map((file) => ({
      fileId: file.fileId,
      number: this.numberOf(file),
      subject: this.subjectOf(file),
      desk: file.holder ? this.posts.desk(file.holder) : this.phrase('file.linking.at-rest'),
    })),
  );
}
