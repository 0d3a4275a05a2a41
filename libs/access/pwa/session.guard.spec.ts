import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { Me } from '@sanchika/access/contract';
import { type Action, provideState, provideStore, Store } from '@ngrx/store';
import { actingOnly, personOnly } from './session.guard';
import { SessionActions } from './store/access.actions';
import { accessFeature } from './store/access.feature';

@Component({ template: '' })
class Room {}

const me = { personId: 'p', posts: [], actingPostId: null } as unknown as Me;

describe('the guards of a session', () => {
  beforeEach(() =>
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(accessFeature),
        provideRouter([
          { path: 'me', component: Room, canActivate: [personOnly] },
          { path: 'files/:id', component: Room, canActivate: [actingOnly] },
          { path: '**', component: Room },
        ]),
      ],
    }),
  );

  async function go(to: string, ...known: readonly Action[]) {
    const going = TestBed.inject(Router).navigateByUrl(to);
    known.forEach((action) => TestBed.inject(Store).dispatch(action));
    await going;
    return TestBed.inject(Router).url;
  }

  it('wait until the server has said who is there', async () => {
    expect(await go('/me', SessionActions.sessionFound({ me }))).toBe('/me');
  });

  it('ask to sign in first, and know where one was going', async () => {
    expect(await go('/files/7', SessionActions.sessionMissing())).toBe('/sign-in?to=%2Ffiles%2F7');
  });

  it('ask for a post where one has to act in one', async () => {
    expect(await go('/files/7', SessionActions.sessionFound({ me }))).toBe('/choose-post?to=%2Ffiles%2F7');
    expect(await go('/files/8', SessionActions.sessionFound({ me: { ...me, actingPostId: 'x' } }))).toBe(
      '/files/8',
    );
  });
});
