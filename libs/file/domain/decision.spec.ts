import { describe, expect, it } from 'vitest';
import { DECISIONS, isFinal, needsReason } from './decision';
import { DELAY_REASONS, explainsDelay } from './delay-reason';

describe('decisions', () => {
  it('that need a reason are those of EN-7', () => {
    expect(DECISIONS.filter(needsReason)).toEqual(['approveWithChange', 'reject', 'reexamine', 'return']);
  });

  it('that settle the matter are four', () => {
    expect(DECISIONS.filter(isFinal)).toEqual(['approve', 'approveWithChange', 'reject', 'fileAndClose']);
  });
});

describe('an explanation of delay (EN-12)', () => {
  it('is a reason of the list, words or not', () => {
    const listed = DELAY_REASONS.filter((reason) => explainsDelay({ reason, words: '' }));
    expect(listed).toEqual(DELAY_REASONS.filter((reason) => reason !== 'other'));
  });

  it('needs words when the reason is another', () => {
    expect(explainsDelay({ reason: 'other', words: ' \u200c ' })).toBe(false);
    expect(explainsDelay({ reason: 'other', words: 'बाढ़' })).toBe(true);
  });

  it('is missing when there is none', () => {
    expect(explainsDelay(null)).toBe(false);
  });
});
