import { AccessApi } from '@sanchika/access/contract';
import { FileActs, FileApi } from '@sanchika/file/contract';
import { aNewPosting, appoint, fileWithSuperintendent, SampleDistrict } from '@sanchika/file/testing';
import { OfficeApi } from '@sanchika/office/contract';
import { CommandApi, MOST_COMMANDS } from '@sanchika/platform/contract';
import type { QueuedCommand } from '@sanchika/platform/contract';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bring, kindsOf, queued } from './run-commands.harness';

const DAY_MS = 24 * 60 * 60 * 1000;

describe('a batch of commands', () => {
  let district: SampleDistrict;
  beforeAll(async () => {
    district = await SampleDistrict.start();
    await district.moveToOfficeHours();
  });
  afterAll(() => district.stop());

  const creation = (more: Partial<QueuedCommand> = {}) =>
    queued(district.clerk, FileActs.create, {
      body: { fileId: v7(), subject: 'स्टेशनरी', subjectHead: 'STN' },
      ...more,
    });
  const fileIdOf = ({ body }: QueuedCommand) => (body as { fileId: string }).fileId;

  /** The superintendent's approval of a file that came to him, as he saw it then. */
  async function approvalOf(fileId: string, more: Partial<QueuedCommand> = {}): Promise<QueuedCommand> {
    const { superintendent, additionalCollector } = district;
    const { headHash: seenHead } = await superintendent.sees({ fileId });
    const note = { noteId: v7(), text: 'सहमत।', decision: 'agree' };
    const body = { seenHead, toPostId: additionalCollector.postId, note };
    return queued(superintendent, FileActs.send, { params: { fileId }, body, ...more });
  }

  it('does each as its own endpoint would, in order, and answers each with its receipt', async () => {
    const create = creation();
    const fileId = fileIdOf(create);
    const activate = queued(district.clerk, FileActs.activate, { params: { fileId }, prevKey: create.key });
    const results = await bring(district.clerk, [create, activate]);
    expect(kindsOf(results)).toEqual(['APPLIED', 'APPLIED']);
    expect(results.map(({ key }) => key)).toEqual([create.key, activate.key]);
    const { headHash, fileNumber } = await district.clerk.sees({ fileId });
    expect(results[1]?.answer).toMatchObject({ fileId, headHash, fileNumber });
  });

  it('gives a command that comes again the first answer, and says so', async () => {
    const create = creation();
    const [first] = await bring(district.clerk, [create]);
    const [again] = await bring(district.clerk, [create]);
    expect(again).toEqual({ ...first, replayed: true });
    // The single endpoint and the batch share their keys.
    const alone = await district.clerk.caller.call(
      FileActs.create,
      { body: create.body },
      { key: create.key },
    );
    expect(alone.answer).toEqual(first?.answer);
  });

  it('refuses one and goes on with the others: only what names it waits', async () => {
    const wrong = queued(district.clerk, FileActs.create, { body: { fileId: v7(), subject: '' } });
    const behind = creation({ prevKey: wrong.key });
    const free = creation();
    const results = await bring(district.clerk, [wrong, behind, free]);
    expect(kindsOf(results)).toEqual(['INVALID', 'BLOCKED_BY_EARLIER', 'APPLIED']);
    expect(results[0]?.problem).toMatchObject({ status: 400, code: 'platform.invalid-input' });
    // A refused command leaves no trace, so what waits for it goes on waiting.
    expect(kindsOf(await bring(district.clerk, [behind]))).toEqual(['BLOCKED_BY_EARLIER']);
  });

  it('tells that something was added after what the author saw: CONFLICT_VERSION', async () => {
    const { superintendent, clerk } = district;
    const { fileId } = await fileWithSuperintendent(district);
    const approval = await approvalOf(fileId);
    await district
      .signIn('superintendent')
      .then((elsewhere) => elsewhere.returns({ fileId }, { note: 'और लिखें।' }));
    await clerk.sends({ fileId }, { note: 'लिखा।' }).to(superintendent);
    const [result] = await bring(superintendent, [approval]);
    expect(result).toMatchObject({ result: 'CONFLICT_VERSION', problem: { code: 'file.changed-meanwhile' } });
  });

  it('tells that the file went on, and with whom it is: CONFLICT_MOVED', async () => {
    const { superintendent, additionalCollector } = district;
    const { fileId } = await fileWithSuperintendent(district);
    const approval = await approvalOf(fileId);
    const elsewhere = await district.signIn('superintendent');
    await elsewhere.sends({ fileId }, { note: 'आगे।' }).to(additionalCollector);
    const [result] = await bring(superintendent, [approval]);
    expect(result).toMatchObject({
      result: 'CONFLICT_MOVED',
      problem: { code: 'file.not-holder', values: { holderPostId: additionalCollector.postId } },
    });
    expect(result?.problem?.values?.['holderHi']).toMatch(/\S/);
  });

  it('tells that the file was called back: CONFLICT_MOVED', async () => {
    const { superintendent, clerk } = district;
    const { fileId } = await fileWithSuperintendent(district);
    const approval = await approvalOf(fileId);
    await clerk.pullsBack({ fileId });
    expect(kindsOf(await bring(superintendent, [approval]))).toEqual(['CONFLICT_MOVED']);
  });

  it('tells that the file is at rest: FILE_CLOSED', async () => {
    const { superintendent, clerk } = district;
    const { fileId } = await fileWithSuperintendent(district);
    await superintendent.returns({ fileId }, { note: 'बंद करें।' });
    const { headHash: seenHead } = await clerk.sees({ fileId });
    const late = queued(clerk, FileActs.setPriority, {
      params: { fileId },
      body: { seenHead, priority: 'urgent' },
    });
    const elsewhere = await district.signIn('clerk');
    await elsewhere.proposesClosing({ fileId }, { note: 'कार्य पूर्ण।' }).to(superintendent);
    await superintendent.approvesClosing({ fileId }, { note: 'अनुमति।' });
    await elsewhere.closes({ fileId }, 'B');
    expect(kindsOf(await bring(clerk, [late]))).toEqual(['FILE_CLOSED']);
  });

  it('tells that the file was restricted meanwhile: CLASS_RAISED', async () => {
    const { superintendent, collector, clerk } = district;
    const { fileId } = await fileWithSuperintendent(district);
    const { headHash: seenHead } = await collector.sees({ fileId });
    const body = { classification: 'restricted', reason: 'पहचान।' };
    await superintendent.acts(FileActs.reclassify, { fileId }, body);
    const until = new Date(Date.now() + 7 * DAY_MS).toISOString().slice(0, 10);
    const naming = { seenHead, toPostId: clerk.postId, until, reason: 'जाँच।' };
    const late = queued(collector, FileActs.grant, { params: { fileId }, body: naming });
    const [result] = await bring(collector, [late]);
    expect(result).toMatchObject({ result: 'CLASS_RAISED', problem: { code: 'file.class-raised' } });
    // Whoever never saw it learns nothing.
    const stranger = await district.signIn('neighbour');
    const reach = { ...late, key: v7(), personId: stranger.me.personId, deviceId: stranger.me.deviceId };
    const [other] = await bring(stranger, [{ ...reach, actingAs: stranger.postId }]);
    expect(other).toMatchObject({ result: 'NOT_PERMITTED', problem: { code: 'platform.not-found' } });
  });

  it('asks for a proof first where the money does: STEP_UP_REQUIRED, and does it once that was given', async () => {
    const { clerk, collector, admin } = district;
    const limit = {
      ...{ limitId: v7(), postId: collector.postId, role: null, officeTier: null, budgetHead: null },
      ...{ amountPaise: 900_000_000, stepUpAbovePaise: 1_000_000, orderNo: 'वित्त/1', from: '2026-01-01' },
    };
    await admin.asks(OfficeApi.delegateLimit, { body: limit });
    const file = await clerk.opensFile();
    await clerk.acts(FileActs.proposeSanction, file, {
      ...{ sanctionId: v7(), amountPaise: 100_000_000, availablePaise: 200_000_000, payee: 'मेसर्स महानदी' },
      ...{ budgetHead: '2053-00-800', ruleCited: 'नियम 4', purpose: 'अलमारी' },
    });
    await clerk.sends(file, { note: 'स्वीकृति हेतु।' }).to(collector);
    const { headHash: seenHead } = await collector.sees(file);
    const note = { noteId: v7(), text: 'स्वीकृत।', decision: 'approve' };
    const approval = queued(collector, FileActs.send, {
      params: { fileId: file.fileId },
      body: { seenHead, toPostId: clerk.postId, note },
    });
    expect(kindsOf(await bring(collector, [approval]))).toEqual(['STEP_UP_REQUIRED']);
    await collector.asks(AccessApi.stepUp, { body: { password: SAMPLE_PASSWORD } });
    expect(kindsOf(await bring(collector, [approval]))).toEqual(['APPLIED']);
  });

  it('does nothing for a charge that has ended, and says what was done before as done: CHARGE_ENDED', async () => {
    const { admin, superintendent } = district;
    const { officer, postingId } = await appoint(admin, {
      ...{ officeCode: 'MSD-COL', sectionCode: 'MSD-COL-EST', roles: ['dealingHand'] },
      reportsTo: superintendent,
    });
    const make = () =>
      queued(officer, FileActs.create, { body: { fileId: v7(), subject: 'विषय', subjectHead: 'GEN' } });
    const [done, late] = [make(), make()];
    await bring(officer, [done]);
    await admin.asks(OfficeApi.endPosting, { params: { postingId }, body: { orderNo: 'स्था./2026/42' } });
    expect(kindsOf(await bring(officer, [done, late]))).toEqual(['APPLIED', 'CHARGE_ENDED']);
  });

  it('does nothing in another post than the one it was written in: RETRY_LATER while it is held', async () => {
    const { admin, clerk, superintendent } = district;
    const { officer } = await appoint(admin, {
      ...{ officeCode: 'MSD-COL', sectionCode: 'MSD-COL-EST', roles: ['dealingHand'] },
      reportsTo: superintendent,
    });
    const body = { fileId: v7(), subject: 'विषय', subjectHead: 'GEN' };
    const inTheOther = queued(officer, FileActs.create, { body });
    const posting = aNewPosting({ personId: officer.me.personId, postId: clerk.postId }, 'additional');
    await admin.asks(OfficeApi.startPosting, { body: posting });
    await officer.asks(AccessApi.choosePost, { params: { postId: clerk.postId } });
    const [result] = await bring(officer, [inTheOther]);
    expect(result).toMatchObject({ result: 'RETRY_LATER', problem: { code: 'platform.other-capacity' } });
    await officer.asks(AccessApi.choosePost, { params: { postId: officer.postId } });
    expect(kindsOf(await bring(officer, [inTheOther]))).toEqual(['APPLIED']);
    expect(kindsOf(await bring(clerk, [creation({ actingAs: superintendent.postId })]))).toEqual([
      'CHARGE_ENDED',
    ]);
  });

  it('never does it for another person: USER_MISMATCH', async () => {
    const { clerk } = district;
    const create = creation();
    const colleague = await district.signIn('colleague');
    const [result] = await bring(colleague, [create]);
    expect(result).toMatchObject({ result: 'USER_MISMATCH', problem: { status: 403 } });
    const { caller } = clerk;
    expect((await caller.call(FileApi.open, { params: { fileId: fileIdOf(create) } })).status).toBe(404);
    expect(kindsOf(await bring(clerk, [create]))).toEqual(['APPLIED']);
  });

  it('does nothing that was written on a device since removed: DEVICE_REVOKED', async () => {
    const phone = await district.signIn('clerk');
    await district.clerk.asks(AccessApi.revokeDevice, { params: { deviceId: phone.me.deviceId } });
    const create = creation({ deviceId: phone.me.deviceId });
    const [result] = await bring(district.clerk, [create]);
    expect(result).toMatchObject({ result: 'DEVICE_REVOKED', problem: { code: 'platform.device-revoked' } });
    expect((await phone.caller.call(CommandApi.run, { body: { commands: [create] } })).status).toBe(401);
  });

  it('refuses another act under a used key: KEY_REUSED', async () => {
    const create = creation();
    const other = { ...creation(), key: create.key };
    expect(kindsOf(await bring(district.clerk, [create, other]))).toEqual(['APPLIED', 'KEY_REUSED']);
  });

  it('refuses what is older than thirty days, but not what was done: TOO_OLD', async () => {
    const writtenAt = new Date(Date.now() - 31 * DAY_MS).toISOString();
    const create = creation();
    await bring(district.clerk, [create]);
    const late = [{ ...create, writtenAt }, creation({ writtenAt })];
    expect(kindsOf(await bring(district.clerk, late))).toEqual(['APPLIED', 'TOO_OLD']);
  });

  it('refuses what may not wait, and reads: INVALID', async () => {
    const { clerk } = district;
    const odd = [FileApi.desk, AccessApi.signOut, CommandApi.run, AccessApi.issueSlip].map((endpoint) =>
      queued(clerk, endpoint, { params: { personId: clerk.me.personId }, body: {} }),
    );
    expect(new Set(kindsOf(await bring(clerk, odd)))).toEqual(new Set(['INVALID']));
    expect((await clerk.caller.call(AccessApi.me)).status).toBe(200);
  });

  it('takes fifty and no more', async () => {
    const fifty = Array.from({ length: MOST_COMMANDS }, () => creation());
    expect(new Set(kindsOf(await bring(district.clerk, fifty)))).toEqual(new Set(['APPLIED']));
    const body = { commands: [...fifty, creation()] };
    expect((await district.clerk.caller.call(CommandApi.run, { body })).status).toBe(400);
  });

  it('does a command once, however many batches bring it at a time', async () => {
    const create = creation();
    const tries = await Promise.all(Array.from({ length: 8 }, () => bring(district.clerk, [create])));
    expect(new Set(kindsOf(tries.flat()))).toEqual(new Set(['APPLIED']));
    expect(new Set(tries.flat().map(({ answer }) => JSON.stringify(answer))).size).toBe(1);
  });
});

describe('a busy server', () => {
  it('counts each command of a batch, and says when to come again: RETRY_LATER', async () => {
    const district = await SampleDistrict.start({ env: { SANCHIKA_ACTS_PER_MINUTE: '6' } });
    try {
      const clerk = await district.signIn('colleague');
      const commands = Array.from({ length: 8 }, () =>
        queued(clerk, FileActs.create, { body: { fileId: v7(), subject: 'विषय', subjectHead: 'GEN' } }),
      );
      const results = await bring(clerk, commands);
      expect(kindsOf(results)).toEqual([
        ...Array.from({ length: 5 }, () => 'APPLIED'),
        ...Array.from({ length: 3 }, () => 'RETRY_LATER'),
      ]);
      expect(results[7]?.retryAfterSeconds).toBeGreaterThan(0);
    } finally {
      await district.stop();
    }
  });
});
