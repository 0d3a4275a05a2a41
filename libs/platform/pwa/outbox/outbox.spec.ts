import { TestBed } from '@angular/core/testing';
import { endpoint } from '@sanchika/platform/contract';
import { firstValueFrom } from 'rxjs';
import * as z from 'zod';
import { LocalStore, provideLocalStore } from '../local-store/local-store';
import { localTable } from '../local-store/local-table';
import { providePhrases, provideReading } from '../phrases';
import { Outbox } from './outbox';
import { outboxOperation } from './outbox-operation';
import { type OutboxRow, outboxTable } from './outbox-row';
import { OutboxSender } from './outbox-sender';

const say = endpoint({
  operation: 'choir.say',
  method: 'POST',
  path: '/api/say/:topicId',
  summary: 'Says a word on a topic.',
  audience: 'post',
  rule: 'choir.say',
  params: z.object({ topicId: z.string() }),
  body: z.object({ word: z.string().min(1), after: z.string().default('nothing') }),
  response: z.object({ said: z.string() }),
  problems: [],
});

const drafts = localTable<{ id: string; word: string }>({ name: 'drafts', keys: 'id', clearOn: 'signOut' });
const heard = localTable<{ key: string; said: string }>({ name: 'heard', keys: 'key', clearOn: 'signOut' });

const choir = {
  tables: [drafts, heard],
  operations: [
    outboxOperation({
      endpoint: say,
      touches: [heard],
      prepare: async (row, tables) => {
        const before = row.prevKey && (await tables.of(heard).get(row.prevKey));
        return before ? { ...(row.body as object), after: before.said } : row.body;
      },
      accepted: async ({ said }, { key }, tables) => {
        await tables.of(heard).put({ key, said });
      },
    }),
  ],
};

interface Request {
  readonly topic: string;
  readonly key: string;
  readonly word: string;
  readonly after: string;
}

const scopeIn = (personId: string, actingAs: string | null, capacities = ['post-a', 'post-b']) => ({
  ...{ personId, actingAs, capacities },
  deviceId: 'device',
});

interface Command {
  readonly key: string;
  readonly params: { readonly topicId: string };
  readonly body: { readonly word: string; readonly after: string };
}

describe('Outbox', () => {
  let requests: Request[];
  /** Answers one request; the server of these tests. */
  let server: (request: Request) => Response | Promise<Response>;
  let calls: number;
  let person = 0;

  beforeEach(async () => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideReading(),
        providePhrases({}, {}),
        provideLocalStore({
          versions: [
            {
              number: 1,
              stores: { [outboxTable.name]: outboxTable.keys, drafts: drafts.keys, heard: heard.keys },
            },
          ],
          rooms: { choir: async () => choir },
        }),
      ],
    });
    requests = [];
    server = ({ word }) => Response.json({ said: word });
    calls = 0;
    spyOn(window, 'fetch').and.callFake(async (_, init) => {
      calls += 1;
      const { commands }: { commands: Command[] } = JSON.parse(String(init?.body));
      const results = [];
      for (const { key, params, body } of commands) {
        const request = { topic: params.topicId, key, ...body };
        requests.push(request);
        results.push(await resultOf(key, await server(request)));
      }
      return Response.json({ results });
    });
    const personId = `person-${Date.now()}-${person++}`;
    await TestBed.inject(LocalStore).open(personId);
    TestBed.inject(Outbox).actAs(scopeIn(personId, 'post-a'));
  });

  afterEach(() => TestBed.inject(LocalStore).forget());

  /** What the batch says of a command whose own endpoint answers so. */
  async function resultOf(key: string, response: Response): Promise<object> {
    if (response.ok) return { key, result: 'APPLIED', answer: await response.json() };
    if ([429, 503].includes(response.status)) return { key, result: 'RETRY_LATER' };
    return {
      key,
      result: response.status === 409 ? 'CONFLICT_VERSION' : 'INVALID',
      problem: await response.json(),
    };
  }
  const outbox = () => TestBed.inject(Outbox);
  const rows = () => firstValueFrom(outbox().rows);
  const put = (topicId: string, word: string, mark?: string) =>
    outbox().put({
      endpoint: say,
      input: { params: { topicId }, body: { word } },
      topicId,
      ...(mark && { mark, replaces: [mark] }),
    });
  /** A sender of its own, as another tab has one; it sends when it is told. */
  const sender = () => {
    const one = TestBed.runInInjectionContext(() => new OutboxSender());
    return { drain: () => one.drainAs(outbox().currentScope(), true), results: one.results };
  };
  const refuse = (status: number, code = 'choir.no') =>
    Response.json({ type: '/p', title: 'नहीं', titleOther: 'no', status, code }, { status });
  const words = () => requests.map(({ word }) => word);

  it('sends acts on one topic in the order of their writing, and leaves nothing behind', async () => {
    for (const word of ['एक', 'दो', 'तीन']) await put('t', word);
    await sender().drain();
    expect(words()).toEqual(['एक', 'दो', 'तीन']);
    expect(await rows()).toEqual([]);
  });

  it('keeps the key through every retry, also when the answer was lost on the way', async () => {
    const key = await put('t', 'शब्द');
    server = () => Promise.reject(new TypeError('lost'));
    await sender().drain();
    expect((await rows()).map(({ state, tries }) => [state, tries])).toEqual([['waiting', 1]]);
    server = () => new Response(null, { status: 503 });
    await sender().drain();
    server = ({ word }) => Response.json({ said: word });
    await sender().drain();
    expect(requests.map((request) => request.key)).toEqual([key, key, key]);
    expect(await rows()).toEqual([]);
  });

  it('keeps a refused act with its words and the reason in both languages', async () => {
    await put('t', 'शब्द');
    server = () => refuse(409);
    await sender().drain();
    const [row] = await rows();
    expect([row?.state, row?.result]).toEqual(['refused', 'CONFLICT_VERSION']);
    expect(row?.refusal?.words).toEqual({ hi: 'नहीं', en: 'no' });
    expect((row?.body as Request).word).toBe('शब्द');
    expect(await outbox().countUnsent()).toBe(1);
  });

  it('lets a refused act hold back its own topic only, until it is given up', async () => {
    const first = await put('t', 'मना');
    await put('t', 'बाद में');
    await put('u', 'और कहीं');
    server = ({ word }) => (word === 'मना' ? refuse(422) : Response.json({ said: word }));
    await sender().drain();
    expect(words()).toEqual(['मना', 'और कहीं']);
    await outbox().discard(first);
    await sender().drain();
    expect(words()).toEqual(['मना', 'और कहीं', 'बाद में']);
  });

  it('tries a refused act again under a new key: the old one has had its answer', async () => {
    const key = await put('t', 'शब्द');
    server = () => refuse(409);
    await sender().drain();
    await outbox().tryAgain(key);
    server = ({ word }) => Response.json({ said: word });
    await sender().drain();
    expect(requests[1]?.key).not.toBe(key);
    expect(await rows()).toEqual([]);
  });

  it('waits with every act while a session has to be opened again', async () => {
    await put('t', 'शब्द');
    requests = [];
    (window.fetch as jasmine.Spy).and.resolveTo(refuse(401));
    await sender().drain();
    expect((await rows())[0]?.state).toBe('waiting');
  });

  it('sends each act once when two tabs race', async () => {
    for (let place = 0; place < 20; place++) await put(`t${place % 4}`, `शब्द ${place}`);
    await Promise.all([sender().drain(), sender().drain(), sender().drain()]);
    expect(requests.length).toBe(20);
    expect(new Set(requests.map(({ key }) => key)).size).toBe(20);
  });

  it('takes up an act that a tab left in sending when it died', async () => {
    const key = await put('t', 'शब्द');
    await TestBed.inject(LocalStore).change([outboxTable], (tables) =>
      tables.of(outboxTable).where('key').equals(key).modify({ state: 'sending', tries: 1 }),
    );
    await sender().drain();
    expect(requests.map((request) => request.key)).toEqual([key]);
  });

  it('sends an act only in the capacity in which it was written', async () => {
    await put('t', 'पद क');
    const { personId } = outbox().currentScope();
    outbox().actAs(scopeIn(personId, 'post-b'));
    await put('u', 'पद ख');
    await sender().drain();
    expect(words()).toEqual(['पद ख']);
    outbox().actAs(scopeIn(personId, 'post-a'));
    await sender().drain();
    expect(words()).toEqual(['पद ख', 'पद क']);
  });

  it('turns a draft into an act wholly or not at all', async () => {
    const store = TestBed.inject(LocalStore);
    await store.change([drafts], (tables) => tables.of(drafts).put({ id: 'd', word: 'मसौदा' }));
    const writing = {
      endpoint: say,
      input: { params: { topicId: 't' }, body: { word: 'मसौदा' } },
      topicId: 't',
    };
    const failing = outbox().put(writing, {
      tables: [drafts],
      work: async (tables) => {
        await tables.of(drafts).delete('d');
        throw new Error('the store is full');
      },
    });
    await expectAsync(failing).toBeRejected();
    expect(await rows()).toEqual([]);
    expect(await store.read((tables) => tables.of(drafts).count())).toBe(1);
    await outbox().put(writing, { tables: [drafts], work: (tables) => tables.of(drafts).delete('d') });
    expect((await rows()).length).toBe(1);
    expect(await store.read((tables) => tables.of(drafts).count())).toBe(0);
  });

  it('writes down nothing that the contract would not take', async () => {
    await expectAsync(put('t', '')).toBeRejected();
    expect(await rows()).toEqual([]);
  });

  it('lets a later writing replace one that was never tried, and none that was', async () => {
    await put('t', 'पहला', 'note');
    await put('t', 'दूसरा', 'note');
    expect((await rows()).length).toBe(1);
    server = () => Promise.reject(new TypeError('lost'));
    await sender().drain();
    await put('t', 'तीसरा', 'note');
    server = ({ word }) => Response.json({ said: word });
    await sender().drain();
    expect(words()).toEqual(['दूसरा', 'दूसरा', 'तीसरा']);
  });

  it('sends many acts in one call, and no act before the answer that completes it', async () => {
    for (const topic of ['t', 'u', 'v']) await put(topic, `एक ${topic}`);
    await put('t', 'दो t');
    await sender().drain();
    expect(calls).toBe(2);
    expect(words()).toEqual(['एक t', 'एक u', 'एक v', 'दो t']);
  });

  it('finds what is wrong with a batch by sending its acts one by one', async () => {
    for (const topic of ['t', 'u', 'v']) await put(topic, topic);
    (window.fetch as jasmine.Spy).and.callFake(async (_: unknown, init: RequestInit) => {
      const { commands }: { commands: Command[] } = JSON.parse(String(init.body));
      if (commands.some(({ body }) => body.word === 'u')) return refuse(400, 'platform.invalid-input');
      return Response.json({
        results: commands.map(({ key, body }) => ({ key, result: 'APPLIED', answer: { said: body.word } })),
      });
    });
    await sender().drain();
    expect((await rows()).map(({ topicId, state, result }) => [topicId, state, result])).toEqual([
      ['u', 'refused', 'INVALID'],
    ]);
  });

  it('brings an act of a post that is held no more, to be told so', async () => {
    await put('t', 'पद क');
    const { personId } = outbox().currentScope();
    const one = TestBed.runInInjectionContext(() => new OutboxSender());
    await one.drainAs(scopeIn(personId, 'post-b'), true);
    expect(words()).toEqual([]);
    await one.drainAs(scopeIn(personId, null, ['post-b']), true);
    expect(words()).toEqual(['पद क']);
  });

  it('completes a body from the answer to the act before it, once: its key stands for it', async () => {
    await put('t', 'एक');
    await put('t', 'दो');
    await sender().drain();
    expect(requests.map(({ after }) => after)).toEqual(['nothing', 'एक']);
    await put('t', 'तीन');
    await put('t', 'चार');
    let isLost = true;
    server = ({ word }) => {
      if (word === 'चार' && isLost) {
        isLost = false;
        throw new TypeError('lost');
      }
      return Response.json({ said: word });
    };
    await sender().drain();
    await sender().drain();
    expect(requests.filter(({ word }) => word === 'चार').map(({ after }) => after)).toEqual(['तीन', 'तीन']);
  });

  it('drops a refused act that carries no words, and never counts it', async () => {
    const input = { params: { topicId: 't' }, body: { word: 'पढ़ा' } };
    await outbox().put({ endpoint: say, input, topicId: 't', isQuiet: true });
    expect(await outbox().countUnsent()).toBe(0);
    server = () => refuse(409);
    await sender().drain();
    expect(await rows()).toEqual([]);
  });

  it('tells how each try ended', async () => {
    const ended: [string, OutboxRow['key']][] = [];
    const one = sender();
    one.results.subscribe(({ outcome, row }) => ended.push([outcome, row.key]));
    const good = await put('t', 'हाँ');
    const bad = await put('u', 'ना');
    server = ({ word }) => (word === 'ना' ? refuse(422) : Response.json({ said: word }));
    await one.drain();
    expect(ended).toEqual([
      ['accepted', good],
      ['refused', bad],
    ]);
  });
});
