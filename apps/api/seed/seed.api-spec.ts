import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AccessApi } from '@sanchika/access/contract';
import { SampleOffice } from '@sanchika/access/testing';
import { Caller, freshDatabase, SAMPLE_PASSWORD, startServer } from '@sanchika/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyDatabase } from '../../../tools/verify/verify-database';

describe('the sample district', () => {
  let office: SampleOffice;

  beforeAll(async () => {
    office = await SampleOffice.open();
  });
  afterAll(() => office.close());

  it('has every office, post and person of its tables, and master data to start with', async () => {
    const tables = ['office', 'section', 'post', 'person', 'posting', 'subject_head', 'category', 'phrase'];
    const counts = await Promise.all(tables.map((table) => office.count(table, '1 = 1')));
    expect(counts).toEqual([76, 150, 1411, 1366, 1366, 14, 11, 12]);
  });

  it('has people on their posts since they joined', async () => {
    const [early] = await office.rows<{ joined: string; from: number | string }>(
      `SELECT n.joining_date joined, g.from_at AS \`from\` FROM person n JOIN posting g ON g.person_id = n.id
       ORDER BY n.joining_date LIMIT 1`,
    );
    expect(new Date(Number(early?.from)).toISOString()).toBe(`1986-08-25T18:30:00.000Z`);
    expect(early?.joined).toBe('1986-08-26');
  });

  it('gives a password to a few only, kept for the owner of the machine alone', async () => {
    const path = join(office.server.database.folder, 'sample-sign-ins.json');
    const signIns = JSON.parse(await readFile(path, 'utf8')) as unknown[];
    expect(await office.count('account', '1 = 1')).toBe(signIns.length);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(office.server.output()).toContain(office.loginOf('collector'));
  });

  it('begins the chain of the district’s office with what it was seeded with, and nobody’s name in it', async () => {
    const [event, other] = await office.rows<{ code: string; payload: Buffer }>(
      `SELECT o.code, e.payload FROM sealed_event e JOIN office o ON o.id = e.chain_id WHERE e.seq = 1`,
    );
    const { type, actor, body } = JSON.parse(String(event?.payload)) as Record<string, object>;
    expect([event?.code, type, other]).toEqual(['MSD-COL', 'district.founded', undefined]);
    expect(actor).toMatchObject({ person: 'house', charge: 'house' });
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(body).toEqual({
      kind: 'sample',
      tables: {
        office: { rows: 76, hash },
        section: { rows: 150, hash },
        post: { rows: 1411, hash },
        person: { rows: 1366, hash },
        posting: { rows: 1366, hash },
        delegated_limit: { rows: 9, hash },
      },
    });
  });

  it('is not filled a second time, and is never run in production', async () => {
    const { database } = office.server;
    await office.server.halt();
    const again = await startServer({ on: database, env: { SANCHIKA_SEED: 'sample' } });
    const body = { login: office.loginOf('clerk'), password: SAMPLE_PASSWORD };
    expect((await new Caller(again.url).call(AccessApi.signIn, { body })).status).toBe(200);
    expect(await office.count('person', '1 = 1')).toBe(1366);
    await again.halt();
    const env = { NODE_ENV: 'production', SANCHIKA_TEST_CLOCK: '0' };
    await expect(startServer({ on: database, env })).rejects.toThrow('production does not start on it');
    await expect(startServer({ on: database, env: { ...env, SANCHIKA_SEED: 'sample' } })).rejects.toThrow(
      'SANCHIKA_SEED is refused',
    );
  });
});

describe('the structure alone', () => {
  it('has posts and no people', async () => {
    const database = await freshDatabase();
    const server = await startServer({ on: database, env: { SANCHIKA_SEED: 'structure' } });
    expect(server.output()).not.toContain('sample sign-ins');
    const body = { login: 'CG800001', password: SAMPLE_PASSWORD };
    expect((await new Caller(server.url).call(AccessApi.signIn, { body })).status).toBe(401);
    await server.halt();
    const url = database.url ?? `sqlite:${database.folder}/sanchika.sqlite`;
    expect(await verifyDatabase({ url })).toMatchObject({
      verdict: 'good',
      totals: { chains: 1, events: 1 },
    });
    await database.drop();
  });
});
