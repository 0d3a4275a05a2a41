import { staleDocs } from '../../write-docs/generated-docs.ts';
import type { Check } from '../house.ts';

/** A change of the contract, of a rule or of the plan is seen in a paper that the same commit renews. */
export const generatedPapers: Check = {
  name: 'generated papers say what the code says',
  run: async ({ root }) => (await staleDocs(root)).map((path) => `${path} is out of date; run npm run docs`),
};
