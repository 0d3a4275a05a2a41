import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { fileNames } from '../check-house/checks/file-names.ts';
import { oneWordEach } from '../check-house/checks/one-word-each.ts';
import { platformWords } from '../check-house/checks/platform-words.ts';
import { openHouse } from '../check-house/house.ts';
import type { House } from '../check-house/house.ts';
import { faultsOf } from './room-wish.ts';
import type { Ground, RoomWish } from './room-wish.ts';
import { WIRES } from './wiring.ts';

const TEMPLATE = fileURLToPath(new URL('template', import.meta.url));
const SUFFIX = /\.txt$/;

/** Why a room is not made; nothing was written. */
export class NoRoom extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** The texts of a room by their paths: files that are new, and files of the house that know of it. */
export interface RoomPlan {
  readonly made: ReadonlyMap<string, string>;
  readonly changed: ReadonlyMap<string, string>;
}

/** Everything that a room is, but for its layout. Throws {@link NoRoom}. */
export function draftRoom(wish: RoomWish, ground: Ground, now: Date): RoomPlan {
  requireNone(faultsOf(wish, ground));
  const fill = filledWith(wordsOf(wish, stampAfter(ground.house, now)));
  const made = madeFiles(fill);
  requireNone(
    [...made.keys()]
      .filter((path) => ground.house.files.includes(path))
      .map((path) => `${path} is there already; nothing is overwritten.`),
  );
  const draft = { made, changed: wiredFiles(ground.house, fill) };
  const house = withRoom(ground.house, draft);
  requireNone([fileNames, oneWordEach, platformWords].flatMap((check) => check.run(house) as string[]));
  return draft;
}

/** The same as it will stand on the disk: names of another length break lines at other places. */
export async function laidOut({ made, changed }: RoomPlan): Promise<RoomPlan> {
  return { made: await formatted(made), changed: await formatted(changed) };
}

/** The house as it will be. */
export function withRoom(house: House, { made, changed }: RoomPlan): House {
  return {
    ...house,
    files: [...house.files, ...made.keys()],
    read: (path) => made.get(path) ?? changed.get(path) ?? house.read(path),
  };
}

function requireNone(faults: readonly string[]): void {
  if (faults.length > 0) throw new NoRoom(faults);
}

type Words = Readonly<Record<string, string>>;

function wordsOf({ room, needs, hindi }: RoomWish, stamp: string): Words {
  return {
    __room__: room,
    __Room__: `${room.charAt(0).toUpperCase()}${room.slice(1)}`,
    __ROOM__: room.toUpperCase(),
    __hindi__: hindi,
    __needs__: needs.map((need) => `'${need}'`).join(', '),
    __stamp__: stamp,
  };
}

function filledWith(words: Words): (text: string) => string {
  return (text) =>
    Object.entries(words).reduce((filled, [place, word]) => filled.replaceAll(place, word), text);
}

/** `20261122090550`, by this machine’s clock and in any case after the last migration. */
function stampAfter({ files }: House, now: Date): string {
  const stamps = files.flatMap((path) => /^apps\/api\/migrations\/(\d{14})-/.exec(path)?.[1] ?? []);
  const last = stamps.sort().at(-1) ?? '';
  const stamp = stampOf(now);
  return stamp > last ? stamp : String(BigInt(last) + 1n);
}

function stampOf(now: Date): string {
  return now.toISOString().replace(/\D/g, '').slice(0, 14);
}

function madeFiles(fill: (text: string) => string): Map<string, string> {
  const { files, read } = openHouse(TEMPLATE);
  return new Map(files.map((path) => [fill(path).replace(SUFFIX, ''), fill(read(path))]));
}

function wiredFiles(house: House, fill: (text: string) => string): Map<string, string> {
  const changed = new Map<string, string>();
  for (const { path, after, adds } of WIRES) {
    const text = changed.get(path) ?? house.read(path);
    const [place, other] = text.matchAll(after);
    if (!place || other)
      throw new NoRoom([`${path} has not one place like ${after}; mend tools/new-room/wiring.ts.`]);
    const end = place.index + place[0].length;
    changed.set(path, `${text.slice(0, end)}${fill(adds)}${text.slice(end)}`);
  }
  return changed;
}

async function formatted(texts: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const options = await resolveConfig(TEMPLATE);
  const pairs = [...texts].map(
    async ([filepath, text]) => [filepath, await format(text, { ...options, filepath })] as const,
  );
  return new Map(await Promise.all(pairs));
}
