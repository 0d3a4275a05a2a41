import type { Check, House } from '../house.ts';

const LIST = 'docs/coverage.md';
const ROW = /^\| ([A-Z][\w-]*) +\|[^|]+\| (.+?) +\|$/gm;
/** `a.spec.ts`, or `a.spec.ts` as “vector” where the test cites the vector that proves the rule. */
const PROOF = /`([^`]+)`(?: as “([^”]+)”)?/g;
const NOT_YET = /^not yet: \S+ \S+/;

/** Every rule the office's own paper names is either proved by a test that cites it, or openly missing. */
export const coverageList: Check = {
  name: 'docs/coverage.md names a real test, or “not yet” and why, for every rule',
  run(house) {
    const rows = new Map([...house.read(LIST).matchAll(ROW)].map(([, id = '', proof = '']) => [id, proof]));
    const missing = [...ruleIds(house)]
      .filter((id) => !rows.has(id))
      .map((id) => `${LIST} does not list ${id}`);
    return [...missing, ...[...rows].flatMap(([id, proof]) => proofFaults(house, id, proof))];
  },
};

function ruleIds(house: House): Set<string> {
  return new Set([
    ...series('K-', 12),
    ...series('EN-', 14),
    ...series('TR-', 7),
    ...series('UA-', 9),
    ...series('W', 10),
    'TR-V1',
    ...series('E', 12),
    ...[...house.read('libs/file/domain/file-access-rules.ts').matchAll(/id: '(F\d\d) /g)].map(
      ([, id]) => id ?? '',
    ),
    ...house.files
      .flatMap((path) => /^docs\/adr\/(\d{4})-/.exec(path)?.[1] ?? [])
      .map((number) => `ADR-${number}`),
  ]);
}

function series(prefix: string, last: number): string[] {
  return Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`);
}

function proofFaults(house: House, id: string, proof: string): string[] {
  if (NOT_YET.test(proof)) return [];
  const proofs = [...proof.matchAll(PROOF)];
  if (proofs.length === 0) return [`${LIST}: ${id} has neither a test nor “not yet: …”`];
  return proofs.flatMap(([, file = '', cited = id]) => proofFault(house, file, { id, cited }) ?? []);
}

/** A decision is kept by its guard, which need not cite it; a rule is cited where it is tested. */
function proofFault(house: House, file: string, { id, cited }: { id: string; cited: string }): string | null {
  if (!house.files.includes(file)) return `${LIST}: ${id} names ${file}, which does not exist`;
  if (id.startsWith('ADR-')) return null;
  const isCited = house
    .read(file)
    .split(cited)
    .some((before, index, parts) => isWhole(before, parts[index + 1]));
  return isCited ? null : `${LIST}: ${id} names ${file}, which does not cite ${cited}`;
}

/** K-1 is not cited by K-10. */
function isWhole(before: string, after: string | undefined): boolean {
  return after !== undefined && !/[\w-]$/.test(before) && !/^\w/.test(after);
}
