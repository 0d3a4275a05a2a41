import { describe, expect, it } from 'vitest';
import { isLittleWord } from './little-words';
import { splitWords } from './split-words';
import { findPhrase, orderMarks, readQuestion } from './word-question';
import type { QuestionWay } from './word-question';

const TEXT = 'प्राथमिक शाला खल्लारी भवन मरम्मत, STN/14/2026-EST की स्वीकृति ₹4,85,000';

function found(question: string, way: QuestionWay = 'heard', text = TEXT) {
  const answers = readQuestion(question, way).map((phrase) => findPhrase(splitWords(text), phrase));
  return answers.map(
    (answer) => answer && [...answer.marks.map(([start, end]) => text.slice(start, end)), answer.isBySound],
  );
}

describe('a question of words', () => {
  it('finds folded words where they stand', () => {
    expect(found('मरम्मत प्राथमिक')).toEqual([
      ['मरम्मत', false],
      ['प्राथमिक', false],
    ]);
  });

  it('finds Roman words by their sound and says so', () => {
    expect(found('khallari swikriti est')).toEqual([
      ['खल्लारी', true],
      ['स्वीकृति', true],
      ['EST', false],
    ]);
  });

  it('takes them as typed when asked to, and words in Devanagari always', () => {
    expect(found('khallari', 'typed')).toEqual([null]);
    expect(found('खलारी')).toEqual([null]);
  });

  it.each(['14/2026', 'STN/14', 'stn-14-2026', '2026-EST', '4,85,000', '485000', '१४/२०२६'])(
    'finds the part of a number %s',
    (part) => {
      expect(found(part)).not.toEqual([null]);
    },
  );

  it.each(['2026/14', '14-EST', '4/2026', '14/202'])(
    'finds no number in %s, whose parts do not stand side by side',
    (part) => {
      expect(found(part)).toEqual([null]);
    },
  );

  it('finds words by their beginning only when asked to, and from three letters on', () => {
    expect(found('मरम')).toEqual([null]);
    expect(found('मरम', 'begun')).toEqual([['मरम्मत', false]]);
    expect(found('शा', 'begun')).toEqual([null]);
  });

  it.each(['%', '_', '%%', "'", '"', '* + -', '\u0000'])('asks for nothing when it is %j', (signs) => {
    expect(readQuestion(signs, 'begun')).toEqual([]);
  });
});

describe('orderMarks', () => {
  it('leaves out what lies across another', () => {
    const marks = [
      [4, 9],
      [0, 5],
      [9, 10],
    ] as const;
    expect(orderMarks(marks)).toEqual([
      [0, 5],
      [9, 10],
    ]);
  });
});

describe('a little word', () => {
  it('is told by its folded form', () => {
    expect(['की', 'में', 'the', 'मरम्मत', 'कर'].map(isLittleWord)).toEqual([true, true, true, false, false]);
  });
});
