import { referenceBegun } from '@sanchika/file/domain';
import { optionsFor, referenceOptions } from './reference-options';

const file = {
  papers: [
    { pageFrom: 1, title: 'आवेदन' },
    { pageFrom: 3, title: 'तकनीकी प्रतिवेदन' },
    { pageFrom: 12, title: 'प्रमाण-पत्र का प्रारूप' },
  ],
  notes: [
    { noteNo: 1, paraFrom: 1, text: 'पहली।\nदूसरी।' },
    { noteNo: 2, paraFrom: 3, text: 'तीसरी।' },
  ],
} as unknown as Parameters<typeof referenceOptions>[0];

describe('references that are proposed', () => {
  const options = referenceOptions(file);
  const proposed = (before: string) => {
    const begun = referenceBegun(before);
    return begun ? optionsFor(begun, options).map(({ kind, number }) => `${kind} ${number}`) : [];
  };

  it('are the pages after प./, the latest first', () => {
    expect(proposed('कृपया प./')).toEqual(['page 12', 'page 3', 'page 1']);
  });

  it('are fewer with every digit', () => {
    expect(proposed('प./1')).toEqual(['page 12', 'page 1']);
    expect(proposed('प./१२')).toEqual(['page 12']);
    expect(proposed('प./9')).toEqual([]);
  });

  it('are notes and paragraphs by their signs, and everything after @', () => {
    expect(proposed('टीप/')).toEqual(['note 2', 'note 1']);
    expect(proposed('कं. ')).toEqual(['paragraph 3', 'paragraph 2', 'paragraph 1']);
    expect(proposed('@').length).toBe(8);
  });

  it('say what they are', () => {
    expect(options.find(({ kind, number }) => kind === 'paragraph' && number === 2)?.title).toBe('दूसरी।');
  });
});
