import { request, SampleDistrict } from '@sanchika/file/testing';
import type { Ask, Variation } from '@sanchika/file/testing';
import type { Endpoint } from '@sanchika/platform/contract';
import { TestClockApi } from '@sanchika/platform/contract';
import type { Caller } from '@sanchika/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allEndpoints } from '../../tools/write-docs/papers/contracts';
import { ACTORS, seatActors } from './matrix-actors.harness';
import type { ActorName } from './matrix-actors.harness';
import { MATRIX, MATRIX_ENV, RESTRICTED_MATRIX } from './matrix-rows.cases';
import type { MatrixRow } from './matrix-rows.cases';

const ENDPOINTS: Endpoint[] = [...allEndpoints(), ...Object.values<Endpoint>(TestClockApi)];

/** The ways in which a guard that looks at the text of a path is walked around. */
const VARIATIONS: Readonly<Record<string, Variation>> = {
  plain: {},
  HEAD: { method: 'HEAD' },
  OPTIONS: { method: 'OPTIONS' },
  'trailing slash': { path: (path) => path.replace(/(\?|$)/, '/$1') },
  'double slash': { path: (path) => path.replace('/api/', '/api//') },
  'leading slashes': { path: (path) => `/${path}` },
  'upper case': { path: (path) => path.replace(/^[^?]*/, (plain) => plain.toUpperCase()) },
  'encoded letter': {
    path: (path) => path.replace(/^\/api\/(.)/, (_, letter: string) => `/api/%${hexOf(letter)}`),
  },
};

function hexOf(letter: string): string {
  return letter.charCodeAt(0).toString(16);
}

let district: SampleDistrict;
let actors: Readonly<Record<ActorName, Caller>>;
/** Answers that are still coming; kept so that nothing closes them before the server does. */
const open: Response[] = [];

beforeAll(async () => {
  district = await SampleDistrict.start({ env: MATRIX_ENV });
  await district.moveToOfficeHours();
  actors = await seatActors(district);
});
afterAll(() => district.stop());

/** Tries a request and returns its status; a line of news stays open. */
async function statusOf(
  caller: Caller,
  endpoint: Endpoint,
  attempt: Variation & { ask: Ask },
): Promise<number> {
  const response = await request(caller, endpoint, attempt);
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) open.push(response);
  else await response.arrayBuffer();
  return response.status;
}

/** What the answer to somebody without the right may be. */
function isRefusal(name: ActorName, endpoint: Endpoint, status: number): boolean {
  if (name === 'anonymous' || name === 'revoked session') return status === 401;
  if (endpoint.audience === 'post' && (name === 'without a post' || name === 'ended charge'))
    return status === 403;
  return [403, 404, 409].includes(status);
}

/** Whether HEAD at the path of an act is the HEAD of a read, which has a row of its own. */
function isReadElsewhere({ method, path }: Endpoint): boolean {
  return method !== 'GET' && ENDPOINTS.some((other) => other.method === 'GET' && other.path === path);
}

async function holesOf(endpoint: Endpoint, { allowed }: MatrixRow, ask: Ask): Promise<string[]> {
  const holes: string[] = [];
  for (const name of ACTORS.filter((each) => !allowed.includes(each))) {
    for (const [variant, variation] of Object.entries(VARIATIONS)) {
      if (variant === 'HEAD' && isReadElsewhere(endpoint)) continue;
      const status = await statusOf(actors[name], endpoint, { ...variation, ask });
      const isHeld = variant === 'plain' ? isRefusal(name, endpoint, status) : status >= 400 && status < 500;
      if (!isHeld) holes.push(`${name}, ${variant}: ${status}`);
    }
  }
  return holes;
}

async function wronglyRefused(
  endpoint: Endpoint,
  { allowed, ask, isSpending }: MatrixRow,
  first: Ask,
): Promise<string[]> {
  const refused: string[] = [];
  const doing = await statusOf(first.doer.caller, endpoint, { ask: first });
  if (doing >= 300) refused.push(`the doer: ${doing}`);
  for (const name of isSpending ? [] : allowed) {
    const again = endpoint.method === 'GET' ? first : await ask(district);
    const status = await statusOf(actors[name], endpoint, { ask: again });
    if (status >= 300) refused.push(`${name}: ${status}`);
  }
  return refused;
}

describe('the matrix of rights', () => {
  it('has a row for every operation of the running API, and an endpoint for every row', async () => {
    const document = await (await district.stranger().fetch('/api/openapi.json')).json();
    const paths = (document as { paths: Record<string, Record<string, { operationId: string }>> }).paths;
    const running = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`,
      ),
    );
    const declared = ENDPOINTS.map(
      ({ operation, method, path }) => `${operation} ${method} ${path.replace(/:(\w+)/g, '{$1}')}`,
    );
    expect(running.sort()).toEqual(declared.sort());
    expect(Object.keys(MATRIX).sort()).toEqual(ENDPOINTS.map(({ operation }) => operation).sort());
  });

  it.each(ENDPOINTS)('holds for $operation', async (endpoint) => {
    const row = MATRIX[endpoint.operation];
    if (!row) throw new Error(`no row for ${endpoint.operation}`);
    const ask = await row.ask(district);
    expect(await holesOf(endpoint, row, ask)).toEqual([]);
    // What the others tried in vain has changed nothing: it can still be done.
    expect(await wronglyRefused(endpoint, row, ask)).toEqual([]);
  });

  it.each(ENDPOINTS.filter(({ operation }) => operation in RESTRICTED_MATRIX))(
    'holds for $operation on a restricted file',
    async (endpoint) => {
      const row = RESTRICTED_MATRIX[endpoint.operation];
      if (!row) throw new Error(`no row for ${endpoint.operation}`);
      const ask = await row.ask(district);
      expect(await holesOf(endpoint, row, ask)).toEqual([]);
      expect(await wronglyRefused(endpoint, row, ask)).toEqual([]);
    },
  );

  it('brought no request down', () => {
    expect(district.server.output()).not.toMatch(/platform\.unexpected|"level":50|ERROR/);
  });
});
