import { isoDate } from '@sanchika/platform/kernel';
import { describe, expect, it } from 'vitest';
import { type DelegatedLimit, limitOf, type LimitAsked } from './delegated-limit';

const LAKH = 10_000_000;

const toRole = (rest: Partial<DelegatedLimit> = {}): DelegatedLimit => ({
  limitId: 'role',
  postId: null,
  role: 'officer',
  officeTier: 'district',
  budgetHead: null,
  amountPaise: 2 * LAKH,
  stepUpAbovePaise: LAKH,
  from: isoDate('2026-01-01'),
  until: null,
  ...rest,
});
const toPost = (rest: Partial<DelegatedLimit> = {}): DelegatedLimit =>
  toRole({ limitId: 'post', postId: 'SDO', role: null, officeTier: null, amountPaise: LAKH, ...rest });

const ASKED: LimitAsked = {
  postId: 'SDO',
  roles: ['officer', 'headOfOffice'],
  officeTier: 'district',
  standingPaise: 50_000,
  budgetHead: '2053',
  on: isoDate('2026-03-02'),
};

describe('limitOf (EN-13)', () => {
  it.each<[string, DelegatedLimit[], string | null]>([
    [
      'the post’s own order stands before that of its role, though it is smaller',
      [toRole(), toPost()],
      'post',
    ],
    [
      'an order for the head stands before one for all',
      [toPost(), toPost({ limitId: 'head', budgetHead: '2053' })],
      'head',
    ],
    ['an order for another head says nothing', [toPost({ budgetHead: '2070' }), toRole()], 'role'],
    [
      'the younger of two equal orders holds',
      [toPost(), toPost({ limitId: 'new', from: isoDate('2026-02-01') })],
      'new',
    ],
    [
      'an order that is yet to come says nothing',
      [toPost({ from: isoDate('2026-03-03') }), toRole()],
      'role',
    ],
    ['an order holds on its last day', [toPost({ until: isoDate('2026-03-02') })], 'post'],
    ['and not on the day after', [toPost({ until: isoDate('2026-03-01') }), toRole()], 'role'],
    ['an order to the role in another tier says nothing', [toRole({ officeTier: 'hod' })], null],
    ['an order to another post says nothing', [toPost({ postId: 'TEH' })], null],
    [
      'of several roles the greatest power counts',
      [toRole(), toRole({ limitId: 'head', role: 'headOfOffice', amountPaise: 3 * LAKH })],
      'head',
    ],
  ])('%s', (_, orders, limitId) => {
    expect(limitOf(orders, ASKED).limitId).toBe(limitId);
    expect(limitOf([...orders].reverse(), ASKED).limitId).toBe(limitId);
  });

  it('falls back on the limit with which the post was created, with a step-up for every use', () => {
    expect(limitOf([], ASKED)).toEqual({ limitId: null, amountPaise: 50_000, stepUpAbovePaise: 0 });
  });

  it('is nothing for a dealing hand whom no order names', () => {
    expect(limitOf([toRole()], { ...ASKED, roles: ['dealingHand'], standingPaise: 0 }).amountPaise).toBe(0);
  });
});
