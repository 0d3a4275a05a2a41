import type { Check } from '../house.ts';
import { bannedNames, roleSuffixes } from '../house-plan.ts';

const NAMED = /^(?:libs|apps|tools)\/.*\/([^/]+)\.(?:ts|mts|html|scss)$/;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A name says what a file holds, and its suffix which part the file plays. */
export const fileNames: Check = {
  name: 'file names are plain words with a known role',
  run: ({ files }) => files.flatMap((path) => nameFaults(path, NAMED.exec(path)?.[1] ?? '')),
};

function nameFaults(path: string, name: string): string[] {
  if (name === '') return [];
  const [stem = '', ...suffixes] = name.split('.');
  return [
    ...(KEBAB.test(stem) ? [] : [`${path}: the name is not kebab-case`]),
    ...suffixes
      .filter((suffix) => !roleSuffixes.includes(suffix))
      .map((suffix) => `${path}: no role “${suffix}”`),
    ...stem
      .split('-')
      .filter((word) => bannedNames.includes(word))
      .map((word) => `${path}: “${word}” says nothing`),
  ];
}
