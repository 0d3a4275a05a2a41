import { once } from 'node:events';
import { connect } from 'node:net';
import { FileApi } from '@sanchika/file/contract';
import { aPdf, request, SampleDistrict } from '@sanchika/file/testing';
import type { Ask, Officer } from '@sanchika/file/testing';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allEndpoints } from '../../tools/write-docs/papers/contracts';
import {
  asKept,
  bodyFields,
  eachOf,
  jsonTypeOf,
  NAUGHTY_STRINGS,
  numbersFrom,
  replaced,
} from './bad-input.harness';
import type { BodyField, Document } from './bad-input.harness';
import { MATRIX, MATRIX_ENV } from './matrix-rows.cases';

/** Stands in many of the requests below, and may stand nowhere in the log. */
const CANARY = 'कैनरी7f3a91';
const ENDPOINTS = allEndpoints();

let district: SampleDistrict;
let clerk: Officer;
beforeAll(async () => {
  district = await SampleDistrict.start({ env: { SANCHIKA_LOG: 'debug', ...MATRIX_ENV } });
  await district.moveToOfficeHours();
  clerk = district.clerk;
});
afterAll(() => district.stop());

/** Posts anything at all where a new file is expected. */
async function post(
  body: string | Uint8Array<ArrayBuffer>,
  type = 'application/json',
  path = '/api/files',
): Promise<Response> {
  const headers = { 'content-type': type, 'idempotency-key': v7() };
  return clerk.caller.fetch(path, { method: 'POST', headers, body });
}

async function statusOf(response: Response | Promise<Response>): Promise<number> {
  const answer = await response;
  await answer.arrayBuffer();
  return answer.status;
}

/** The first line of the answer to what is written on a bare connection. */
async function firstLineFor(text: string): Promise<string> {
  const { hostname, port } = new URL(district.server.url);
  const socket = connect({ host: hostname, port: Number(port) });
  socket.write(text);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return answer.toString('latin1').split('\r\n')[0] ?? '';
}

const newFile = (subject: string) => ({ fileId: v7(), subject, subjectHead: 'GEN' });

describe('naughty strings', () => {
  it('are all there', () => {
    expect(NAUGHTY_STRINGS.length).toBeGreaterThanOrEqual(485);
  });

  it('are refused as a subject or kept as they are', async () => {
    const faults: string[] = [];
    await eachOf(NAUGHTY_STRINGS, async (text) => {
      const body = newFile(text);
      const reply = await clerk.caller.call(FileApi.create, { body });
      if (reply.problem) {
        if (![400, 422].includes(reply.status)) faults.push(`${JSON.stringify(text)}: ${reply.status}`);
        return;
      }
      const { subject } = await clerk.sees(body);
      if (subject !== asKept(text).trim())
        faults.push(`${JSON.stringify(text)} became ${JSON.stringify(subject)}`);
    });
    expect(faults).toEqual([]);
  });

  it('are refused as a note or kept as they are', async () => {
    const file = await clerk.opensFile();
    const refused = new Set<string>();
    const wanted = new Map<string, string>();
    await eachOf(NAUGHTY_STRINGS, async (text) => {
      const params = { fileId: file.fileId, noteId: v7() };
      const reply = await clerk.caller.call(FileApi.writeNote, { params, body: { text } });
      if (reply.problem) refused.add(`${reply.status} ${reply.code}`);
      else wanted.set(params.noteId, asKept(text));
    });
    const kept = (await clerk.sees(file)).draftNotes.map(({ noteId, text }) => [noteId, text] as const);
    expect(new Map(kept)).toEqual(wanted);
    expect(
      [...refused].filter(
        (each) => !/^(400 platform.invalid-input|422 file\.(text-fault|note-empty))$/.test(each),
      ),
    ).toEqual([]);
  });

  it('find nothing they should not and break nothing in the search', async () => {
    await eachOf(NAUGHTY_STRINGS, async (q) => {
      const { status } = await clerk.caller.call(FileApi.search, { query: { q: q.toWellFormed() } });
      expect([200, 400]).toContain(status);
    });
  });
});

describe('a body whose field has the wrong type', () => {
  const VALUES: unknown[] = [
    null,
    true,
    0,
    -1,
    1.5,
    1e308,
    '',
    CANARY.repeat(400),
    [],
    [[]],
    {},
    { $gt: '' },
    { toString: CANARY },
  ];

  it('is refused at every field of every operation, and never brings one down', async () => {
    const response = await district.stranger().fetch('/api/openapi.json');
    const fields = bodyFields((await response.json()) as Document);
    expect(new Set(fields.map(({ operation }) => operation)).size).toBeGreaterThan(15);
    const asks = new Map<string, Ask>();
    for (const operation of new Set(fields.map((field) => field.operation))) {
      const ask = await MATRIX[operation]?.ask(district);
      if (ask) asks.set(operation, ask);
    }
    const faults: string[] = [];
    await eachOf(fields, async (field) => {
      for (const value of VALUES) faults.push(...(await faultOf(field, value, asks)));
    });
    expect(faults).toEqual([]);
  });

  async function faultOf(
    field: BodyField,
    value: unknown,
    asks: ReadonlyMap<string, Ask>,
  ): Promise<string[]> {
    const endpoint = ENDPOINTS.find(({ operation }) => operation === field.operation);
    const ask = asks.get(field.operation);
    // The clock of the office is no operation of the product.
    if (!endpoint || !ask)
      return field.operation === 'platform.set-clock' ? [] : [`no ask for ${field.operation}`];
    const body = replaced(ask.input.body, field.path, value);
    const status = await statusOf(
      request(ask.doer.caller, endpoint, { ask: { input: { ...ask.input, body } } }),
    );
    const type = jsonTypeOf(value);
    const isWrong = !field.types.has(type) && !(type === 'integer' && field.types.has('number'));
    const isWell = isWrong ? status === 400 : status < 500;
    return isWell
      ? []
      : [`${field.operation} ${field.path.join('.')} = ${JSON.stringify(value)?.slice(0, 40)}: ${status}`];
  }
});

describe('a body', () => {
  it('of 2 MB is refused before it is taken in', async () => {
    const head = ['POST /api/files HTTP/1.1', 'Host: x', 'X-Sanchika: 1', 'Content-Type: application/json'];
    expect(await firstLineFor([...head, 'Content-Length: 2097152', '', ''].join('\r\n'))).toBe(
      'HTTP/1.1 413 Payload Too Large',
    );
  });

  it.each([10_000, 200_000])('that is %i deep is refused or looked past', async (depth) => {
    const deep = '['.repeat(depth) + ']'.repeat(depth);
    expect(await statusOf(post(deep))).toBe(400);
    expect(await statusOf(post(JSON.stringify(newFile('गहरा')).replace('}', `,"subject":${deep}}`)))).toBe(
      400,
    );
    expect(
      await statusOf(post(JSON.stringify(newFile('गहरा')).replace('}', `,"more":${deep}}`))),
    ).toBeLessThan(500);
  });

  it.each(['__proto__', 'constructor'])('that reaches for %s changes nothing', async (name) => {
    const body = JSON.stringify(newFile('विषय')).replace(
      '}',
      `,"${name}":{"prototype":{"state":"closed"},"state":"closed"}}`,
    );
    expect(await statusOf(post(body))).toBeLessThan(500);
    const plain = await clerk.draftsFile();
    expect((await clerk.sees(plain)).state).toBe('draft');
  });

  it.each([
    '',
    ' ',
    '{',
    '{"a":}',
    '[1,]',
    'null',
    'true',
    '"text"',
    '12',
    '[]',
    '{"fileId":"x"',
    "{'subject':'x'}",
    '{"subject":"\\ud800"}',
    '{"subject":"\\x41"}',
    '\u0000',
    '\ufeff{}',
    'NaN',
    '{"a":1}{"b":2}',
  ])('that is %j is refused', async (body) => {
    expect(await statusOf(post(body))).toBe(400);
  });

  it('may not hold half of a surrogate pair', async () => {
    const body = JSON.stringify(newFile('x')).replace('"x"', String.raw`"क\ud83d"`);
    expect([400, 422]).toContain(await statusOf(post(body)));
  });

  it('that is no UTF-8 is refused', async () => {
    const bytes = Uint8Array.from([
      ...Buffer.from('{"subject":"'),
      0xff,
      0xfe,
      0xc3,
      0x28,
      ...Buffer.from('"}'),
    ]);
    expect(await statusOf(post(bytes))).toBe(400);
  });

  it.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'a/b/c',
    '*/*',
  ])('of the media type %s is refused', async (type) => {
    const status = await statusOf(post(JSON.stringify(newFile('विषय')), type));
    expect([400, 415]).toContain(status);
  });
});

describe('an id in a path', () => {
  const IDS = [
    'x',
    '0',
    '-1',
    'null',
    '../../etc/passwd',
    '..%2f..%2fetc',
    '%00',
    '%zz',
    '%',
    'क',
    '0195A1B2-0000-7000-8000-000000000000',
    '0195a1b2-0000-7000-8000-00000000000g',
    "' OR 1=1 --",
    'a'.repeat(129),
    'a'.repeat(4000),
    '{fileId}',
    ':fileId',
  ];

  it('that is none is refused by every operation', async () => {
    const faults: string[] = [];
    await eachOf(
      ENDPOINTS.filter(({ path }) => path.includes(':')),
      async (endpoint) => {
        const body = endpoint.method === 'GET' || endpoint.method === 'DELETE' ? undefined : {};
        for (const id of IDS) {
          const path = endpoint.path.replace(/:\w+/g, id);
          const status = await statusOf(
            request(clerk.caller, endpoint, { ask: { input: { body } }, path: () => path }),
          );
          if (status < 400 || status >= 500)
            faults.push(`${endpoint.operation} ${id.slice(0, 40)}: ${status}`);
        }
      },
    );
    expect(faults).toEqual([]);
  });
});

describe('a form that came apart', () => {
  const BOUNDARY = '----sanchika';
  const part = (name: string, value: string) =>
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

  function form(paperId: string): Buffer {
    const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n`;
    const fields = part('paperId', paperId) + part('title', CANARY);
    return Buffer.concat([Buffer.from(fields + head), aPdf(), Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
  }

  /** One of eight ways to spoil a form, at a place of chance. */
  function spoil(whole: Buffer, number: (bound: number) => number): Buffer {
    const at = number(whole.length);
    const to = at + number(60);
    const [before, cut, after] = [whole.subarray(0, at), whole.subarray(at, to), whole.subarray(to)];
    const ways = [
      () => before,
      () => after,
      () => Buffer.concat([before, after]),
      () => Buffer.concat([before, cut, cut, after]),
      () => Buffer.concat([before, Buffer.from(`\r\n--${BOUNDARY}\r\n`), cut, after]),
      () => Buffer.concat([before, Buffer.from(`\r\n--${BOUNDARY}--\r\n`), cut, after]),
      () => Buffer.concat([before, Buffer.from(cut.map((byte) => byte ^ 0x20)), after]),
      () => Buffer.concat([before, Buffer.alloc(20_000, number(256)), after]),
    ];
    return (ways[number(ways.length)] ?? ways[0])?.() ?? whole;
  }

  it('is taken whole or refused, 200 times', async () => {
    const { fileId } = await clerk.opensFile();
    const number = numbersFrom(20_260_302);
    const forms = Array.from({ length: 200 }, () => spoil(form(v7()), number));
    const statuses = new Map<number, number>();
    await eachOf(forms, async (body) => {
      const type = `multipart/form-data; boundary=${BOUNDARY}`;
      const status = await statusOf(post(Uint8Array.from(body), type, `/api/files/${fileId}/papers`));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    });
    const lawful = [201, 400, 409, 413, 415, 422];
    expect([...statuses.keys()].filter((status) => !lawful.includes(status))).toEqual([]);
    expect((await clerk.sees({ fileId })).papers).toHaveLength(statuses.get(201) ?? 0);
  });

  it.each([
    ['fifty fields', Array.from({ length: 50 }, (_, place) => part(`f${place}`, 'x')).join('')],
    ['a field of 1 MB', part('paperId', v7()) + part('title', 'x'.repeat(1_000_000))],
    ['a field named __proto__', part('__proto__', 'x') + part('paperId', v7()) + part('title', 'x')],
    ['the title twice', part('paperId', v7()) + part('title', 'x') + part('title', 'y')],
  ])('with %s is refused or harmless', async (_, fields) => {
    const { fileId } = await clerk.opensFile();
    const whole = Buffer.concat([Buffer.from(fields), form(v7()).subarray(form(v7()).indexOf('--', 300))]);
    const type = `multipart/form-data; boundary=${BOUNDARY}`;
    expect(await statusOf(post(Uint8Array.from(whole), type, `/api/files/${fileId}/papers`))).toBeLessThan(
      500,
    );
  });
});

describe('a request line and its headers', () => {
  it.each([
    ['a header of 100 kB', { 'x-long': 'x'.repeat(100_000) }, [431]],
    ['a cookie of rubbish', { cookie: `__Host-sid=${'%'.repeat(200)}; =; ;;` }, [401]],
    ['a session id of another shape', { cookie: '__Host-sid=../../../etc/passwd' }, [401]],
  ])('with %s are refused', async (_, headers, statuses) => {
    const response = await fetch(`${district.server.url}/api/files/desk`, { headers });
    expect(statuses).toContain(response.status);
  });

  it.each(['sec-fetch-site: cross-site', 'origin: https://elsewhere.example', 'x-sanchika: 0'])(
    'that come from elsewhere change nothing: %s',
    async (line) => {
      const [name = '', value = ''] = line.split(': ');
      const headers = {
        'content-type': 'application/json',
        'idempotency-key': v7(),
        'x-sanchika': '1',
        [name]: value,
      };
      const response = clerk.caller.fetch('/api/files', {
        method: 'POST',
        headers,
        body: JSON.stringify(newFile('x')),
      });
      expect(await statusOf(response)).toBe(403);
    },
  );
});

describe('after all this the server', () => {
  it('works on', async () => {
    expect(district.server.process.exitCode).toBeNull();
    expect((await clerk.opensFile()).fileNumber).not.toBeNull();
  });

  it('has said nothing unexpected, and nothing of what it was sent', () => {
    const lines = district.server.output().split('\n');
    const unexpected = lines.filter(
      (line) => line.includes('"reference"') || line.includes('"level":"error"'),
    );
    expect(unexpected.map((line) => line.slice(0, 200))).toEqual([]);
    const answers = lines.filter((line) => line.includes('"route":"/api/files"'));
    expect(answers.length).toBeGreaterThan(NAUGHTY_STRINGS.length);
    const secrets = [CANARY, SAMPLE_PASSWORD, '__Host-sid', '%PDF', 'स्टेशनरी क्रय', 'परीक्षण कर्मचारी', '98765'];
    // Before it listens the sample says its sign-ins on purpose.
    const said = lines.slice(lines.findIndex((line) => line.startsWith('Sanchika: '))).join('\n');
    expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
  });
});
