import type { Check, House } from '../house.ts';

const CODE = /\.(?:ts|mts|mjs|cjs|html|scss)$/;
const SUPPRESSION =
  /(?:\/\/|\/\*|<!--)\s*(?:eslint-disable|eslint\s|@ts-(?:expect-error|ignore|nocheck)|prettier-ignore|(?:v8|istanbul|c8) ignore)(?<rest>.*)/g;
const REASON = / -- \S+ \S+ \S+/;

/** A rule is switched off for a reason that is written down, and ever less often. */
export const suppressions: Check = {
  name: 'suppressions have a reason and become fewer',
  run(house) {
    const found = house.files
      .filter((path) => CODE.test(path))
      .flatMap((path) => suppressionsIn(house, path));
    const { suppressions: most } = JSON.parse(house.read('tools/check-house/golden.json')) as {
      suppressions: number;
    };
    return [
      ...found.filter(({ text }) => !REASON.test(text)).map(({ place }) => `${place}: no reason after “--”`),
      ...countFault(found.length, most),
    ];
  },
};

function countFault(count: number, most: number): string[] {
  if (count > most) return [`${count} suppressions; golden.json allows ${most}`];
  return count < most ? [`only ${count} suppressions are left; lower the ${most} in golden.json`] : [];
}

function suppressionsIn(house: House, path: string): { place: string; text: string }[] {
  return house
    .read(path)
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(SUPPRESSION)].map(([text]) => ({ place: `${path}:${index + 1}`, text })),
    );
}
