import { describe, expect, it } from 'vitest';
import { flagPaper } from './paper-flag';
import type { FlaggedPaper } from './paper-flag';

const bare = (id: string): FlaggedPaper => ({ id, flag: null, receiptNo: null });
const flagged = (papers: readonly FlaggedPaper[]) =>
  papers.map(({ id, flag, receiptNo }) => `${id} ${flag ?? '-'}${receiptNo ?? ''}`);

describe('the flags of papers (EN-8)', () => {
  const papers = ['a', 'b', 'c'].map(bare);

  it('leave a file with one paper under consideration', () => {
    const first = flagPaper(papers, { paperId: 'a', flag: 'puc' });
    expect(flagged(first)).toEqual(['a puc', 'b -', 'c -']);
    expect(flagged(flagPaper(first, { paperId: 'c', flag: 'puc' }))).toEqual(['a -', 'b -', 'c puc']);
  });

  it('number fresh receipts on, and keep the numbers that were given', () => {
    const one = flagPaper(papers, { paperId: 'b', flag: 'fr' });
    const two = flagPaper(one, { paperId: 'a', flag: 'fr' });
    expect(flagged(two)).toEqual(['a fr2', 'b fr1', 'c -']);
    const less = flagPaper(two, { paperId: 'b', flag: null });
    expect(flagged(flagPaper(less, { paperId: 'c', flag: 'fr' }))).toEqual(['a fr2', 'b -', 'c fr3']);
  });

  it('are the same when a receipt is flagged as one again', () => {
    const one = flagPaper(papers, { paperId: 'a', flag: 'fr' });
    expect(flagPaper(one, { paperId: 'a', flag: 'fr' })).toEqual(one);
  });

  it('turn the paper under consideration into a receipt when told to', () => {
    const one = flagPaper(papers, { paperId: 'a', flag: 'puc' });
    expect(flagged(flagPaper(one, { paperId: 'a', flag: 'fr' }))).toEqual(['a fr1', 'b -', 'c -']);
  });
});
