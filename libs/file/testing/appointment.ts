import { AccessApi } from '@sanchika/access/contract';
import { OfficeApi } from '@sanchika/office/contract';
import type { Role } from '@sanchika/office/domain';
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

/** A person who was appointed, with what an administrator needs to end it again. */
export interface Appointed {
  readonly officer: Officer;
  readonly login: string;
  readonly personId: string;
  readonly postingId: string;
}

const POSTED_FROM = '2026-01-01';
let appointments = 0;

/** Creates the post, the person and the sign-in by the administrator's own operations. */
export async function appoint(admin: Officer, plan: Appointment): Promise<Appointed> {
  const postId = await createPost(admin, plan);
  const { personId, login } = await addPerson(admin);
  const postingId = await postTo(admin, personId, postId);
  return { officer: await redeemSlip(admin, personId, login), login, personId, postingId };
}

/** Gives a person one more post. Returns the posting. */
export async function postTo(admin: Officer, personId: string, postId: string, kind = 'regular'): Promise<string> {
  const body = { postingId: v7(), personId, postId, kind, from: POSTED_FROM, orderNo: 'स्था./2026/1' };
  return (await admin.asks(OfficeApi.startPosting, { body })).postingId;
}

export async function createPost(admin: Officer, plan: Appointment): Promise<string> {
  const { offices, sections } = await admin.asks(OfficeApi.outline);
  const office = offices.find(({ code }) => code === plan.officeCode);
  const section = sections.find(({ code }) => code === plan.sectionCode);
  if (!office || (plan.sectionCode !== null && !section)) throw new Error(`no ${plan.officeCode}/${plan.sectionCode}`);
  const body = {
    postId: v7(),
    officeId: office.officeId,
    sectionId: section?.sectionId ?? null,
    code: `${plan.officeCode}-T${(appointments += 1)}`,
    designation: { hi: 'सहायक', en: 'Assistant' },
    reportingPostId: plan.reportsTo?.postId ?? null,
    payLevel: 6,
    financialLimit: 0,
    roles: plan.roles,
  };
  return (await admin.asks(OfficeApi.createPost, { body })).postId;
}

async function addPerson(admin: Officer): Promise<{ personId: string; login: string }> {
  const digits = String((appointments += 1)).padStart(5, '0');
  const body = {
    personId: v7(),
    employeeCode: `TS9${digits}`,
    name: { hi: 'परीक्षण कर्मचारी', en: 'Test Employee' },
    mobile: `98765${digits}`,
    officialEmail: null,
    dateOfBirth: '1990-05-05',
    joiningDate: POSTED_FROM,
    language: 'hi',
  };
  const { personId } = await admin.asks(OfficeApi.addPerson, { body });
  return { personId, login: body.employeeCode };
}

async function redeemSlip(admin: Officer, personId: string, login: string): Promise<Officer> {
  const { slip } = await admin.asks(AccessApi.issueSlip, { params: { personId } });
  const caller = new Caller(admin.caller.url);
  const reply = await caller.call(AccessApi.redeemSlip, { body: { login, slip, newPassword: SAMPLE_PASSWORD } });
  return new Officer(caller, granted('access.redeem-slip', reply));
}
