import { AccessApi } from '@sanchika/access/contract';
import { appoint, SampleDistrict } from '@sanchika/file/testing';
import { OfficeApi } from '@sanchika/office/contract';
import { urlOf } from '@sanchika/platform/contract';
import type { Endpoint } from '@sanchika/platform/contract';
import type { Caller } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allEndpoints } from '../../tools/write-docs/papers/contracts';

const GUARDED = allEndpoints().filter(({ audience }) => audience !== 'anybody');
const SEAT = {
  officeCode: 'MSD-COL',
  sectionCode: 'MSD-COL-EST',
  roles: ['dealingHand'] as const,
  reportsTo: null,
};

type Appointed = Awaited<ReturnType<typeof appoint>>;

/** The ways in which a right to be here ends, each by its own operation. */
const ENDINGS: Readonly<Record<string, (district: SampleDistrict, who: Appointed) => Promise<unknown>>> = {
  'a suspension': ({ admin }, { personId }) => admin.asks(AccessApi.closeAccount, { params: { personId } }),
  'a sign-out': (_, { officer }) => officer.asks(AccessApi.signOut),
  'the removal of the device': (_, { officer }) =>
    officer.asks(AccessApi.revokeDevice, { params: { deviceId: officer.me.deviceId } }),
};

/** What a request to the operation comes to, whatever it names: who asks is judged before what is asked. */
async function answerTo(caller: Caller, endpoint: Endpoint): Promise<string> {
  const names = [...endpoint.path.matchAll(/:(\w+)/g)].flatMap(([, name]) => name ?? []);
  const params = Object.fromEntries(names.map((name) => [name, v7()]));
  const headers = { 'idempotency-key': v7() };
  const response = await caller.fetch(urlOf(endpoint, { params }), { method: endpoint.method, headers });
  const { code } = (await response.json()) as { code: string };
  return `${response.status} ${code}`;
}

async function othersThan(wanted: string, caller: Caller, endpoints: readonly Endpoint[]): Promise<string[]> {
  const others: string[] = [];
  for (const endpoint of endpoints) {
    const answer = await answerTo(caller, endpoint);
    if (answer !== wanted) others.push(`${endpoint.operation}: ${answer}`);
  }
  return others;
}

describe('T-REVOKE: every operation is refused from the next request on', () => {
  let district: SampleDistrict;
  beforeAll(async () => {
    district = await SampleDistrict.start();
    await district.moveToOfficeHours();
  });
  afterAll(() => district.stop());

  it.each(Object.entries(ENDINGS))('after %s, also for a copy of the cookie', async (_, end) => {
    const who = await appoint(district.admin, SEAT);
    const thief = who.officer.caller.twin();
    expect((await thief.call(AccessApi.me)).status).toBe(200);
    await end(district, who);
    expect(await othersThan('401 access.sign-in-needed', thief, GUARDED)).toEqual([]);
  });

  it('after the charge has ended, where a post is asked for', async () => {
    const { officer, postingId } = await appoint(district.admin, SEAT);
    const order = { params: { postingId }, body: { orderNo: 'स्था./2026/9' } };
    await district.admin.asks(OfficeApi.endPosting, order);
    const ofPosts = GUARDED.filter(({ audience }) => audience === 'post');
    expect(await othersThan('403 access.charge-ended', officer.caller, ofPosts)).toEqual([]);
  });
});
