import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_LADDER, LADDER_CODES } from './ladder-level';
import type { LadderCode } from './ladder-level';
import { toldPosts } from './told-posts';
import type { LineFacts, PostInLine } from './told-posts';

const post = (postId: string, facts: Partial<PostInLine> = {}): PostInLine => ({
  postId,
  isVacant: false,
  isHeadOfOffice: false,
  isAddlCollector: false,
  isCollector: false,
  ...facts,
});
const COL = post('COL', { isCollector: true, isHeadOfOffice: true });
const ADC = post('ADC', { isAddlCollector: true });

/** A clerk of a department in the district, whose head reports to the Collector through the additional one. */
const CLERK: LineFacts = {
  holderPostId: 'CLK',
  isHolderVacant: false,
  isAtCollector: false,
  isImmediate: false,
  line: [post('SUP'), post('HEAD', { isHeadOfOffice: true }), ADC, COL, post('COMMISSIONER')],
};
const told = (code: LadderCode, facts: Partial<LineFacts> = {}) =>
  toldPosts(FIRST_LADDER, code, { ...CLERK, ...facts });

describe('who is told (NT-0, B7)', () => {
  it.each([
    ['L0', ['CLK']],
    ['L1', ['CLK']],
    ['L2', ['CLK', 'SUP']],
    ['L3', ['HEAD']],
    ['L4', ['ADC']],
    ['L5', ['COL']],
  ] as const)('%s tells %s', (code, posts) => {
    expect(told(code)).toEqual(posts);
  });

  it('goes to the next post up past one that is vacant', () => {
    const line = [post('SUP', { isVacant: true }), ...CLERK.line.slice(1)];
    expect(told('L2', { line })).toEqual(['CLK', 'HEAD']);
    // The head was told of the breach already.
    expect(told('L3', { line })).toEqual(['ADC']);
  });

  it('goes to the reporting post when nobody sits at the desk', () => {
    expect(told('L0', { isHolderVacant: true })).toEqual(['SUP']);
    expect(told('L2', { isHolderVacant: true })).toEqual(['SUP']);
  });

  it('tells the line below the Collector where he himself is the head of the office', () => {
    const line = [post('SUP'), post('DC'), ADC, COL];
    expect(told('L3', { line })).toEqual(['DC']);
    expect(told('L4', { line })).toEqual(['ADC']);
    expect(told('L5', { line })).toEqual(['COL']);
  });

  it('climbs over the holder who is himself an addressee', () => {
    const facts = { holderPostId: 'ADC', line: [COL] };
    expect(told('L2', facts)).toEqual(['ADC']);
    expect(told('L4', facts)).toEqual([]);
    expect(told('L5', facts)).toEqual(['COL']);
  });

  it('leaves a file at the Collector’s own desk to his digest', () => {
    for (const code of LADDER_CODES) expect(told(code, { isAtCollector: true })).toEqual([]);
  });

  it('tells the Collector of an immediate file at once, and not again at ten days', () => {
    expect(told('IM', { isImmediate: true })).toEqual(['COL']);
    expect(told('L5', { isImmediate: true })).toEqual([]);
  });

  it('never names the Collector before his level, anybody above him, or one post twice', () => {
    const line = fc.uniqueArray(
      fc.record({
        postId: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
        isVacant: fc.boolean(),
        isHeadOfOffice: fc.boolean(),
        isAddlCollector: fc.boolean(),
        isCollector: fc.boolean(),
      }),
      { selector: ({ postId }) => postId },
    );
    fc.assert(
      fc.property(line, fc.boolean(), (posts, isHolderVacant) => {
        const facts = { ...CLERK, line: posts, isHolderVacant };
        const place = posts.findIndex(({ isCollector }) => isCollector);
        const allowed = place < 0 ? posts : posts.slice(0, place);
        const all = (['L2', 'L3', 'L4'] as const).flatMap((code) => toldPosts(FIRST_LADDER, code, facts));
        const climbed = all.filter((postId) => postId !== 'CLK');
        expect(climbed.every((postId) => allowed.some((each) => each.postId === postId))).toBe(true);
        expect(new Set(climbed).size).toBe(climbed.length);
      }),
    );
  });
});
