import { aFile, aMerging, anAsking, aNote, aPost } from '../a-file.cases';
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

  it('lays notes of a merged part under their head, where the part came in (FM-3)', () => {
    const origin = { fileId: 'P', fileNumber: 'STN/7 (भाग-1)', no: 1, from: 1, pageOffset: 0 };
    const merged = aNote(clerk, 'भाग की', { noteNo: 3, at: '2026-03-03T05:00:00.000Z', origin });
    const merging = aMerging({ at: '2026-03-05T05:00:00.000Z', noteFrom: 3 });
    const file = aFile({ notes: [...notes, merged], askings: [], mergings: [merging] });
    const entries = sideEntries(file);
    expect(entries.map(({ kind }) => kind)).toEqual(['note', 'note', 'merging', 'note']);
    const last = entries.at(-1);
    expect(last?.kind === 'note' && last.note.noteNo).toBe(3);
  });
});
