import type { Check, House } from '../house.ts';
import { rooms, wallOfFolder } from '../house-plan.ts';

const IN_WALL = /^libs\/([^/]+)\/([^/]+)\//;
const IN_APP = /^apps\/([^/]+)\//;

/** Every wall and app is a project whose tags say what its path says; the fences rest on them. */
export const projectTags: Check = {
  name: 'every project has the room and the wall of its path',
  run(house) {
    const walls = [
      ...new Set(house.files.flatMap((path) => IN_WALL.exec(path)?.slice(0, 3).join(' ') ?? [])),
    ];
    const apps = [...new Set(house.files.flatMap((path) => IN_APP.exec(path)?.[0] ?? []))];
    return [
      ...walls.flatMap((wall) => wallFaults(house, wall.split(' ') as [string, string, string])),
      ...apps.flatMap((folder) => appFaults(house, folder)),
    ];
  },
};

function wallFaults(house: House, [path, room, folder]: readonly [string, string, string]): string[] {
  const wall = wallOfFolder(folder);
  if (!(room in rooms)) return [`${path}: house.plan.mjs has no room ${room}`];
  if (!wall) return [`${path}: house.plan.mjs has no wall ${folder}`];
  return tagFaults(house, path, { name: `${room}-${folder}`, tags: [`room:${room}`, `wall:${wall}`] });
}

function appFaults(house: House, path: string): string[] {
  const name = path.split('/')[1] ?? '';
  return tagFaults(house, path, { name, tags: [`app:${name}`] });
}

function tagFaults(house: House, folder: string, wanted: { name: string; tags: string[] }): string[] {
  const path = `${folder}project.json`;
  if (!house.files.includes(path)) return [`${path} is missing`];
  const { name, tags } = JSON.parse(house.read(path)) as { name?: string; tags?: string[] };
  const isRight = name === wanted.name && JSON.stringify(tags) === JSON.stringify(wanted.tags);
  return isRight ? [] : [`${path} must be named ${wanted.name} and tagged ${wanted.tags.join(', ')}`];
}
