import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import {
  CLASSIFICATIONS,
  type Classification,
  PRIORITIES,
  type Priority,
  SUBJECT_MAX_CHARACTERS,
} from '@sanchika/file/domain';
import { newId } from '@sanchika/platform/pwa';
import { injectCountedPhrase, injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { KrutiDevOffer, TypingBar } from '@sanchika/platform/pwa/typing';
import {
  Button,
  Control,
  ErrorSummary,
  type Fault,
  Field,
  Say,
  Segment,
  TopBar,
} from '@sanchika/platform/ui';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { hi } from '../file.phrases';
import { mastersFeature } from '../store/masters.feature';
import { NotingActions } from '../store/noting.actions';
import { SendState } from './send-state';

/** Opens a file: its subject, head, kind and priority; then the pen. */
@Component({
  selector: 'sk-new-file-page',
  imports: [Button, Control, ErrorSummary, Field, KrutiDevOffer, Say, Segment, SendState, TopBar, TypingBar],
  templateUrl: './new-file.page.html',
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      max-width: 44rem;
    }
    form {
      display: flex;
      flex: 1;
      flex-direction: column;
      gap: var(--g3);
      padding: 4px 12px var(--g4);
    }
    /* Under the thumb. */
    form > button {
      margin-top: auto;
    }
    @media (min-width: 900px) {
      form > button {
        margin-top: 0;
      }
    }
    p {
      color: var(--ink-2);
      font-size: var(--t1);
      line-height: 1.6;
    }
  `,
})
export class NewFilePage {
  private readonly store = inject(Store);
  private readonly reading = inject(ReadingChoices);
  private readonly counted = injectCountedPhrase<typeof hi>();
  protected readonly router = inject(Router);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly masters = this.store.selectSignal(mastersFeature.selectMasters);
  protected readonly longest = SUBJECT_MAX_CHARACTERS;

  protected readonly subject = signal('');
  protected readonly head = signal('');
  protected readonly category = signal('');
  protected readonly priority = signal<Priority>('ordinary');
  protected readonly classification = signal<Classification>('ordinary');
  private readonly wasTried = signal(false);
  private readonly fileId = newId();

  protected readonly heads = computed(() =>
    (this.masters()?.subjectHeads ?? []).map(({ code, name }) => ({
      code,
      words: name[this.reading.language()],
    })),
  );
  protected readonly categories = computed(() =>
    (this.masters()?.categories ?? []).map(({ code, name, limit }) => {
      const days = this.counted('file.journey.days', limit.count);
      return {
        code,
        words: this.phrase('file.new.category.limit', { name: name[this.reading.language()], days }),
      };
    }),
  );
  protected readonly priorities = computed(() =>
    PRIORITIES.map((value) => ({ value, label: this.phrase(`file.priority.${value}`) })),
  );
  protected readonly classifications = computed(() =>
    CLASSIFICATIONS.map((value) => ({ value, label: this.phrase(`file.classification.${value}`) })),
  );
  protected readonly left = computed(() => {
    const left = SUBJECT_MAX_CHARACTERS - this.subject().length;
    return this.phrase('file.new.subject.hint', { count: this.reading.writeNumber(left) });
  });
  protected readonly faults = computed<readonly Fault[]>(() => {
    if (!this.wasTried()) return [];
    const faults = [
      this.subject().trim() === '' && { control: 'subject', words: this.phrase('file.new.fault.subject') },
      this.head() === '' && { control: 'subject-head', words: this.phrase('file.new.fault.head') },
    ];
    return faults.filter((fault) => fault !== false);
  });

  constructor() {
    inject(Actions)
      .pipe(ofType(NotingActions.newFileOpened), takeUntilDestroyed(inject(DestroyRef)))
      .subscribe(({ fileId }) => void this.router.navigate(['/files', fileId, 'note'], { replaceUrl: true }));
  }

  protected open(event: Event): void {
    event.preventDefault();
    this.wasTried.set(true);
    if (this.faults().length > 0) return;
    const form = {
      fileId: this.fileId,
      subject: this.subject().trim(),
      subjectHead: this.head(),
      category: this.category() || null,
      priority: this.priority(),
      classification: this.classification(),
    };
    this.store.dispatch(NotingActions.newFileFilledIn({ form }));
  }
}
