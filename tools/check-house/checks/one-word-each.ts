import type { Check } from '../house.ts';
import { codeWords } from './platform-words.ts';

/** Two things under one code word would be one thing to every reader of the code. */
export const oneWordEach: Check = {
  name: 'the glossary gives every code word once',
  run(house) {
    const words = codeWords(house);
    const twice = words.filter((word, index) => words.indexOf(word) !== index);
    return twice.map((word) => `GLOSSARY.md: \`${word}\` stands for two things`);
  },
};
