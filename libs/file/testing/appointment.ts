import { AccessApi } from '@sanchika/access/contract';
import { OfficeApi } from '@sanchika/office/contract';
import type { PostingKind, Role } from '@sanchika/office/domain';
import type { BodyOf } from '@sanchika/platform/contract';
import { Caller, SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import { Officer } from './officer';
import type { Desk } from './officer';
import { granted } from './refused';

/** A new post with a new person in it. */
export interface Appointment {
  readonly officeCode: string;
  /** Null for a post directly under its office. */
  readonly sectionCode: string | null;
  readonly roles: readonly Role[];
  readonly reportsTo: Desk | null;
}

/** A person who was posted, with what an administrator needs to end it again. */
export interface Hired {
  readonly login: string;
  readonly personId: string;
  readonly postId: string;
  readonly postingId: string;
}

const POSTED_FROM = '2026-01-01';
let made = 0;

/** A person nobody knows yet. */
export function aNewPerson(): BodyOf<typeof OfficeApi.addPerson> {
  const digits = String((made += 1)).padStart(5, '0');
  return {
    personId: v7(),
    employeeCode: `TS9${digits}`,
    name: { hi: 'परीक्षण कर्मचारी', en: 'Test Employee' },
    mobile: `98765${digits}`,
    officialEmail: null,
    dateOfBirth: '1990-05-05',
    joiningDate: POSTED_FROM,
    language: 'hi',
  };
}

/** A post that does not exist yet, in an office that does. */
export async function aNewPost(
  admin: Officer,
  { officeCode, sectionCode, roles, reportsTo }: Appointment,
): Promise<BodyOf<typeof OfficeApi.createPost>> {
  const { offices, sections } = await admin.asks(OfficeApi.outline);
  const office = offices.find(({ code }) => code === officeCode);
  const section = sections.find(({ code }) => code === sectionCode);
  if (!office || (sectionCode !== null && !section)) throw new Error(`no ${officeCode}/${sectionCode}`);
  return {
    postId: v7(),
    officeId: office.officeId,
    sectionId: section?.sectionId ?? null,
    code: `${officeCode}-T${(made += 1)}`,
    designation: { hi: 'सहायक', en: 'Assistant' },
    reportingPostId: reportsTo?.postId ?? null,
    payLevel: 6,
    financialLimit: 0,
    roles: [...roles],
  };
}

export async function createPost(admin: Officer, plan: Appointment): Promise<string> {
  return (await admin.asks(OfficeApi.createPost, { body: await aNewPost(admin, plan) })).postId;
}

/** A posting that can begin. */
export function aNewPosting(
  { personId, postId }: Pick<Hired, 'personId' | 'postId'>,
  kind: PostingKind = 'regular',
): BodyOf<typeof OfficeApi.startPosting> {
  return { postingId: v7(), personId, postId, kind, from: POSTED_FROM, orderNo: 'स्था./2026/1' };
}

/** Creates a post and a person in it by the administrator's own operations; nobody can sign in yet. */
export async function hire(admin: Officer, plan: Appointment): Promise<Hired> {
  const postId = await createPost(admin, plan);
  const person = aNewPerson();
  const { personId } = await admin.asks(OfficeApi.addPerson, { body: person });
  const { postingId } = await admin.asks(OfficeApi.startPosting, { body: aNewPosting({ personId, postId }) });
  return { login: person.employeeCode, personId, postId, postingId };
}

/** Hires a person who then signs in by a slip and takes the sample password. */
export async function appoint(
  admin: Officer,
  plan: Appointment,
): Promise<Hired & { readonly officer: Officer }> {
  const hired = await hire(admin, plan);
  const { personId, login } = hired;
  const { slip } = await admin.asks(AccessApi.issueSlip, { params: { personId } });
  const caller = new Caller(admin.caller.url);
  const reply = await caller.call(AccessApi.redeemSlip, {
    body: { login, slip, newPassword: SAMPLE_PASSWORD },
  });
  return { ...hired, officer: new Officer(caller, granted('access.redeem-slip', reply)) };
}
