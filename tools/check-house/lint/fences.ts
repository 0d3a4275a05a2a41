import { bannedPackages, rooms, walls } from '../house-plan.ts';

interface Fence {
  readonly sourceTag: string;
  readonly onlyDependOnLibsWithTags: readonly string[];
  readonly bannedExternalImports?: readonly string[];
}

/** What the shells of `apps` may lean on. */
const apps: Readonly<Record<string, readonly string[]>> = {
  api: ['domain', 'contract', 'api'],
  pwa: ['domain', 'contract', 'ui', 'pwa'],
  gallery: ['domain', 'contract', 'ui', 'pwa'],
  journeys: ['domain', 'contract', 'api', 'testing'],
};

/** Specs lean on the harness as well, and on the tools that run them. */
export type Readers = 'product' | 'specs';

/** The fences of Nx, made from the tables of house.plan.mjs. */
export function fences(readers: Readers): Fence[] {
  const roomFences = Object.entries(rooms).map(([room, others]) => ({
    sourceTag: `room:${room}`,
    onlyDependOnLibsWithTags: [room, 'platform', ...others].map((name) => `room:${name}`),
  }));
  const wallFences = Object.entries(walls).map(([wall, others]) => ({
    sourceTag: `wall:${wall}`,
    onlyDependOnLibsWithTags: wallTags(others, readers),
    bannedExternalImports:
      readers === 'specs' && wall === 'domain' ? bannedPackages['contract'] : bannedPackages[wall],
  }));
  const appFences = Object.entries(apps).map(([app, others]) => ({
    sourceTag: `app:${app}`,
    onlyDependOnLibsWithTags: wallTags(others, readers),
  }));
  return [...roomFences, ...wallFences, ...appFences];
}

/** A harness leans on the walls that its own specs test; Nx would call that a circle. */
export function harnessCircles(): [string, string][] {
  const names = Object.keys(rooms);
  return ['domain', 'api'].flatMap((wall) =>
    names.flatMap((room) => names.map((other): [string, string] => [`${room}-${wall}`, `${other}-testing`])),
  );
}

function wallTags(others: readonly string[], readers: Readers): string[] {
  const seen = readers === 'specs' ? [...others, 'testing'] : others;
  return [...new Set(seen)].map((wall) => `wall:${wall}`);
}
