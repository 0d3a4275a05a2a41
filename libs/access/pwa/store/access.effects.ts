import { inject, Service } from '@angular/core';
import { Router } from '@angular/router';
import { AccessProblems, type Me } from '@sanchika/access/contract';
import { Actions, createEffect, type OnInitEffects, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import {
  ApiClient,
  ApiProblem,
  AppBadge,
  LocalStore,
  Outbox,
  OutboxSender,
  type StoreLease,
} from '@sanchika/platform/pwa';
import {
  concatMap,
  exhaustMap,
  filter,
  from,
  fromEvent,
  interval,
  map,
  merge,
  tap,
  withLatestFrom,
} from 'rxjs';
import { AccessSender } from '../offline/access.sender';
import { meTable } from '../offline/access.tables';
import { recallPerson, rememberPerson } from '../offline/last-person';
import { AccessPageActions, SessionActions } from './access.actions';
import { accessFeature } from './access.feature';

const ASK_AGAIN_MS = 15_000;
const RENEW_MS = 60 * 60_000;
const UNAUTHORIZED = 401;

/** Whose session this is as the server says: nobody's any more, or no word of it at all. */
type Word = Me | 'nobody' | 'none';

/** Opens and closes the person's place on this device as the session begins, changes and ends. */
@Service({ autoProvided: false })
export class AccessEffects implements OnInitEffects {
  private readonly actions = inject(Actions);
  private readonly state = inject(Store);
  private readonly router = inject(Router);
  private readonly sender = inject(AccessSender);
  private readonly client = inject(ApiClient);
  private readonly local = inject(LocalStore);
  private readonly outbox = inject(Outbox);
  private readonly badge = inject(AppBadge);
  private readonly outboxSender = inject(OutboxSender);
  private readonly status = this.state.selectSignal(accessFeature.selectStatus);

  readonly find = createEffect(() =>
    this.actions.pipe(
      ofType(AccessPageActions.appOpened),
      exhaustMap(() => from(this.findSession())),
    ),
  );

  /** Who was recalled is asked for again until the server knows him: nothing is sent before. */
  readonly prove = createEffect(() =>
    merge(fromEvent(window, 'online'), fromEvent(document, 'visibilitychange'), interval(ASK_AGAIN_MS)).pipe(
      withLatestFrom(this.state.select(accessFeature.selectAccessState)),
      filter(([, { status, isProved }]) => status === 'signedIn' && !isProved),
      exhaustMap(() => this.askWho()),
      filter((word) => typeof word === 'object'),
      map((me) => SessionActions.sessionFound({ me })),
    ),
  );

  /** The person's own database opens, and what waits in it is sent in the post in which it was written. */
  readonly settle = createEffect(
    () =>
      this.actions.pipe(
        ofType(
          SessionActions.sessionFound,
          SessionActions.sessionRecalled,
          AccessPageActions.signedIn,
          AccessPageActions.postChosen,
        ),
        concatMap(({ me, type }) => this.settleIn(me, type !== SessionActions.sessionRecalled.type)),
      ),
    { dispatch: false },
  );

  /** Each word of the server lets this device read what it keeps for three days more. */
  readonly renewLease = createEffect(
    () =>
      interval(RENEW_MS).pipe(
        withLatestFrom(this.state.select(accessFeature.selectAccessState)),
        filter(([, { status, isProved }]) => status === 'signedIn' && isProved),
        exhaustMap(() => this.renew()),
      ),
    { dispatch: false },
  );

  readonly goOn = createEffect(
    () =>
      this.actions.pipe(
        ofType(AccessPageActions.signedIn),
        tap(({ me, login, goTo }) => {
          if (me.mayKeep !== false) rememberPerson(me, login);
          void this.router.navigateByUrl(me.actingPostId ? goTo : '/choose-post', { replaceUrl: true });
        }),
      ),
    { dispatch: false },
  );

  readonly noticeEnd = createEffect(() =>
    this.client.refusals.pipe(
      withLatestFrom(this.state.select(accessFeature.selectStatus)),
      filter(([{ code }, status]) => status === 'signedIn' && code === AccessProblems.signInNeeded.code),
      map(() => SessionActions.sessionEnded()),
    ),
  );

  /** Where the office asks for a second factor, nothing else goes on before one is added. */
  readonly askForSecond = createEffect(
    () =>
      this.client.refusals.pipe(
        filter(({ code }) => code === AccessProblems.secondFactorNeeded.code),
        tap(() => void this.router.navigateByUrl('/me/factors')),
      ),
    { dispatch: false },
  );

  /** The owner gave this device up for lost: nothing stays on it, unsent acts neither. */
  readonly wipe = createEffect(
    () =>
      this.client.wipes.pipe(
        exhaustMap(async () => {
          this.outbox.actAs(null);
          const { wipeDevice } = await import('../offline/wipe-device.sender');
          await this.local.forget();
          await wipeDevice(this.client);
          location.assign('/sign-in');
        }),
      ),
    { dispatch: false },
  );

  /** Drafts and unsent acts stay for the same person's return. */
  readonly askAgain = createEffect(
    () =>
      this.actions.pipe(
        ofType(SessionActions.sessionEnded),
        tap(() => {
          this.outbox.actAs(null);
          void this.router.navigate(['/sign-in'], { queryParams: { to: this.router.url } });
        }),
      ),
    { dispatch: false },
  );

  /** Ends on a fresh page, so that nothing of the person is left in memory either. */
  readonly clearAway = createEffect(
    () =>
      this.actions.pipe(
        ofType(SessionActions.signedOut),
        tap(() => {
          this.outbox.actAs(null);
          this.badge.show(0);
        }),
        concatMap(() => this.local.forget()),
        tap(() => location.assign('/sign-in')),
      ),
    { dispatch: false },
  );

  ngrxOnInitEffects(): Action {
    return AccessPageActions.appOpened();
  }

  /**
   * The person whom this device remembers is there at once, with network or without; the server's word comes after.
   * It leads to the sign-in when the session has ended, with what was written kept for the person's return.
   */
  private async *findSession(): AsyncGenerator<Action> {
    const heard: { word?: Word } = {};
    const asked = this.askWho().then((word) => (heard.word = word));
    const known = await this.recall();
    if (known && (heard.word ?? 'none') === 'none') yield SessionActions.sessionRecalled({ me: known });
    const word = await asked;
    if (typeof word === 'object') yield SessionActions.sessionFound({ me: word });
    else if (this.status() === 'unknown') yield SessionActions.sessionMissing();
    else if (word === 'nobody' && this.status() === 'signedIn') yield SessionActions.sessionEnded();
  }

  private async askWho(): Promise<Word> {
    try {
      return await this.sender.me();
    } catch (error) {
      return error instanceof ApiProblem && error.refusal.status === UNAUTHORIZED ? 'nobody' : 'none';
    }
  }

  private async recall(): Promise<Me | null> {
    const person = recallPerson();
    if (!person || !(await this.local.openOrAsk(person.personId))) return null;
    return (await this.local.read((tables) => tables.of(meTable).get(person.personId))) ?? null;
  }

  /** What is written waits, but nothing is sent for a person whom the server has not confirmed. */
  private async settleIn(me: Me, isProved: boolean): Promise<void> {
    await this.openFor(me);
    await this.local.change([meTable], (tables) => tables.of(meTable).put(me));
    if (isProved) this.outboxSender.start();
    const { personId, deviceId, actingPostId: actingAs } = me;
    this.outbox.actAs({ personId, deviceId, actingAs, capacities: me.posts.map(({ post }) => post.postId) });
    if (isProved) await this.renew();
  }

  private openFor({ personId, mayKeep = true }: Me): Promise<void> {
    return mayKeep ? this.local.open(personId, () => this.awaitLease()) : this.local.openPassing(personId);
  }

  /** Without an answer the lease stays as it was. */
  private async renew(): Promise<void> {
    const lease = await this.sender.storeLease().catch(() => null);
    if (lease) await this.local.renew(lease);
  }

  /** What lies here can be read only with the server's word. */
  private async awaitLease(): Promise<StoreLease> {
    for (;;) {
      const lease = await this.sender.storeLease().catch(() => null);
      if (lease) return lease;
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
  }
}
