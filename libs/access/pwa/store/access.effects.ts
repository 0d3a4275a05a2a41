import { inject, Service } from '@angular/core';
import { Router } from '@angular/router';
import { AccessProblems, type Me } from '@sanchika/access/contract';
import { Actions, createEffect, type OnInitEffects, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import { ApiClient, ApiProblem, LocalStore, Outbox, OutboxSender } from '@sanchika/platform/pwa';
import { concatMap, exhaustMap, filter, map, tap, withLatestFrom } from 'rxjs';
import { AccessSender } from '../offline/access.sender';
import { meTable } from '../offline/access.tables';
import { recallPerson, rememberPerson } from '../offline/last-person';
import { AccessPageActions, SessionActions } from './access.actions';
import { accessFeature } from './access.feature';

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
  private readonly outboxSender = inject(OutboxSender);

  readonly find = createEffect(() =>
    this.actions.pipe(
      ofType(AccessPageActions.appOpened),
      exhaustMap(() => this.findSession()),
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
        concatMap(({ me }) => this.settleIn(me)),
      ),
    { dispatch: false },
  );

  readonly goOn = createEffect(
    () =>
      this.actions.pipe(
        ofType(AccessPageActions.signedIn),
        tap(({ me, login, goTo }) => {
          rememberPerson(me, login);
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
        tap(() => this.outbox.actAs(null)),
        concatMap(() => this.local.forget()),
        tap(() => location.assign('/sign-in')),
      ),
    { dispatch: false },
  );

  ngrxOnInitEffects(): Action {
    return AccessPageActions.appOpened();
  }

  private async findSession(): Promise<Action> {
    try {
      return SessionActions.sessionFound({ me: await this.sender.me() });
    } catch (error) {
      const me = error instanceof ApiProblem ? null : await this.recall();
      return me ? SessionActions.sessionRecalled({ me }) : SessionActions.sessionMissing();
    }
  }

  private async recall(): Promise<Me | null> {
    const person = recallPerson();
    if (!person) return null;
    await this.local.open(person.personId);
    return (await this.local.read((tables) => tables.of(meTable).get(person.personId))) ?? null;
  }

  private async settleIn(me: Me): Promise<void> {
    await this.local.open(me.personId);
    await this.local.change([meTable], (tables) => tables.of(meTable).put(me));
    this.outboxSender.start();
    this.outbox.actAs(me.actingPostId ? { personId: me.personId, actingAs: me.actingPostId } : null);
  }
}
