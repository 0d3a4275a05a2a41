import type { Check } from '../house.ts';

const TEXT = /\.(?:ts|mts|mjs|cjs|js|json|html|scss|md|sh|svg|csv|txt)$|^[^.]*$|^\.[a-z]+$/;
// Letters in brackets keep this list from finding itself.
const TRACES: readonly RegExp[] = [
  /(?<![\w.)}])\/(?:w[o]rk|h[o]me|U[s]ers)\/\w/,
  /\bissue #\d/i,
  /\b(?:cl[a]ude|anthr[o]pic|chatg[p]t|open[a]i|copil[o]t|langu[a]ge model)\b/i,
];

/** The repository speaks of the office and the product, not of the machine and the tools it was made with. */
export const workshopTraces: Check = {
  name: 'no traces of a workshop',
  run: (house) =>
    house.files
      .filter((path) => TEXT.test(path.split('/').at(-1) ?? '') && path !== 'package-lock.json')
      .flatMap((path) =>
        house
          .read(path)
          .split('\n')
          .flatMap((line, index) =>
            TRACES.some((trace) => trace.test(line)) ? [`${path}:${index + 1}`] : [],
          ),
      ),
};
