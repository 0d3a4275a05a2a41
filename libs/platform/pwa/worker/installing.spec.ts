import { TestBed } from '@angular/core/testing';
import { Subject } from 'rxjs';
import type { OutboxResult } from '../outbox/carrier';
import { OutboxSender } from '../outbox/outbox-sender';
import { Installing } from './installing';

describe('Installing', () => {
  let results: Subject<OutboxResult>;

  beforeEach(() => {
    localStorage.clear();
    open();
  });

  /** Opens the page anew on the same device. */
  function open(): Installing {
    TestBed.resetTestingModule();
    results = new Subject();
    TestBed.configureTestingModule({ providers: [{ provide: OutboxSender, useValue: { results } }] });
    return TestBed.inject(Installing);
  }

  function browserAsks(outcome: 'accepted' | 'dismissed' = 'dismissed') {
    const prompt = jasmine.createSpy('prompt').and.resolveTo({ outcome });
    const question = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
    window.dispatchEvent(question);
    return { prompt, wasKept: question.defaultPrevented };
  }

  const succeed = (isQuiet = false) =>
    results.next({ outcome: 'accepted', row: { isQuiet }, answer: null } as unknown as OutboxResult);

  it('keeps the browser’s question and puts it only after the first act that was taken', async () => {
    const installing = TestBed.inject(Installing);
    const { prompt, wasKept } = browserAsks();
    expect(wasKept).toBeTrue();
    expect(installing.isOffered()).toBeFalse();
    succeed(true);
    expect(installing.isOffered()).withContext('reading is no act').toBeFalse();
    succeed();
    expect(installing.isOffered()).toBeTrue();
    await installing.ask();
    expect(prompt).toHaveBeenCalledTimes(1);
    expect(installing.isOffered()).toBeFalse();
  });

  it('takes a no for a no, also after the next start, and stays to be found', () => {
    browserAsks();
    succeed();
    TestBed.inject(Installing).refuse();
    const next = open();
    browserAsks();
    succeed();
    expect(next.isOffered()).toBeFalse();
    expect(next.way()).toBe('question');
  });

  it('remembers an act that was taken before the browser asked', () => {
    succeed();
    const next = open();
    browserAsks();
    expect(next.isOffered()).toBeTrue();
  });

  it('has nothing to say where the app is installed, or cannot be', () => {
    const installing = TestBed.inject(Installing);
    expect(installing.way()).toBeNull();
    browserAsks();
    window.dispatchEvent(new Event('appinstalled'));
    expect(installing.way()).toBeNull();
  });
});
