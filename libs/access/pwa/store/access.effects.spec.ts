import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { AccessApi, type Me, type StoreLease } from '@sanchika/access/contract';
import { CommandApi, endpoint } from '@sanchika/platform/contract';
import { LocalStore, Outbox, provideLocalStore } from '@sanchika/platform/pwa';
import { LocalDatabase, type LocalPlan, outboxOperation, outboxTable } from '@sanchika/platform/pwa/outbox';
import { providePhrases, provideReading } from '@sanchika/platform/pwa/phrases';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import { firstValueFrom, type Subscription } from 'rxjs';
import * as z from 'zod';
import { meTable } from '../offline/access.tables';
import { rememberPerson } from '../offline/last-person';
import { AccessEffects } from './access.effects';
import { accessFeature, type AccessState } from './access.feature';

@Component({ template: '' })
class Page {}

/** An act that waits on the device. */
const note = endpoint({
  operation: 'access.note',
  method: 'POST',
  path: '/api/notes',
  summary: 'Writes a note.',
  audience: 'post',
  rule: 'access.note',
  response: z.void(),
  problems: [],
});

const plan: LocalPlan = {
  versions: [{ number: 1, stores: { [outboxTable.name]: outboxTable.keys, [meTable.name]: meTable.keys } }],
  rooms: { access: async () => ({ tables: [meTable], operations: [outboxOperation({ endpoint: note })] }) },
};
let persons = 0;

function aLease(): StoreLease {
  const now = new Date();
  const until = new Date(now.getTime() + 72 * 60 * 60_000).toISOString();
  return { half: 'A'.repeat(43), until, now: now.toISOString() };
}

/** What lies on the device is shown before the server has spoken (MO-1). */
describe('a page that is opened', () => {
  let me: Me;
  let asked: number;
  /** How often the waiting act went. */
  let sent: number;
  let entered: number;
  let watching: Subscription | null;
  let settled: jasmine.Spy<Outbox['actAs']>;
  /** Answers `GET /api/access/me`; the server of these tests. */
  let server: () => Promise<Response>;

  beforeEach(() => {
    localStorage.clear();
    me = {
      personId: `01a20000-0000-7000-8000-${String(persons++).padStart(12, '0')}`,
      employeeCode: 'CG1',
      name: { hi: 'रमा', en: 'Rama' },
      language: 'hi',
      posts: [],
      actingPostId: '01a20000-0000-7000-8000-0000000000aa',
      deviceId: '01a20000-0000-7000-8000-00000000000d',
      now: '2026-03-02T05:00:00.000Z',
    };
    asked = 0;
    sent = 0;
    entered = 0;
    watching = null;
    settled = spyOn(Outbox.prototype, 'actAs').and.callThrough();
    spyOn(window, 'fetch').and.callFake((address) => {
      if (address === AccessApi.storeLease.path) return Promise.resolve(Response.json(aLease()));
      const isBatch = address === CommandApi.run.path;
      if (isBatch) sent += 1;
      else asked += 1;
      return isBatch ? Promise.resolve(Response.json({ results: [] })) : server();
    });
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: '**', component: Page }]),
        provideReading(),
        providePhrases({}, {}),
        provideLocalStore(plan),
        provideStore(),
        provideState(accessFeature),
        provideEffects(AccessEffects),
      ],
    });
  });

  /** Each entry opens the person's database once more; only then may it be taken away. */
  afterEach(async () => {
    while (settled.calls.count() < entered) await new Promise((resolve) => setTimeout(resolve, 5));
    await TestBed.inject(LocalStore).forget();
  });

  async function remember(person: Me): Promise<void> {
    const device = new LocalDatabase(plan);
    await device.open(person.personId);
    await device.change([meTable], (tables) => tables.of(meTable).put(person));
    device.close();
    rememberPerson(person, '9826001234');
  }

  async function writeDown(act: ReturnType<typeof anAct>): Promise<void> {
    const device = new LocalDatabase(plan);
    await device.open(me.personId);
    await device.change([outboxTable], (tables) => tables.of(outboxTable).add(act));
    device.close();
  }

  const state = () => firstValueFrom(TestBed.inject(Store).select(accessFeature.selectAccessState));
  async function until(isSo: (state: AccessState) => boolean): Promise<AccessState> {
    watching ??= TestBed.inject(Store)
      .select(accessFeature.selectMe)
      .subscribe((known) => (entered += known ? 1 : 0));
    for (;;) {
      const now = await state();
      if (isSo(now)) return now;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  const away = () => Promise.reject(new TypeError('Failed to fetch'));
  const refuse = (status: number, code: string) => () =>
    Promise.resolve(Response.json({ type: '/p', title: 'नहीं', titleOther: 'no', status, code }, { status }));

  it('shows the person of this device before the server has spoken, and sends nothing for him', async () => {
    await remember(me);
    await writeDown(anAct(me));
    let answer: (response: Response) => void = () => undefined;
    server = () => new Promise((resolve) => (answer = resolve));
    expect(await until(({ status }) => status === 'signedIn')).toEqual({
      status: 'signedIn',
      me,
      isProved: false,
    });
    while (settled.calls.count() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(TestBed.inject(Outbox).currentScope().actingAs).toBe(me.actingPostId ?? '');
    expect([asked, sent]).toEqual([1, 0]);
    const later = { ...me, now: '2026-03-02T06:00:00.000Z' };
    answer(Response.json(later));
    expect((await until(({ isProved }) => isProved)).me).toEqual(later);
    while (sent === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  });

  it('shows him while the server is away, and asks again when the network is back', async () => {
    await remember(me);
    server = away;
    await until(({ status }) => status === 'signedIn');
    while (asked < 1) await new Promise((resolve) => setTimeout(resolve, 5));
    server = () => Promise.resolve(Response.json(me));
    window.dispatchEvent(new Event('online'));
    await until(({ isProved }) => isProved);
  });

  it('stays with him while the server is too busy to say', async () => {
    await remember(me);
    server = refuse(503, 'platform.unexpected');
    expect((await until(({ status }) => status !== 'unknown')).status).toBe('signedIn');
  });

  it('leads to the sign-in when the session has ended, and keeps what was not sent', async () => {
    await remember(me);
    await writeDown(anAct(me));
    server = refuse(401, 'access.sign-in-needed');
    await until(({ status }) => status === 'signedOut');
    const router = TestBed.inject(Router);
    while (!router.url.startsWith('/sign-in') && router.url !== '/')
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await TestBed.inject(LocalStore).read((tables) => tables.of(outboxTable).count())).toBe(1);
  });

  it('asks who it is where nobody is remembered, or his rows have left the device', async () => {
    rememberPerson(me, '9826001234');
    const before = (await indexedDB.databases()).length;
    server = away;
    expect((await until(({ status }) => status !== 'unknown')).status).toBe('signedOut');
    expect((await indexedDB.databases()).length).toBe(before);
  });
});

function anAct({ personId, actingPostId }: Me) {
  return {
    key: '01a20000-0000-7000-8000-0000000000ac',
    operation: note.operation,
    params: {},
    body: {},
    topicId: 'f',
    prevKey: null,
    personId,
    actingAs: actingPostId ?? '',
    writtenAt: 0,
    state: 'waiting' as const,
    tries: 0,
    notBefore: 0,
    refusal: null,
    isQuiet: false,
    mark: null,
  };
}
