import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank, normaliseText, NOTE_MAX_CHARACTERS, paragraphsOf, textFault } from './note-text';
import { numberParagraphs } from './number-paragraphs';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('normaliseText', () => {
  it.each([
    ['a\r\nb\rc', 'a\nb\nc', 'any line end becomes LF'],
    ['a\u2028b\u2029c\u0085d', 'a\nb\nc\nd', 'so do the separators of Unicode'],
    ['क  \nख\t\n\n \n', 'क\nख', 'blanks at the end of lines and text go'],
    ['  क\n  ख', '  क\n  ख', 'blanks at the start stay'],
    ['\u0958', '\u0915\u093c', 'NFC: qa is ka with a nukta'],
    ['e\u0301', '\u00e9', 'NFC: a composed letter'],
    ['क्\u200dष', 'क्\u200dष', 'ZWJ is spelling'],
    ['क्\u200cष\u200c', 'क्\u200cष\u200c', 'ZWNJ is spelling, at the end too'],
    ['', '', 'nothing stays nothing'],
  ])('%j becomes %j: %s', (text, normal) => {
    expect(normaliseText(text)).toBe(normal);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });

  it('leaves NFC text without a carriage return or a blank line end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const normal = normaliseText(text);
        expect(normal).toBe(normal.normalize('NFC'));
        expect(normal).not.toMatch(/\r|[ \t]\n|\s$/);
      }),
    );
  });

  it('is quick with a long run of blanks', () => {
    expect(normaliseText(`क${' '.repeat(NOTE_MAX_CHARACTERS)}ख`)).toHaveLength(NOTE_MAX_CHARACTERS + 2);
  });
});

describe('textFault', () => {
  const C0 = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code));

  it('refuses every C0 character but the line end and the tab', () => {
    const passed = C0.filter((character) => textFault(`क${character}ख`, 'note') === null);
    expect(passed).toEqual(['\t', '\n']);
  });

  it.each(['\ud800', 'क\udc00', '\udc00\ud800', 'a\ud83d'])('refuses the lone surrogate of %j', (text) => {
    expect(textFault(text, 'note')).toBe('loneSurrogate');
  });

  it('takes a pair of surrogates', () => {
    expect(textFault('😀 𑄌', 'subject')).toBeNull();
  });

  it.each([...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'])(
    'refuses the direction mark %j in subjects and names, not in notes',
    (mark) => {
      expect(textFault(`a${mark}b`, 'subject')).toBe('bidiOverride');
      expect(textFault(`a${mark}b`, 'name')).toBe('bidiOverride');
      expect(textFault(`a${mark}b`, 'note')).toBeNull();
    },
  );

  it.each(['प्रस्तुत प्रकरण स्वीकृति हेतु।', 'क्\u200dष क्\u200cष', '₹4,85,000 (चार लाख)', '\u007f\u0080', ''])(
    'takes %j',
    (text) => {
      expect(textFault(text, 'subject')).toBeNull();
    },
  );

  it('finds no new fault after normalising', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('note', 'subject', 'name'), (text, kind) => {
        fc.pre(textFault(text, kind) === null);
        expect(textFault(normaliseText(text), kind)).toBeNull();
      }),
    );
  });
});

describe('isBlank', () => {
  it.each(['', '  \n\t', '\u200b\u200c\u200d', '\u00a0\u2800', '\u3164', '\u00ad'])(
    'is so for %j',
    (text) => {
      expect(isBlank(text)).toBe(true);
    },
  );

  it.each(['।', '0', 'क\u200d'])('is not so for %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});

describe('paragraphsOf', () => {
  it('takes each line that is not blank', () => {
    expect(paragraphsOf('पहली।\r\n\r\n  \nदूसरी। \n\u200d\n')).toEqual(['पहली।', 'दूसरी।']);
  });

  it('finds none in a blank text', () => {
    expect(paragraphsOf(' \n ')).toEqual([]);
  });
});

describe('numberParagraphs', () => {
  it('runs through the notes of E1 from 1 to 5', () => {
    const texts = ['एक।\nदो।', 'तीन।', 'सहमत।', 'अनुमोदित।'];
    const notes = numberParagraphs(
      texts.map((text) => ({ text })),
      1,
    );
    expect(notes.map(({ paraFrom, paraTo }) => [paraFrom, paraTo])).toEqual([
      [1, 2],
      [3, 3],
      [4, 4],
      [5, 5],
    ]);
    expect(notes[0]?.paragraphs).toEqual([
      { number: 1, text: 'एक।' },
      { number: 2, text: 'दो।' },
    ]);
  });

  it('goes on from where the file stands (EN-3)', () => {
    expect(numberParagraphs([{ text: 'क\nख\nग' }], 12)[0]).toMatchObject({ paraFrom: 12, paraTo: 14 });
  });

  it('uses up no number on a note without words, and keeps what else a note carries', () => {
    const notes = numberParagraphs(
      [
        { text: '', noteNo: 1 },
        { text: 'क', noteNo: 2 },
      ],
      4,
    );
    expect(notes.map(({ noteNo, paraFrom, paraTo }) => [noteNo, paraFrom, paraTo])).toEqual([
      [1, 4, 3],
      [2, 4, 4],
    ]);
  });

  it('never repeats or leaves out a number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: anyText })),
        fc.integer({ min: 1, max: 999 }),
        (notes, first) => {
          const numbers = numberParagraphs(notes, first).flatMap((note) =>
            note.paragraphs.map(({ number }) => number),
          );
          expect(numbers).toEqual(numbers.map((_, index) => first + index));
        },
      ),
    );
  });
});
