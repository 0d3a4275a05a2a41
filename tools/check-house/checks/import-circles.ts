import type { Check } from '../house.ts';
import { circles, importGraph } from '../import-graph.ts';

/** A file runs on what is below it; a circle would make the order of loading matter. */
export const importCircles: Check = {
  name: 'no imports go in a circle',
  run: (house) => circles(importGraph(house)).map((circle) => `a circle: ${circle.join(' → ')}`),
};
