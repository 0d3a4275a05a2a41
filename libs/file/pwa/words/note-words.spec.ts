import { TestBed } from '@angular/core/testing';
import { providePhrases, provideReading, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { aNote, aPost } from '../a-file.cases';
import { en as actingEnglish } from '../acting/acting-english.phrases';
import { hi as actingHindi } from '../acting/acting.phrases';
import { en } from '../file-english.phrases';
import { hi } from '../file.phrases';
import { injectNoteWords } from './note-words';

describe('injectNoteWords', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [provideReading(), providePhrases(hi, en), providePhrases(actingHindi, actingEnglish)],
    });
  });
  afterEach(() => TestBed.inject(ReadingChoices).choose({ language: 'hi', digits: 'latin' }));

  const words = (...note: Parameters<typeof aNote>) =>
    TestBed.runInInjectionContext(() => injectNoteWords())(aNote(...note));
  const clerk = aPost('CLERK');

  it('numbers the paragraphs where the last note ended (EN-3)', () => {
    const { paragraphs } = words(clerk, 'पहली\n\nदूसरी', { paraFrom: 12, paraTo: 13 });
    expect(paragraphs.map(({ number, pieces }) => [number, pieces])).toEqual([
      ['12', [{ text: 'पहली' }]],
      ['13', [{ text: 'दूसरी' }]],
    ]);
  });

  it('opens pages, notes and paragraphs from the words that name them', () => {
    const [paragraph] = words(clerk, 'तकनीकी प्रतिवेदन प./3 तथा टीप 4 देखें।').paragraphs;
    expect(paragraph?.pieces).toEqual([
      { text: 'तकनीकी प्रतिवेदन ' },
      { text: 'प./3', reference: 'page-3' },
      { text: ' तथा ' },
      { text: 'टीप 4', reference: 'note-4' },
      { text: ' देखें।' },
    ]);
  });

  it('says under the note why it came late, and that a send was pulled back', () => {
    const late = words(clerk, 'टीप', { delayReason: { code: 'other', words: 'बाढ़' }, isPulledBack: true });
    expect(late.delay).toBe('विलंब का कारण: अन्य: बाढ़');
    expect(late.by).toContain('वापस खींची गई टीप');
  });

  it('follows the reader’s digits and language, and leaves the note itself alone', () => {
    TestBed.inject(ReadingChoices).choose({ language: 'en', digits: 'devanagari' });
    const { label, paragraphs } = words(clerk, 'राशि 500', { noteNo: 12, paraFrom: 20 });
    expect(label).toBe('Note १२');
    expect(paragraphs[0]?.number).toBe('२०');
    expect(paragraphs[0]?.pieces).toEqual([{ text: 'राशि 500' }]);
  });

  it('gives a note of a merged part the numbers it has here, and finds what it names where that lies now', () => {
    const origin = { fileId: 'P', fileNumber: 'STN/7 (भाग-1)', no: 1, from: 1, pageOffset: 3 };
    const place = { noteNo: 4, paraFrom: 9, paraTo: 9, origin };
    const { paragraphs, by } = words(clerk, 'प./2, टीप 1 और कं. 1 देखें।', place);
    expect(paragraphs[0]?.number).toBe('9');
    const references = paragraphs[0]?.pieces.flatMap((piece) =>
      'reference' in piece ? piece.reference : [],
    );
    expect(references).toEqual(['page-5', 'note-4', 'paragraph-9']);
    expect(by).toContain('STN/7 (भाग-1) में टीप 1');
  });
});
