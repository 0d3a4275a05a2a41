import { writeDeskCount } from './desk-count';

describe('the count of a desk', () => {
  const inHindi = (value: number) => value.toLocaleString('hi-IN-u-nu-deva');

  it('is written as it is up to ninety-nine', () => {
    expect(writeDeskCount(99, inHindi)).toBe('९९');
  });

  it('says of more files only that they are more', () => {
    expect(writeDeskCount(100, inHindi)).toBe('९९+');
  });
});
