import ts from 'typescript';
import { bannedNames, walls, wallFolders } from '../check-house/house-plan.ts';
import type { House } from '../check-house/house.ts';
import { circles } from '../check-house/import-graph.ts';

/** A room that somebody wants: its word in code and on the screen, and the rooms on which it leans. */
export interface RoomWish {
  readonly room: string;
  readonly needs: readonly string[];
  readonly hindi: string;
}

/** What is there already. */
export interface Ground {
  readonly house: House;
  readonly rooms: Readonly<Record<string, readonly string[]>>;
}

/** Who acts, and under which charge, is known there; a room without them can have no act. */
const ALWAYS_NEEDED = ['office', 'access'];
const FOLDERS = ['apps', 'libs', 'tools', 'docs', 'test', ...Object.keys(walls), ...Object.keys(wallFolders)];

/** The office’s word for the room, when GLOSSARY.md has a part of that name. */
export function hindiOf(room: string, house: House): string {
  const titles = house.read('GLOSSARY.md').matchAll(/^## ([^·\n]+) · (\w+)$/gm);
  return [...titles].find(([, , english = '']) => english.toLowerCase() === room)?.[1] ?? '';
}

/** Why there can be no such room, a sentence for each reason. */
export function faultsOf(wish: RoomWish, ground: Ground): string[] {
  return [
    ...nameFaults(wish.room),
    ...placeFaults(wish.room, ground),
    ...needFaults(wish, ground),
    ...hindiFaults(wish),
  ];
}

function nameFaults(room: string): string[] {
  if (!/^[a-z]{3,20}$/.test(room))
    return [`“${room}” is not one word of 3 to 20 small letters, as the other rooms are.`];
  if (bannedNames.includes(room)) return [`“${room}” says nothing.`];
  if (FOLDERS.includes(room)) return [`“${room}” is a word of the house itself.`];
  return isIdentifier(room) ? [] : [`“${room}” is a word of TypeScript.`];
}

function isIdentifier(word: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, word);
  return scanner.scan() === ts.SyntaxKind.Identifier;
}

function placeFaults(room: string, { house, rooms }: Ground): string[] {
  if (room in rooms || house.files.some((path) => path.startsWith(`libs/${room}/`)))
    return [`There is a room ${room} already.`];
  const { paths } = JSON.parse(house.read('docs/generated/openapi.json')) as {
    paths: Record<string, unknown>;
  };
  const isServed = Object.keys(paths).some((path) => `${path}/`.startsWith(`/api/${room}/`));
  const isShown = house.read('apps/pwa/src/app/app.routes.ts').includes(`path: '${room}'`);
  return [
    ...(isServed ? [`The API has something at /api/${room} already.`] : []),
    ...(isShown ? [`The app has a place /${room} already.`] : []),
  ];
}

function needFaults({ room, needs }: RoomWish, { rooms }: Ground): string[] {
  const unknown = needs.filter((need) => need !== room && (need === 'platform' || !(need in rooms)));
  const others = Object.keys(rooms).filter((name) => name !== 'platform');
  const round = circles(new Map([...Object.entries(rooms), [room, needs]])).map((circle) =>
    circle.join(', '),
  );
  return [
    ...unknown.map((need) =>
      need === 'platform'
        ? 'Every room may import platform; it is not named among the needs.'
        : `There is no room ${need} to lean on; there are ${others.join(', ')}.`,
    ),
    ...ALWAYS_NEEDED.filter((need) => !needs.includes(need)).map(
      (need) => `A room with acts leans on ${need}: who acts, and in which post, is known there.`,
    ),
    ...round.map((names) => `Rooms would lean on one another in a circle: ${names}.`),
  ];
}

function hindiFaults({ room, hindi }: RoomWish): string[] {
  if (hindi === '') return [`GLOSSARY.md has no part “… · ${room}”; give the office’s word with --hindi.`];
  const isWord = hindi.length <= 40 && /^[\p{Script=Devanagari}\u200c\u200d (),-]+$/u.test(hindi);
  return isWord ? [] : [`“${hindi}” is not up to 40 letters of Devanagari.`];
}
