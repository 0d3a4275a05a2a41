import { penLines } from './pen-lines';

describe('penLines', () => {
  it('gives each line with words the next number, and the others none', () => {
    expect(penLines('एक\n\n  \nदो', 7, String)).toEqual([
      { text: 'एक', number: '7' },
      { text: '', number: '' },
      { text: '  ', number: '' },
      { text: 'दो', number: '8' },
    ]);
  });

  it('keeps the text letter for letter', () => {
    const text = 'पहली \n दूसरी\n';
    expect(
      penLines(text, 1, String)
        .map((line) => line.text)
        .join('\n'),
    ).toBe(text);
  });
});
