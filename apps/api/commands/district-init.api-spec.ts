import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { AccessApi } from '@sanchika/access/contract';
import { OfficeApi } from '@sanchika/office/contract';
import { Caller, freshDatabase, startServer } from '@sanchika/platform/testing';
import type { FreshDatabase, TestServer } from '@sanchika/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyDatabase } from '../../../tools/verify/verify-database';

const run = promisify(execFile);
const PASSWORD = 'पहाड़ के पीछे तीन झरने';

describe('district init', () => {
  let database: FreshDatabase;
  let server: TestServer | undefined;
  let slips: string[][];

  const init = (...more: string[]) => {
    const names = ['--name-hi', 'कलेक्टोरेट, नया जिला', '--name-en', 'Collectorate, New District'];
    const admins = [
      '--admin1',
      'ND1001,राम कुमार,Ram Kumar,9876543210',
      '--admin2',
      'ND1002,सीता साहू,Sita Sahu,9876543211',
    ];
    const args = [
      'dist/apps/api/cli.js',
      'district',
      'init',
      ...names,
      '--office-code',
      'NEW-COL',
      ...admins,
      ...more,
    ];
    const { url, folder } = database;
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      SANCHIKA_DATA: folder,
      ...(url && { DATABASE_URL: url }),
    };
    return run(process.execPath, args, { env });
  };

  beforeAll(async () => {
    database = await freshDatabase();
    const { stdout } = await init();
    slips = [...stdout.matchAll(/^ {2}(ND\d+) {2}(\S+)$/gm)].map(([, login = '', slip = '']) => [
      login,
      slip,
    ]);
  });
  afterAll(async () => {
    if (server) await server.stop();
    else await database.drop();
  });

  it('refuses a database that is not empty', async () => {
    await expect(init()).rejects.toThrow('The database is not empty.');
  });

  it('leaves records that verify', async () => {
    const url = database.url ?? `sqlite:${database.folder}/sanchika.sqlite`;
    expect(await verifyDatabase({ url })).toMatchObject({
      verdict: 'good',
      totals: { chains: 1, events: 1 },
    });
  });

  it('says what is missing or wrong', async () => {
    await expect(init('--admin1', 'ND1001,राम कुमार')).rejects.toThrow('admin1');
    await expect(init('--opens', '25:00')).rejects.toThrow('opens');
  });

  it('founds a district in which its administrators sign in by slip and build on', async () => {
    const env = { NODE_ENV: 'production', SANCHIKA_TEST_CLOCK: '0' };
    server = await startServer({ on: database, env });
    expect(slips.map(([login]) => login)).toEqual(['ND1001', 'ND1002']);
    const caller = new Caller(server.url);
    const [login, slip] = slips[0] ?? [];
    const me = (await caller.call(AccessApi.redeemSlip, { body: { login, slip, newPassword: PASSWORD } }))
      .answer;
    expect(me.posts.map(({ post, roles }) => [post.code, roles])).toEqual([
      ['NEW-COL-ADM1', ['districtAdmin']],
    ]);
    const { offices, sections } = (await caller.call(OfficeApi.outline)).answer;
    expect(offices.map(({ code, tier }) => [code, tier])).toEqual([['NEW-COL', 'district']]);
    expect(sections.map(({ code }) => code)).toEqual(['NEW-COL-ADMN']);
  });
});
