import * as plan from '../../house.plan.mjs';

type Doors = Readonly<Record<string, readonly string[]>>;

/** The tables of house.plan.mjs, typed. */
export const rooms: Doors = plan.rooms;
export const walls: Doors = plan.walls;
export const bannedPackages: Doors = plan.bannedPackages;
export const wallFolders: Readonly<Record<string, string>> = plan.wallFolders;
export const roleSuffixes: readonly string[] = plan.roleSuffixes;
export const bannedNames: readonly string[] = plan.bannedNames;

/** The wall that a folder of a room is; `kernel` is the platform's domain. */
export function wallOfFolder(folder: string): string | undefined {
  const wall = wallFolders[folder] ?? folder;
  return wall in walls ? wall : undefined;
}
