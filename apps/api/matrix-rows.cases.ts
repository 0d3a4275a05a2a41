import { AccessApi } from '@sanchika/access/contract';
import {
  aNewPerson,
  aNewPost,
  aNewPosting,
  appoint,
  createPost,
  hire,
  inOfficeHours,
  RESTRICTED_SITUATIONS,
  SITUATIONS,
} from '@sanchika/file/testing';
import { FileActs } from '@sanchika/file/contract';
import type { Ask, Officer, SampleDistrict } from '@sanchika/file/testing';
import { OfficeApi } from '@sanchika/office/contract';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import { ACTORS } from './matrix-actors.harness';
import type { ActorName } from './matrix-actors.harness';
import { ALERT_ASKS } from './matrix-alert-rows.cases';
import { FACTOR_ASKS } from './matrix-factor-rows.cases';

import { queued } from './run-commands.harness';

export { MATRIX_ENV } from './matrix-alert-rows.cases';

/** What one operation is asked for, and which of the actors may have it. The doer of the ask always may. */
export interface MatrixRow {
  readonly allowed: readonly ActorName[];
  readonly ask: (district: SampleDistrict) => Promise<Ask>;
  /** The allowed would lose their session or password by it, so only the doer tries. */
  readonly isSpending?: boolean;
}

const ANYBODY = ACTORS;
const PERSONS = without(ANYBODY, 'anonymous', 'revoked session');
const POSTS = without(PERSONS, 'without a post', 'ended charge');
const LISTS = without(POSTS, 'admin');
const FILE_POSTS = without(LISTS, 'auditor');
const HOLDER: ActorName[] = ['superintendent'];
const SENIORS: ActorName[] = ['additionalCollector', 'collector'];
/** The former holder sees the file as it was. */
const READERS: ActorName[] = ['clerk', ...HOLDER, ...SENIORS];

function without(names: readonly ActorName[], ...left: ActorName[]): ActorName[] {
  return names.filter((name) => !left.includes(name));
}

function file(operation: string, allowed: readonly ActorName[]): MatrixRow {
  const ask = SITUATIONS[operation];
  if (!ask) throw new Error(`no situation for ${operation}`);
  return { allowed, ask };
}

const plain =
  (input: Ask['input'] = {}) =>
  async ({ clerk }: SampleDistrict) => ({ doer: clerk, input });
const byAdmin =
  (input: (district: SampleDistrict) => Promise<Ask['input']>) => async (district: SampleDistrict) => ({
    doer: district.admin,
    input: await input(district),
  });

const seat = {
  officeCode: 'MSD-COL',
  sectionCode: 'MSD-COL-EST',
  roles: ['dealingHand'] as const,
  reportsTo: null,
};

/** A power over money that nobody has yet. */
function aNewLimit({ postId }: { readonly postId: string }) {
  const forPost = { postId, role: null, officeTier: null, budgetHead: '9999-00-001' };
  const power = { amountPaise: 100, stepUpAbovePaise: null };
  return { limitId: v7(), ...forPost, ...power, orderNo: 'वित्त/2026/1', from: '2026-01-01' };
}

async function freshPerson({ admin }: SampleDistrict): Promise<Ask & { readonly personId: string }> {
  const { officer, personId } = await appoint(admin, seat);
  return { doer: officer, input: {}, personId };
}

const fileRows: Record<string, MatrixRow> = Object.fromEntries(
  (
    [
      [['masters', 'desk', 'with-others', 'handled', 'search', 'stream'], LISTS],
      [['own-phrases', 'add-own-phrase', 'order-own-phrases'], LISTS],
      [['remove-own-phrase'], ['clerk']],
      [['own-folders', 'add-own-folder', 'follow-ups', 'end-follow-up'], LISTS],
      [['in-own-folder', 'rename-own-folder', 'remove-own-folder', 'put-in-own-folder'], ['clerk']],
      [['set-follow-up'], READERS],
      [['open', 'card', 'journey'], READERS],
      // The paper came when the clerk had sent the file.
      [
        ['download-paper', 'page-picture'],
        [...HOLDER, ...SENIORS],
      ],
      [['papers'], READERS],
      [['add-uploaded-paper', 'flag-paper'], HOLDER],
      [['order-print'], READERS],
      [['print', 'download-print'], HOLDER],
      [['create'], FILE_POSTS],
      [['activate', 'discard', 'pull-back', 'withdraw-close', 'close'], ['clerk']],
      [['write-note', 'discard-note', 'confirm-note', 'add-paper', 'read-mark'], HOLDER],
      [['send', 'return', 'propose-close', 'approve-close', 'refuse-close'], HOLDER],
      [['set-priority'], [...HOLDER, ...SENIORS]],
      [['order-due'], SENIORS],
      [['parked', 'reopenings-asked', 'asked-of-me', 'awaited'], LISTS],
      [['ask', 'withdraw-asking', 'record-spoken'], HOLDER],
      [['answer'], ['clerk']],
      [['ask-reason'], SENIORS],
      [['withdraw-decision'], ['collector']],
      [['propose-sanction', 'withdraw-sanction'], HOLDER],
      [['link', 'unlink', 'attach-file', 'detach-file'], HOLDER],
      [['park'], HOLDER],
      [['unpark'], [...HOLDER, ...SENIORS]],
      [['propose-reopen'], ['clerk']],
      [['reopen', 'refuse-reopen'], HOLDER],
      [['record'], []],
      [['open-part'], ['clerk', ...SENIORS]],
      [['merge-part', 'merge', 'open-volume'], HOLDER],
      [['propose-merge', 'refuse-merge'], ['clerk']],
      [['viewings'], READERS],
      [
        ['grant', 'revoke-grant'],
        [...HOLDER, ...SENIORS],
      ],
      [['reclassify'], HOLDER],
    ] as const
  ).flatMap(([acts, allowed]) => acts.map((act) => [`file.${act}`, file(`file.${act}`, allowed)])),
);

const aCommand = (officer: Officer) =>
  queued(officer, FileActs.create, { body: { fileId: v7(), subject: 'विषय', subjectHead: 'GEN' } });

const platformRows: Record<string, MatrixRow> = {
  'platform.begin-upload': file('platform.begin-upload', PERSONS),
  // Nobody but the owner.
  'platform.upload-progress': file('platform.upload-progress', []),
  'platform.append-upload': file('platform.append-upload', []),
  'platform.discard-upload': file('platform.discard-upload', []),
  // Whose act it is, each command is asked anew.
  'platform.run-commands': {
    allowed: PERSONS,
    ask: async ({ clerk }) => ({ doer: clerk, input: { body: { commands: [aCommand(clerk)] } } }),
  },
  'platform.health': { allowed: ANYBODY, ask: plain() },
  'platform.openapi': { allowed: ANYBODY, ask: plain() },
  'platform.metrics': { allowed: ANYBODY, ask: plain() },
  'platform.set-clock': {
    allowed: ANYBODY,
    // Never back: what has ended until then would be in force again.
    ask: async (district) => plain({ body: { now: inOfficeHours('15:00') } })(district),
  },
  'calendar.mine': { allowed: POSTS, ask: plain() },
};

const officeRows: Record<string, MatrixRow> = {
  'office.directory': { allowed: POSTS, ask: plain({ query: { q: 'कलेक्टर' } }) },
  'office.post': {
    allowed: POSTS,
    ask: async (district) => plain({ params: { postId: district.collector.postId } })(district),
  },
  'office.outline': { allowed: ['admin'], ask: byAdmin(async () => ({})) },
  'office.people': { allowed: ['admin'], ask: byAdmin(async () => ({ query: { q: 'परीक्षण' } })) },
  'office.open-section': {
    allowed: ['admin'],
    ask: byAdmin(async ({ admin }) => {
      const { officeId } = await aNewPost(admin, seat);
      const name = { hi: 'नई शाखा', en: 'New section' };
      return { body: { sectionId: v7(), officeId, code: `MSD-COL-${v7().slice(-6).toUpperCase()}`, name } };
    }),
  },
  'office.create-post': {
    allowed: ['admin'],
    ask: byAdmin(async ({ admin }) => ({ body: await aNewPost(admin, seat) })),
  },
  'office.add-person': { allowed: ['admin'], ask: byAdmin(async () => ({ body: aNewPerson() })) },
  'office.start-posting': {
    allowed: ['admin'],
    ask: byAdmin(async ({ admin }) => {
      const postId = await createPost(admin, seat);
      const { personId } = await admin.asks(OfficeApi.addPerson, { body: aNewPerson() });
      return { body: aNewPosting({ personId, postId }) };
    }),
  },
  'office.limits': { allowed: ['admin'], ask: byAdmin(async () => ({})) },
  'office.delegate-limit': {
    allowed: ['admin'],
    ask: byAdmin(async ({ superintendent }) => ({ body: aNewLimit(superintendent) })),
  },
  'office.end-limit': {
    allowed: ['admin'],
    ask: byAdmin(async ({ admin, superintendent }) => {
      const body = aNewLimit(superintendent);
      await admin.asks(OfficeApi.delegateLimit, { body });
      return { params: { limitId: body.limitId }, body: { until: '2099-03-31', orderNo: 'वित्त/2026/7' } };
    }),
  },
  'office.end-posting': {
    allowed: ['admin'],
    ask: byAdmin(async ({ admin }) => {
      const { postingId } = await hire(admin, seat);
      return { params: { postingId }, body: { orderNo: 'स्था./2026/7' } };
    }),
  },
};

const accessRows: Record<string, MatrixRow> = {
  'access.me': { allowed: PERSONS, ask: plain() },
  'access.devices': { allowed: PERSONS, ask: plain() },
  'access.store-lease': { allowed: PERSONS, ask: plain() },
  'access.sign-in': {
    allowed: ANYBODY,
    isSpending: true,
    ask: async ({ admin }) => {
      const { officer, login } = await appoint(admin, seat);
      return { doer: officer, input: { body: { login, password: SAMPLE_PASSWORD } } };
    },
  },
  'access.redeem-slip': {
    allowed: ANYBODY,
    isSpending: true,
    ask: async (district) => {
      const { login, personId } = await hire(district.admin, seat);
      const { slip } = await district.admin.asks(AccessApi.issueSlip, { params: { personId } });
      const { doer } = await freshPerson(district);
      return { doer, input: { body: { login, slip, newPassword: SAMPLE_PASSWORD } } };
    },
  },
  'access.sign-out': { allowed: PERSONS, isSpending: true, ask: freshPerson },
  'access.choose-post': {
    allowed: [],
    ask: async (district) => {
      const { doer } = await freshPerson(district);
      return { doer, input: { params: { postId: doer.postId } } };
    },
  },
  'access.step-up': { allowed: PERSONS, ask: plain({ body: { password: SAMPLE_PASSWORD } }) },
  'access.change-password': {
    allowed: PERSONS,
    isSpending: true,
    ask: async (district) => {
      const { doer } = await freshPerson(district);
      return {
        doer,
        input: { body: { password: SAMPLE_PASSWORD, newPassword: 'nine-green-hills-in-june' } },
      };
    },
  },
  'access.revoke-device': {
    allowed: [],
    ask: async (district) => {
      const { doer } = await freshPerson(district);
      return { doer, input: { params: { deviceId: doer.me.deviceId } } };
    },
  },
  'access.close-account': {
    allowed: ['admin'],
    ask: byAdmin(async (district) => ({ params: { personId: (await freshPerson(district)).personId } })),
  },
  'access.reopen-account': {
    allowed: ['admin'],
    ask: byAdmin(async (district) => {
      const params = { personId: (await freshPerson(district)).personId };
      await district.admin.asks(AccessApi.closeAccount, { params });
      return { params };
    }),
  },
  'access.passkeys': { allowed: PERSONS, ask: plain() },
  'access.passkey-challenge': { allowed: ANYBODY, ask: plain() },
  'access.passkey-sign-in': { allowed: ANYBODY, isSpending: true, ask: FACTOR_ASKS.passkeySignIn },
  // A step-up is asked of everybody, and a challenge belongs to one session.
  'access.passkey-enrolment': { allowed: [], ask: FACTOR_ASKS.passkeyEnrolment },
  'access.enrol-passkey': { allowed: [], ask: FACTOR_ASKS.enrolPasskey },
  'access.rename-passkey': { allowed: [], ask: FACTOR_ASKS.renamePasskey },
  'access.remove-passkey': { allowed: [], ask: FACTOR_ASKS.removePasskey },
  'access.step-up-challenge': { allowed: [], ask: FACTOR_ASKS.stepUpChallenge },
  'access.step-up-by-passkey': { allowed: [], ask: FACTOR_ASKS.stepUpByPasskey },
  'access.factors': { allowed: PERSONS, ask: plain() },
  'access.code-enrolment': { allowed: [], ask: FACTOR_ASKS.codeEnrolment },
  'access.confirm-code': { allowed: [], ask: FACTOR_ASKS.confirmCode },
  'access.remove-code': { allowed: [], ask: FACTOR_ASKS.withCode },
  'access.renew-recovery-codes': { allowed: [], ask: FACTOR_ASKS.withCode },
  'access.step-up-by-code': { allowed: [], ask: FACTOR_ASKS.stepUpByCode },
  'access.wipe-device': {
    allowed: [],
    ask: async (district) => {
      const { doer } = await freshPerson(district);
      return { doer, input: { params: { deviceId: doer.me.deviceId } } };
    },
  },
  'access.device-wiped': { allowed: ANYBODY, ask: plain() },
  'access.issue-slip': {
    allowed: ['admin'],
    ask: byAdmin(async ({ admin }) => ({ params: { personId: (await hire(admin, seat)).personId } })),
  },
  'access.propose-reset': {
    allowed: ['admin'],
    ask: byAdmin(async (district) => ({ params: { personId: (await freshPerson(district)).personId } })),
  },
  'access.resets': { allowed: ['admin'], ask: byAdmin(async () => ({})) },
  // Who proposed the reset cannot confirm it.
  'access.confirm-reset': {
    allowed: [],
    ask: async (district) => {
      const { personId } = await freshPerson(district);
      const { resetId } = await district.admin.asks(AccessApi.proposeReset, { params: { personId } });
      return { doer: await district.signIn('secondAdministrator'), input: { params: { resetId } } };
    },
  },
};

/** What one is told is one’s own: nobody else has it, whatever his office. */
const alertRows: Record<string, MatrixRow> = {
  'alert.push-key': { allowed: PERSONS, ask: plain() },
  'alert.list': { allowed: PERSONS, ask: plain() },
  'alert.red-list': { allowed: LISTS, ask: plain() },
  'alert.subscriptions': { allowed: PERSONS, ask: plain() },
  'alert.subscribe': { allowed: PERSONS, ask: ALERT_ASKS.subscribe },
  'alert.unsubscribe': { allowed: ['clerk'], ask: ALERT_ASKS.unsubscribe },
  // Marks of others are passed over.
  'alert.open': { allowed: PERSONS, ask: ALERT_ASKS.open },
  'alert.report': { allowed: HOLDER, ask: ALERT_ASKS.report },
  'alert.snooze': { allowed: HOLDER, ask: ALERT_ASKS.snooze },
};

/** One row for every operation of the API. */
export const MATRIX: Readonly<Record<string, MatrixRow>> = {
  ...platformRows,
  ...officeRows,
  ...accessRows,
  ...fileRows,
  ...alertRows,
};

/** The same on a restricted file: its superiors are strangers to it. */
export const RESTRICTED_MATRIX: Readonly<Record<string, MatrixRow>> = Object.fromEntries(
  Object.entries(RESTRICTED_SITUATIONS).map(([operation, ask]) => {
    const isForReaders = ['open', 'card', 'journey', 'papers', 'viewings', 'order-print'].some(
      (act) => operation === `file.${act}`,
    );
    return [operation, { allowed: isForReaders ? ['clerk', ...HOLDER] : HOLDER, ask }];
  }),
);
