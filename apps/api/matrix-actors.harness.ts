import { AccessApi } from '@sanchika/access/contract';
import { aNewPosting, appoint, createPost } from '@sanchika/file/testing';
import type { SampleDistrict } from '@sanchika/file/testing';
import { OfficeApi } from '@sanchika/office/contract';
import { Caller, SAMPLE_PASSWORD } from '@sanchika/platform/testing';

/**
 * Who tries everything. Where a file matters, the clerk opened it and is a former holder, the superintendent
 * holds it and the additional collector is a superior in line.
 */
export const ACTORS = [
  'anonymous',
  'revoked session',
  'without a post',
  'ended charge',
  'clerk',
  'colleague',
  'outsider',
  'superintendent',
  'additionalCollector',
  'collector',
  'admin',
  'auditor',
] as const;
export type ActorName = (typeof ACTORS)[number];

/** Everybody takes a seat in the district. */
export async function seatActors(district: SampleDistrict): Promise<Readonly<Record<ActorName, Caller>>> {
  const { clerk, superintendent, additionalCollector, collector, admin } = district;
  const elsewhere = {
    officeCode: 'MSD-SDO',
    sectionCode: null,
    roles: ['officer', 'sectionHead'] as const,
    reportsTo: null,
  };
  return {
    anonymous: district.stranger(),
    'revoked session': await signedOut(district),
    'without a post': await withoutPost(district),
    'ended charge': await dismissed(district),
    clerk: clerk.caller,
    colleague: (await district.signIn('colleague')).caller,
    outsider: (await appoint(admin, elsewhere)).officer.caller,
    superintendent: superintendent.caller,
    additionalCollector: additionalCollector.caller,
    collector: collector.caller,
    admin: admin.caller,
    auditor: (await district.signIn('auditor')).caller,
  };
}

const seatInSection = {
  officeCode: 'MSD-COL',
  sectionCode: 'MSD-COL-EST',
  roles: ['dealingHand'] as const,
  reportsTo: null,
};

/** The cookies of a session that its owner ended. */
async function signedOut(district: SampleDistrict): Promise<Caller> {
  const owner = await district.signIn('clerk');
  const thief = owner.caller.twin();
  await owner.asks(AccessApi.signOut);
  return thief;
}

/** A person with two posts who has chosen none. */
async function withoutPost({ admin, server }: SampleDistrict): Promise<Caller> {
  const { login, personId } = await appoint(admin, seatInSection);
  const postId = await createPost(admin, seatInSection);
  await admin.asks(OfficeApi.startPosting, { body: aNewPosting({ personId, postId }, 'additional') });
  const caller = new Caller(server.url);
  const reply = await caller.call(AccessApi.signIn, { body: { login, password: SAMPLE_PASSWORD } });
  if (reply.answer.actingPostId !== null) throw new Error('a post was chosen');
  return caller;
}

/** A person whose posting ended while the session lives on. */
async function dismissed({ admin }: SampleDistrict): Promise<Caller> {
  const { officer, postingId } = await appoint(admin, seatInSection);
  await admin.asks(OfficeApi.endPosting, { params: { postingId }, body: { orderNo: 'स्था./2026/9' } });
  return officer.caller;
}
