import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import type { FileView } from '@sanchika/file/contract';
import { PRIORITIES, type Priority } from '@sanchika/file/domain';
import { TIME_LIMIT_UNITS, type TimeLimitUnit } from '@sanchika/calendar/domain';
import { type Instant, instantOfIso } from '@sanchika/platform/kernel';
import { injectPhrase, ReadingChoices, writeMoment } from '@sanchika/platform/pwa/phrases';
import { Button, Control, Field, Segment, Sheet } from '@sanchika/platform/ui';
import { OwnArrangementForm } from '../arranging/own-arrangement-form';
import type { hi } from '../file.phrases';
import { PrintAct } from '../printing/print-act';
import { NotingActions } from '../store/noting.actions';
import { injectPostWords } from '../words/post-words';

const LONGEST_LIMIT = 365;

/** What the cover of a file says, and the acts that are rare. */
@Component({
  selector: 'sk-file-sheet',
  imports: [Button, Control, Field, OwnArrangementForm, PrintAct, Segment, Sheet],
  templateUrl: './file-sheet.html',
  styles: `
    dl {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 4px var(--g3);
      margin-bottom: var(--g4);
      font-size: var(--t2);
      line-height: 1.6;
    }
    dt {
      color: var(--ink-2);
    }
    .acts {
      display: grid;
      gap: var(--g3);
    }
    .order {
      display: grid;
      gap: 10px;
    }
    h3 {
      color: var(--ink-2);
      font: 400 var(--t1) / 1.6 var(--f-text);
    }
    p {
      color: var(--ink-2);
      font-size: var(--t1);
      line-height: 1.6;
    }
  `,
})
export class FileSheet {
  readonly open = model.required<boolean>();
  readonly file = input.required<FileView>();
  readonly now = input.required<Instant>();
  readonly closeProposed = output<void>();

  private readonly store = inject(Store);
  private readonly router = inject(Router);
  private readonly reading = inject(ReadingChoices);
  private readonly posts = injectPostWords();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly days = signal(3);
  protected readonly unit = signal<TimeLimitUnit>('workingDays');
  protected readonly isDiscarding = signal(false);

  protected readonly may = computed(() => new Set<string>(this.file().rights));
  protected readonly priorities = computed(() =>
    PRIORITIES.map((value) => ({ value, label: this.phrase(`file.priority.${value}`) })),
  );
  protected readonly units = computed(() =>
    TIME_LIMIT_UNITS.map((value) => ({ value, label: this.phrase(`file.more.due.${value}`) })),
  );
  protected readonly lines = computed(() => {
    const file = this.file();
    const language = this.reading.language();
    const when = (iso: string | null) =>
      iso && writeMoment(instantOfIso(iso), 'shortDayClock', this.reading.locale());
    const lines = [
      [this.phrase('file.state'), this.phrase(`file.state.${file.state}`)],
      [
        this.phrase('file.holder'),
        file.holder && `${this.posts.desk(file.holder)} · ${this.posts.line(file.holder)}`,
      ],
      [this.phrase('file.due'), when(file.dueAt)],
      [this.phrase('file.case-due'), when(file.caseDueAt)],
      [this.phrase('file.priority'), this.phrase(`file.priority.${file.priority}`)],
      [
        this.phrase('file.classification'),
        this.phrase(`file.classification.${file.classification ?? 'ordinary'}`),
      ],
      [this.phrase('file.subject-head'), file.subjectHead[language]],
      [this.phrase('file.category'), file.category?.[language]],
      [this.phrase('file.created-by'), this.posts.author(file.createdBy)],
    ];
    return lines.flatMap(([term, words]) => (term && words ? [{ term, words }] : []));
  });

  protected choosePriority(priority: Priority): void {
    const { fileId, priority: present } = this.file();
    if (priority !== present) this.store.dispatch(NotingActions.priorityChosen({ fileId, priority }));
  }

  protected writeDays(text: string): void {
    this.days.set(Math.min(LONGEST_LIMIT, Math.max(1, Math.trunc(Number(text)) || 1)));
  }

  protected order(): void {
    const limit = { count: this.days(), unit: this.unit() };
    this.store.dispatch(NotingActions.dueOrdered({ fileId: this.file().fileId, limit }));
    this.open.set(false);
  }

  protected activate(): void {
    this.store.dispatch(NotingActions.draftFileActivated({ fileId: this.file().fileId }));
    this.open.set(false);
  }

  protected discard(): void {
    this.store.dispatch(NotingActions.draftFileDiscarded({ fileId: this.file().fileId }));
    this.open.set(false);
    void this.router.navigateByUrl('/inbox');
  }

  protected proposeClose(): void {
    this.closeProposed.emit();
    this.open.set(false);
  }
}
