import { isoDate } from '@sanchika/platform/kernel';
import type { Recipient } from '../act-facts';
import { MOST_NAMED } from '../grant';
import type { GrantFacts, ReclassifyFacts, RevokeGrantFacts } from '../grant-facts';
import { judgeGrant, judgeReclassify, judgeRevokeGrant } from '../judge-grant';
import { casesOf } from './rule-book.cases';
import type { Row, RuleCase } from './rule-book.cases';

const COLLECTOR: Recipient = {
  postId: 'COL',
  roles: ['officer', 'collector'],
  isVacant: false,
  isAbolished: false,
};

const A_GRANT: GrantFacts = {
  state: 'active',
  holderPostId: 'SUP',
  recipient: COLLECTOR,
  reason: 'जाँच में अभिलेख देखना है।',
  today: isoDate('2026-03-02'),
  until: isoDate('2026-03-31'),
  namedPostIds: [],
};

const granting: readonly Row<GrantFacts>[] = [
  ['to the Collector for a month', {}],
  ['until this evening', { until: isoDate('2026-03-02') }],
  ['for 366 days', { until: isoDate('2027-03-03') }],
  ['for 367 days', { until: isoDate('2027-03-04') }, 'file.grant-date-too-far'],
  ['until yesterday', { until: isoDate('2026-03-01') }, 'file.grant-date-past'],
  ['without a reason', { reason: ' \u200b' }, 'file.grant-reason-missing'],
  ['to an auditor', { recipient: { ...COLLECTOR, roles: ['auditor'] } }],
  ['to an administrator', { recipient: { ...COLLECTOR, roles: ['localAdmin'] } }, 'file.cannot-be-named'],
  ['to an abolished post', { recipient: { ...COLLECTOR, isAbolished: true } }, 'file.cannot-be-named'],
  ['to a vacant post', { recipient: { ...COLLECTOR, isVacant: true } }, 'file.recipient-vacant'],
  ['to its holder', { holderPostId: 'COL' }, 'file.holder-named'],
  ['to a post that is named', { namedPostIds: ['ADM', 'COL'] }, 'file.already-named'],
  ['as the twentieth', { namedPostIds: others(MOST_NAMED - 1) }],
  ['as one too many', { namedPostIds: others(MOST_NAMED) }, 'file.too-many-named'],
  ['on a parked file', { state: 'parked' }],
  ['on a closed file', { state: 'closed', holderPostId: null }],
  ['on a draft', { state: 'draft', holderPostId: null }, 'file.act-not-in-state'],
];

function others(count: number): string[] {
  return Array.from({ length: count }, (_, place) => `P${place}`);
}

const revoking: readonly Row<RevokeGrantFacts>[] = [
  ['what is in force', {}],
  ['what was taken back', { isRevoked: true }, 'file.grant-ended'],
];

const A_RAISING: ReclassifyFacts = {
  state: 'active',
  actorPostId: 'CLK',
  holderPostId: 'CLK',
  from: 'ordinary',
  to: 'restricted',
  actorRoles: ['dealingHand'],
  reason: 'शिकायतकर्ता की पहचान है।',
  isAttached: false,
  attachedFiles: 0,
};
const DOWN = { from: 'restricted', to: 'ordinary' } as const;

const reclassifying: readonly Row<ReclassifyFacts>[] = [
  ['raised by the clerk who has it', {}],
  ['lowered by a section officer', { ...DOWN, actorRoles: ['sectionHead'] }],
  ['lowered by a clerk', DOWN, 'file.lowering-not-competent'],
  ['without a reason', { reason: '' }, 'file.class-reason-missing'],
  ['to what it is', { from: 'restricted' }, 'file.class-unchanged'],
  ['by another post', { holderPostId: 'SUP' }, 'file.not-holder'],
  ['while it is parked', { state: 'parked' }, 'file.not-open'],
  ['of what is attached to another file (FM-2)', { isAttached: true }, 'file.is-attached'],
  ['while a file is attached to it (FM-2)', { attachedFiles: 1 }, 'file.has-attached'],
  ['once it is closed', { state: 'closed', holderPostId: null }, 'file.not-open', 'file.not-holder'],
];

/** Examples of naming posts on a file, taking that back, and changing the classification. */
export const GRANT_CASES: readonly RuleCase[] = [
  ...casesOf('naming', { judge: judgeGrant, lawful: A_GRANT }, granting),
  ...casesOf('taking back', { judge: judgeRevokeGrant, lawful: { isRevoked: false } }, revoking),
  ...casesOf('classification', { judge: judgeReclassify, lawful: A_RAISING }, reclassifying),
];
