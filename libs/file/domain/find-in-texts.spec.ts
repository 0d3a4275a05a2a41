import { readQuestion } from '@sanchika/platform/kernel';
import { describe, expect, it } from 'vitest';
import { headTexts, noteText, paperTexts } from './file-texts';
import type { FileText } from './file-texts';
import { findInTexts } from './find-in-texts';

const HEAD = headTexts({
  computerNo: 2938,
  fileNumber: 'STN/14/2026-EST-MSD-COL',
  subject: 'खल्लारी भवन मरम्मत',
});
const LONG = `${'कार्यालय में प्राप्त पत्र के अनुसार '.repeat(12)}छज्जा टूटा है। ${'शेष विवरण संलग्न है '.repeat(12)}`;
const BODY: FileText[] = [
  noteText({ noteNo: 1, text: 'स्थल निरीक्षण किया गया।' }),
  noteText({ noteNo: 2, text: LONG }),
  ...paperTexts({ serial: 3, title: 'प्राक्कलन', letterNo: '148/पंचा', receivedFrom: 'सरपंच बिरकोनी' }),
];

function found(question: string, texts = [...HEAD, ...BODY]) {
  const answer = findInTexts(texts, readQuestion(question, 'heard'));
  return answer?.found.map(({ place, no, snippet, marks }) => [
    `${place} ${no ?? ''}`.trim(),
    ...marks.map(([start, end]) => snippet.slice(start, end)),
  ]);
}

describe('the words of a question in a file', () => {
  it('may stand in different texts, which are named in their order', () => {
    expect(found('सरपंच खल्लारी निरीक्षण')).toEqual([
      ['subject', 'खल्लारी'],
      ['note 1', 'निरीक्षण'],
      ['sender 3', 'सरपंच'],
    ]);
  });

  it('must all be there', () => {
    expect(found('खल्लारी नहींहै')).toBeUndefined();
  });

  it('may be a number whole or in part, a computer number, or that of a letter', () => {
    expect(found('14/2026')).toEqual([['number', '14/2026']]);
    expect(found('2938')).toEqual([['number', '2938']]);
    expect(found('148/पंचा')).toEqual([['paper 3', '148/पंचा']]);
  });

  it('are told when they are only heard', () => {
    const heard = (question: string) => findInTexts(HEAD, readQuestion(question, 'heard'))?.isBySound;
    expect([heard('khallari'), heard('खल्लारी'), heard('खल्लारी marammat')]).toEqual([true, false, true]);
  });

  it('stand in a short piece of a long text, cut between its words', () => {
    const [piece] = findInTexts(BODY, readQuestion('छज्जा', 'typed'))?.found ?? [];
    expect(piece?.snippet.length).toBeLessThan(170);
    expect(piece?.snippet).toMatch(/^….*छज्जा टूटा है।.*…$/);
    const words = (piece?.snippet ?? '').replaceAll('…', '').trim().split(' ');
    expect(words.every((word) => LONG.split(' ').includes(word))).toBe(true);
    expect(piece?.marks.map(([start, end]) => piece.snippet.slice(start, end))).toEqual(['छज्जा']);
  });

  it('are looked for in a draft that has no number and a paper without a sender', () => {
    const draft = headTexts({ computerNo: 7, fileNumber: null, subject: 'खल्लारी' });
    expect(draft.map(({ place, text }) => `${place}: ${text}`)).toEqual(['number: 7', 'subject: खल्लारी']);
    expect(paperTexts({ serial: 1, title: 'पत्र', receivedFrom: null })).toHaveLength(1);
  });
});
