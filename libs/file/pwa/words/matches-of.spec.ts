import { hasAllWords, matchesOf } from './matches-of';

describe('matchesOf', () => {
  const marked = (text: string, words: string) =>
    matchesOf(text, words).map(([start, end]) => text.slice(start, end));

  it('marks each word where it stands, in the order of the text', () => {
    expect(marked('प्राथमिक शाला खल्लारी भवन मरम्मत', 'मरम्मत खल्लारी')).toEqual(['खल्लारी', 'मरम्मत']);
  });

  it('takes composed and decomposed letters for the same, and no heed of case', () => {
    expect(hasAllWords('ज़िला STN/15', '\u091c\u093c\u093f\u0932\u093e stn')).toBeTrue();
  });

  it('never lets two marks overlap', () => {
    expect(marked('अवकाश', 'अवकाश काश')).toEqual(['अवकाश']);
  });

  it('marks nothing in a text whose letters would be counted otherwise', () => {
    expect(matchesOf('\u095bिला', 'ला')).toEqual([]);
  });
});
