import { aFile, anAsking, aNote, aPost } from '../a-file.cases';
import { sideEntries } from './side-entries';

describe('sideEntries', () => {
  const clerk = aPost('CLERK');
  const notes = [
    aNote(clerk, 'पहली', { at: '2026-03-02T05:00:00.000Z' }),
    aNote(clerk, 'दूसरी', { noteNo: 2, at: '2026-03-04T05:00:00.000Z' }),
  ];

  it('lays opinions between the notes at the time when they were asked and given (EN-11)', () => {
    const asking = anAsking({
      askedAt: '2026-03-03T05:00:00.000Z',
      answer: { kind: 'given', words: 'उचित है।', at: '2026-03-05T05:00:00.000Z', eventId: null },
    });
    const kinds = sideEntries(aFile({ notes, askings: [asking] })).map(({ kind }) => kind);
    expect(kinds).toEqual(['note', 'asked', 'note', 'answered']);
  });

  it('shows one question to several posts once, and each answer by itself', () => {
    const answer = { kind: 'given' as const, words: 'हाँ', at: '2026-03-05T05:00:00.000Z', eventId: null };
    const askings = ['A', 'B'].map((code) => anAsking({ asked: aPost(code), answer }));
    const entries = sideEntries(aFile({ notes: [], askings }));
    expect(entries.map(({ kind }) => kind)).toEqual(['asked', 'answered', 'answered']);
  });
});
