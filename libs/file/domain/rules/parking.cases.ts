import { isoDate } from '@sanchika/platform/kernel';
import { judgePark, judgeUnpark } from '../judge-parking';
import type { ParkFacts, UnparkFacts } from '../parking-facts';
import { casesOf } from './rule-book.cases';
import type { Row, RuleCase } from './rule-book.cases';

const A_PARKING: ParkFacts = {
  state: 'active',
  actorPostId: 'SUP',
  holderPostId: 'SUP',
  isAttached: false,
  attachedFiles: 0,
  reason: 'न्यायालय के आदेश की प्रतीक्षा है।',
  today: isoDate('2026-03-02'),
  reviewOn: isoDate('2026-05-31'),
};

const parking: readonly Row<ParkFacts>[] = [
  ['for 90 days', {}],
  ['for 91 days', { reviewOn: isoDate('2026-06-01') }, 'file.review-date-too-far'],
  ['until today', { reviewOn: isoDate('2026-03-02') }, 'file.review-date-not-ahead'],
  ['without a reason', { reason: ' \u00a0' }, 'file.park-reason-missing'],
  ['that is attached to another (FM-2)', { isAttached: true }, 'file.is-attached'],
  ['with another attached to it (FM-2)', { attachedFiles: 1 }, 'file.has-attached'],
  ['by another post', { actorPostId: 'CLK' }, 'file.not-holder'],
  ['that is parked', { state: 'parked' }, 'file.act-not-in-state'],
  ['whose closing is proposed', { state: 'closeProposed' }, 'file.act-not-in-state'],
];

const unparking: readonly Row<UnparkFacts>[] = [
  ['a parked file', {}],
  ['a file at work', { state: 'active' }, 'file.act-not-in-state'],
];

/** Examples of putting a file by and taking it up again. */
export const PARKING_CASES: readonly RuleCase[] = [
  ...casesOf('parking', { judge: judgePark, lawful: A_PARKING }, parking),
  ...casesOf('taking up', { judge: judgeUnpark, lawful: { state: 'parked' } }, unparking),
];
