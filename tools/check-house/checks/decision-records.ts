import type { Check, House } from '../house.ts';
import { houseRules } from '../lint/house-rules.ts';

const RECORD = /^docs\/adr\/(\d{4})-[a-z0-9-]+\.md$/;
const SECTIONS = ['Context', 'Decision', 'Consequences', 'Guard'];
const MOST_LINES = 60;

/** A decision without a guard decays: each record names the check that keeps it, or says why only eyes can. */
export const decisionRecords: Check = {
  name: 'every decision record is one page and names its guard',
  run(house) {
    const records = house.files.filter((path) => path.startsWith('docs/adr/'));
    return records.flatMap((path, index) => recordFaults(house, path, index + 1));
  },
};

function recordFaults(house: House, path: string, number: number): string[] {
  const text = house.read(path);
  const sections = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  return [
    ...(Number(RECORD.exec(path)?.[1]) === number ? [] : [`${path}: expected number ${number}`]),
    ...(sections.join() === SECTIONS.join() ? [] : [`${path}: its sections must be ${SECTIONS.join(', ')}`]),
    ...(text.trimEnd().split('\n').length <= MOST_LINES ? [] : [`${path}: more than ${MOST_LINES} lines`]),
    ...guardFaults(house, path, text.split('## Guard')[1] ?? ''),
  ];
}

function guardFaults(house: House, path: string, guard: string): string[] {
  const named = [...guard.matchAll(/`([\w.-]+(?:\/[\w.-]+)+|[\w.-]+\.(?:mjs|json))`/g)].map(
    ([, name]) => name ?? '',
  );
  if (named.length === 0 && !/by eye/i.test(guard)) return [`${path}: names no guard`];
  return named
    .filter((name) => !exists(house, name))
    .map((name) => `${path}: its guard ${name} does not exist`);
}

/** A file, a folder, or a lint rule of this house. */
function exists(house: House, name: string): boolean {
  if (name.startsWith('house/')) return name.replace('house/', '') in houseRules;
  return house.files.some((file) => file === name || file.startsWith(`${name}/`));
}
