import { Component, computed, DestroyRef, effect, inject, signal, untracked } from '@angular/core';
import { takeUntilDestroyed, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { accessFeature } from '@sanchika/access/pwa';
import type { RedList } from '@sanchika/alert/contract';
import { instantOfIso } from '@sanchika/platform/kernel';
import { type Failure, FailureNote, failureOf, LocalStore, Reach, ServerClock } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices, writeAge, writeMoment } from '@sanchika/platform/pwa/phrases';
import {
  Announcements,
  Button,
  Chip,
  ChipRow,
  EmptyState,
  Pill,
  Say,
  SkeletonCards,
  TopBar,
} from '@sanchika/platform/ui';
import { filter, of, pairwise, switchMap } from 'rxjs';
import { RedListReceiver } from '../offline/red-list.receiver';
import { type Asking, AskWhy } from './ask-why';
import { readOwnDesk } from './own-desk';
import { RedCard } from './red-card';
import { deskWords, injectRedLines, type RedLine } from './red-lines';
import type { hi } from './red-list.phrases';
import { injectRedNumbers } from './red-numbers';

const NOBODY: ReadonlyMap<string, Asking> = new Map();

/** What is late below one’s post, from the phone first: how much, where, since when, and one tap to ask why. */
@Component({
  selector: 'sk-red-list-page',
  imports: [
    ...[Button, Chip, ChipRow, EmptyState, FailureNote, Pill, RedCard, RouterLink, Say],
    ...[SkeletonCards, TopBar],
  ],
  templateUrl: './red-list.page.html',
  styleUrl: './red-list.page.scss',
})
export class RedListPage {
  private readonly receiver = inject(RedListReceiver);
  private readonly local = inject(LocalStore);
  private readonly clock = inject(ServerClock);
  private readonly reading = inject(ReadingChoices);
  private readonly announcements = inject(Announcements);
  private readonly asking = inject(AskWhy);
  private readonly draw = injectRedLines();
  protected readonly numbers = injectRedNumbers();
  private readonly held = inject(Store).selectSignal(accessFeature.selectActingPost);
  private readonly postId = computed(() => this.held()?.post.postId ?? null);
  private readonly here = toSignal(this.asking.here, { initialValue: NOBODY });
  private readonly own = toSignal(
    toObservable(this.postId).pipe(
      switchMap((postId) => (postId ? this.local.watch((tables) => readOwnDesk(tables, postId)) : of(null))),
    ),
    { initialValue: null },
  );
  /** One desk’s own files, when it has more than the whole list shows. */
  private readonly deskRows = signal<RedList['rows'] | null>(null);

  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly failure = signal<Failure | null>(null);
  protected readonly desk = signal<string | null>(null);
  private readonly isOnline = inject(Reach).isOnline;
  protected readonly isAway = computed(() => !this.isOnline() || this.failure()?.kind === 'unreachable');
  protected readonly list = toSignal(
    toObservable(this.postId).pipe(switchMap((postId) => (postId ? this.receiver.watch(postId) : of(null)))),
    { initialValue: null },
  );
  protected readonly age = computed(() => {
    const list = this.list();
    return list && writeAge(instantOfIso(list.asOf), this.clock.now(), this.reading.locale());
  });
  protected readonly offlineWords = computed(() => {
    const list = this.list();
    const locale = this.reading.locale();
    const when = list ? writeMoment(instantOfIso(list.asOf), 'shortDayClock', locale) : '–';
    return this.phrase('red.offline', { when });
  });
  protected readonly mine = computed(() => this.numbers.own(this.own()));
  protected readonly desks = computed(() =>
    (this.list()?.desks ?? []).map(({ post, late }) => ({
      postId: post.postId,
      words: deskWords(post, this.reading.language()),
      count: this.reading.writeNumber(late),
    })),
  );
  private readonly rows = computed(() => {
    const rows = this.list()?.rows ?? [];
    const desk = this.desk();
    if (desk === null) return rows;
    return this.deskRows() ?? rows.filter(({ holder }) => holder?.postId === desk);
  });
  protected readonly lines = computed(() => this.draw(this.rows(), this.here()));
  protected readonly cut = computed(() => {
    const list = this.list();
    if (!list || this.desk() !== null || list.late <= list.rows.length) return null;
    return this.phrase('red.cut', { count: this.reading.writeNumber(list.rows.length) });
  });

  constructor() {
    effect(() => {
      if (this.postId() && this.isOnline()) untracked(() => void this.refresh());
    });
    // What was asked has arrived: the server says when the answer is due.
    this.asking.here
      .pipe(
        pairwise(),
        filter(([before, after]) => after.size < before.size),
        takeUntilDestroyed(inject(DestroyRef)),
      )
      .subscribe(() => void this.refresh());
  }

  protected async refresh(): Promise<void> {
    const postId = this.postId();
    if (!postId) return;
    this.failure.set(null);
    await this.receiver.refresh(postId).catch((error: unknown) => this.failure.set(failureOf(error)));
    await this.choose(this.desk());
  }

  /** The kept list answers at once; whoever has more than it shows is asked for himself. */
  protected async choose(desk: string | null): Promise<void> {
    this.desk.set(desk);
    this.deskRows.set(null);
    const counted = this.list()?.desks.find(({ post }) => post.postId === desk)?.late ?? 0;
    if (desk === null || counted <= this.rows().length) return;
    const list = await this.receiver.desk(desk).catch(() => null);
    if (list && this.desk() === desk) this.deskRows.set(list.rows);
  }

  protected async ask({ fileId, number }: RedLine): Promise<void> {
    await this.asking.ask(fileId, this.phrase('red.question'), this.clock.now());
    this.announcements.announce(this.phrase('red.said', { number }));
  }
}
