import type { Check } from '../house.ts';

const MOST_LINES = 250;

/** The lint rule on sizes reads code only; templates and styles keep the same measure. */
export const styleSizes: Check = {
  name: `templates and styles have at most ${MOST_LINES} lines`,
  run: (house) =>
    house.files
      .filter((path) => /^(?:libs|apps)\/.*\.(?:html|scss)$/.test(path))
      .map((path) => ({ path, lines: house.read(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MOST_LINES)
      .map(({ path, lines }) => `${path} has ${lines} lines`),
};
