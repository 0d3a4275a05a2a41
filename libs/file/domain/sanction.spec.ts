import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECISIONS } from './decision';
import { judgeSanction } from './judge-sanction';
import { asksForStepUp, type DrawnSanction, proposersOf, sanctionOutcome } from './sanction';

const CLERK = { postId: 'CLK', personId: 'clk' };
const HEAD = { postId: 'SUP', personId: 'sup' };

const drawn = (rest: Partial<DrawnSanction> = {}): DrawnSanction => ({
  amountPaise: 100,
  budgetHead: '2053',
  payee: 'क',
  state: 'superseded',
  drawnBy: CLERK,
  ...rest,
});
const last = (rest: Partial<DrawnSanction> = {}) => drawn({ state: 'proposed', ...rest });

describe('proposersOf (EN-14)', () => {
  it.each<[string, DrawnSanction[], unknown[]]>([
    ['who drew it up', [last()], [CLERK]],
    ['and who changed the amount', [drawn(), last({ amountPaise: 200, drawnBy: HEAD })], [CLERK, HEAD]],
    ['or the payee', [drawn(), last({ payee: 'ख', drawnBy: HEAD })], [CLERK, HEAD]],
    ['or the head', [drawn(), last({ budgetHead: '2070', drawnBy: HEAD })], [CLERK, HEAD]],
    ['not who bettered other words', [drawn(), last({ drawnBy: HEAD })], [CLERK]],
    [
      'still who drew one up that was taken back',
      [drawn({ state: 'withdrawn' }), last({ drawnBy: HEAD })],
      [CLERK],
    ],
    [
      'not who proposed what was decided before',
      [drawn({ state: 'refused' }), last({ drawnBy: HEAD })],
      [HEAD],
    ],
    [
      'of a decided one those who proposed it',
      [drawn(), drawn({ state: 'sanctioned', amountPaise: 3, drawnBy: HEAD })],
      [CLERK, HEAD],
    ],
    ['each once', [drawn(), last({ amountPaise: 200 })], [CLERK]],
  ])('are %s', (_, sanctions, proposers) => {
    expect(proposersOf(sanctions)).toEqual(proposers);
  });
});

describe('sanctionOutcome', () => {
  it('is what the last deciding note says, and nothing where none decides', () => {
    expect(sanctionOutcome(['approve', 'putUp'])).toBe('sanctioned');
    expect(sanctionOutcome(['approve', 'reject'])).toBe('refused');
    expect(sanctionOutcome(['approveWithChange'])).toBe('sanctioned');
    const silent = DECISIONS.filter((decision) => sanctionOutcome([decision]) === null);
    expect(silent).toEqual(['putUp', 'agree', 'discuss', 'reexamine', 'return', 'fileAndClose', 'seen']);
    expect(sanctionOutcome([])).toBeNull();
  });
});

describe('asksForStepUp', () => {
  it.each([
    [100, 100, false],
    [101, 100, true],
    [1, 0, true],
    [100, null, false],
  ])('%i paise above %s: %s', (amount, above, asks) => {
    expect(asksForStepUp(amount, above)).toBe(asks);
  });
});

describe('judgeSanction, whatever the facts', () => {
  const party = fc.record({
    postId: fc.constantFrom('CLK', 'SUP', 'ADM'),
    personId: fc.constantFrom('clk', 'sup', 'adm'),
  });

  it('never lets money pass beyond a power, by a proposer or by a link officer', () => {
    const facts = fc.record({
      actor: party,
      proposers: fc.array(party, { maxLength: 3 }),
      isLinkOfficer: fc.boolean(),
      amountPaise: fc.integer({ min: 1, max: 5 }),
      availablePaise: fc.nat({ max: 5 }),
      limitPaise: fc.nat({ max: 5 }),
      competentPost: fc.constant({ hi: 'क', en: 'c' }),
    });
    fc.assert(
      fc.property(facts, (given) => {
        if (!judgeSanction(given).allowed) return;
        expect(given.amountPaise).toBeLessThanOrEqual(given.limitPaise);
        expect(given.proposers.some(({ postId }) => postId === given.actor.postId)).toBe(false);
        expect(given.proposers.some(({ personId }) => personId === given.actor.personId)).toBe(false);
        expect(given.isLinkOfficer).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
