import { rooms, wallFolders, walls } from '../../check-house/house-plan.ts';
import { mermaid, page } from './markdown.ts';

/** The rooms and walls of house.plan.mjs, drawn. */
export function houseDiagram(): string {
  const doors = Object.entries(rooms).flatMap(([room, others]) => [
    room,
    ...others.map((other) => `${room} --> ${other}`),
  ]);
  const leanings = Object.entries(walls).flatMap(([wall, others]) =>
    others.filter((other) => other !== wall).map((other) => `${wall} --> ${other}`),
  );
  const kernels = Object.entries(wallFolders).map(
    ([folder, wall]) => `The folder \`${folder}\` is a \`${wall}\` wall.`,
  );
  return page(
    'The house',
    'An arrow means “may import”. Every room may import `platform` besides.',
    mermaid(['graph TD', ...doors.map((line) => `  ${line}`)]),
    `The walls of a room, and of the rooms it may import. ${kernels.join(' ')}`,
    mermaid(['graph TD', ...leanings.map((line) => `  ${line}`)]),
  );
}
