import { TestBed } from '@angular/core/testing';
import { endpoint, NoContent, PlatformProblems } from '@sanchika/platform/contract';
import * as z from 'zod';
import { providePhrases, provideReading, ReadingChoices } from '../phrases';
import { ApiClient } from './api-client';
import { Reach } from './reach';
import { ApiProblem, type Refusal, Unreachable } from './refusal';

const readBook = endpoint({
  operation: 'library.read-book',
  method: 'GET',
  path: '/api/books/:bookId',
  summary: 'A book.',
  audience: 'person',
  rule: 'library.read',
  params: z.object({ bookId: z.string() }),
  response: z.object({ title: z.string() }),
  problems: [],
});
const keepBook = endpoint({
  operation: 'library.keep-book',
  method: 'POST',
  path: '/api/books',
  summary: 'Keeps a book.',
  audience: 'person',
  rule: 'library.keep',
  body: z.object({ title: z.string() }),
  response: NoContent,
  problems: [],
});

describe('ApiClient', () => {
  let fetched: jasmine.Spy<typeof fetch>;

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideReading(), providePhrases({}, {})] });
    fetched = spyOn(window, 'fetch');
  });

  const client = () => TestBed.inject(ApiClient);
  const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    fetched.and.resolveTo(
      new Response(body === undefined ? null : JSON.stringify(body), { status, headers }),
    );
  const sent = () => fetched.calls.mostRecent().args[1]!;
  const headersSent = () => sent().headers as Record<string, string>;
  const refusalOf = async (calling: Promise<unknown>): Promise<Refusal> => {
    const error: unknown = await calling.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(ApiProblem);
    return (error as ApiProblem).refusal;
  };

  it('asks at the place of the contract and reads the answer by it', async () => {
    answer(200, { title: 'नियमावली', secret: 'of the server' });
    expect(await client().call(readBook, { params: { bookId: 'a/b' } })).toEqual({ title: 'नियमावली' });
    expect(fetched.calls.mostRecent().args[0]).toBe('/api/books/a%2Fb');
  });

  it('takes nothing that is not what the contract promises', async () => {
    answer(200, { title: 7 });
    await expectAsync(client().call(readBook, { params: { bookId: '1' } })).toBeRejected();
  });

  it('says its language and that it is ours, and gives an act its key', async () => {
    answer(204, undefined);
    await client().call(keepBook, { body: { title: 'क' } }, { key: 'the-key' });
    expect(headersSent()).toEqual(
      jasmine.objectContaining({ 'accept-language': 'hi', 'x-sanchika': '1', 'idempotency-key': 'the-key' }),
    );
    TestBed.inject(ReadingChoices).choose({ language: 'en' });
    answer(200, { title: '' });
    await client().call(readBook, { params: { bookId: '1' } });
    expect(headersSent()['accept-language']).toBe('en');
    expect(headersSent()['idempotency-key']).toBeUndefined();
    TestBed.inject(ReadingChoices).choose({ language: 'hi' });
  });

  it('sends no type of content where there is no content', async () => {
    answer(200, { title: '' });
    await client().call(readBook, { params: { bookId: '1' } });
    expect(headersSent()['content-type']).toBeUndefined();
  });

  it('keeps a problem in both languages, whichever it was asked in', async () => {
    const problem = { type: '/p', title: 'व्यस्त', titleOther: 'busy', status: 409, code: 'library.busy' };
    answer(409, problem);
    const hindi = await refusalOf(client().call(keepBook, { body: { title: 'क' } }));
    TestBed.inject(ReadingChoices).choose({ language: 'en' });
    answer(409, { ...problem, title: 'busy', titleOther: 'व्यस्त' });
    const english = await refusalOf(client().call(keepBook, { body: { title: 'क' } }));
    TestBed.inject(ReadingChoices).choose({ language: 'hi' });
    expect(hindi.words).toEqual({ hi: 'व्यस्त', en: 'busy' });
    expect(english).toEqual(hindi);
  });

  it('has words even for a refusal that is no problem document', async () => {
    fetched.and.resolveTo(new Response('<h1>413</h1>', { status: 413 }));
    const refusal = await refusalOf(client().call(keepBook, { body: { title: 'क' } }));
    expect(refusal.code).toBe(PlatformProblems.unexpected.code);
    expect(refusal.status).toBe(413);
    expect(refusal.words.hi).toContain('413');
  });

  it('tells whoever listens of every refusal', async () => {
    const heard: string[] = [];
    client().refusals.subscribe(({ code }) => heard.push(code));
    answer(401, { type: '/p', title: 'अ', titleOther: 'a', status: 401, code: 'library.who-are-you' });
    await refusalOf(client().call(readBook, { params: { bookId: '1' } }));
    expect(heard).toEqual(['library.who-are-you']);
  });

  it('knows silence from refusal, and forgets it with the next answer', async () => {
    fetched.and.rejectWith(new TypeError('network'));
    await expectAsync(client().call(readBook, { params: { bookId: '1' } })).toBeRejectedWithError(
      Unreachable,
    );
    expect(TestBed.inject(Reach).isOnline()).toBeFalse();
    answer(200, { title: '' });
    await client().call(readBook, { params: { bookId: '1' } });
    expect(TestBed.inject(Reach).isOnline()).toBeTrue();
  });

  it('asks with the tag of what it has and gets nothing when that still holds', async () => {
    answer(200, { title: 'क' }, { etag: '"one"' });
    const first = await client().callIfChanged(readBook, { params: { bookId: '1' } }, { tag: null });
    expect(first).toEqual({ answer: { title: 'क' }, tag: '"one"' });
    fetched.and.resolveTo(new Response(null, { status: 304 }));
    expect(await client().callIfChanged(readBook, { params: { bookId: '1' } }, { tag: '"one"' })).toBeNull();
    expect(headersSent()['if-none-match']).toBe('"one"');
  });
});
