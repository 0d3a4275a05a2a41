import { Component, inject, output, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { AccessApi, AccessProblems } from '@sanchika/access/contract';
import { OfficeApi } from '@sanchika/office/contract';
import type { AnswerOf } from '@sanchika/platform/contract';
import { ApiClient, type Failure, FailureNote, failureOf } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { Button, Control, Field, List, Row, Say } from '@sanchika/platform/ui';
import { catchError, debounceTime, EMPTY, filter, from, switchMap } from 'rxjs';
import type { hi } from '../access.phrases';
import type { MadeSlip } from './administration.page';

type Person = AnswerOf<typeof OfficeApi.people>['rows'][number];

const TYPING_PAUSE_MS = 250;

/** Finds a person to give the first slip, or to propose a new password that a second administrator confirms. */
@Component({
  selector: 'sk-people-finder',
  imports: [Button, Control, FailureNote, Field, List, Row, Say],
  template: `
    <sk-field controlId="person-find" [label]="phrase('access.admin.people.find')">
      <input
        #box
        sk-control
        type="search"
        autocomplete="off"
        [value]="words()"
        (input)="words.set(box.value)"
      />
    </sk-field>
    @if (failure(); as said) {
      <sk-failure-note [failure]="said" />
    }
    @if (proposed(); as person) {
      <sk-say>{{ phrase('access.admin.people.proposed', { name: person.name[reading.language()] }) }}</sk-say>
    }
    @if (hasPassword(); as person) {
      <sk-say tone="off">
        <p>{{ phrase('access.admin.people.reset.words', { name: person.name[reading.language()] }) }}</p>
        <button sk-button small type="button" (click)="propose(person)">
          {{ phrase('access.admin.people.reset') }}
        </button>
      </sk-say>
    }
    @if (found().length > 0) {
      <ul sk-list>
        @for (person of found(); track person.personId) {
          <li sk-row>
            {{ person.name[reading.language()] }} · {{ person.employeeCode }}
            <small>{{ postsOf(person) }}</small>
            <button end sk-button small type="button" (click)="giveSlip(person)">
              {{ phrase('access.admin.people.slip') }}
            </button>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--g3);
    }
  `,
})
export class PeopleFinder {
  readonly made = output<MadeSlip>();

  private readonly client = inject(ApiClient);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly reading = inject(ReadingChoices);

  protected readonly words = signal('');
  protected readonly found = signal<readonly Person[]>([]);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly hasPassword = signal<Person | null>(null);
  protected readonly proposed = signal<Person | null>(null);

  constructor() {
    toObservable(this.words)
      .pipe(
        debounceTime(TYPING_PAUSE_MS),
        filter((words) => words.trim().length > 1),
        switchMap((words) =>
          from(this.client.call(OfficeApi.people, { query: { q: words, limit: 8 } })).pipe(
            catchError(() => EMPTY),
          ),
        ),
        takeUntilDestroyed(),
      )
      .subscribe(({ rows }) => this.found.set(rows));
  }

  protected giveSlip(person: Person): Promise<void> {
    return this.attempt(person, async ({ personId, name }) => {
      const slip = await this.client.call(AccessApi.issueSlip, { params: { personId } });
      this.made.emit({ name, ...slip });
    });
  }

  protected propose(person: Person): Promise<void> {
    return this.attempt(person, async ({ personId }) => {
      await this.client.call(AccessApi.proposeReset, { params: { personId } });
      this.proposed.set(person);
    });
  }

  protected postsOf({ postings }: Person): string {
    const names = postings.map(({ post }) => post.designation[this.reading.language()]);
    return names.join(', ') || this.phrase('access.admin.people.no-post');
  }

  /** Who has a password gets no slip from one administrator alone: that is no fault, but another way to go. */
  private async attempt(person: Person, act: (person: Person) => Promise<void>): Promise<void> {
    this.failure.set(null);
    this.hasPassword.set(null);
    this.proposed.set(null);
    try {
      await act(person);
    } catch (error) {
      const failure = failureOf(error);
      const needsTwo =
        failure.kind === 'refused' && failure.refusal.code === AccessProblems.secondAdministrator.code;
      if (needsTwo) this.hasPassword.set(person);
      else this.failure.set(failure);
    }
  }
}
