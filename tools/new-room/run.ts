import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rooms } from '../check-house/house-plan.ts';
import { openHouse } from '../check-house/house.ts';
import { draftRoom, laidOut, NoRoom } from './plan-room.ts';
import type { RoomPlan } from './plan-room.ts';
import { hindiOf } from './room-wish.ts';
import type { RoomWish } from './room-wish.ts';

/** `npm run new-room -- <room> [--needs office,access,calendar] [--hindi "…"]` */
const root = fileURLToPath(new URL('../..', import.meta.url));
const house = openHouse(root);

try {
  const wish = readWish();
  write(await laidOut(draftRoom(wish, { house, rooms }, new Date())));
  execFileSync(process.execPath, ['tools/write-docs/write-docs.ts'], { cwd: root });
  process.stdout.write(partingWords(wish));
} catch (error) {
  if (!(error instanceof NoRoom)) throw error;
  for (const fault of error.faults) process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
}

function readWish(): RoomWish {
  const { values, positionals } = parseArgs({
    options: { needs: { type: 'string', default: 'office,access,calendar' }, hindi: { type: 'string' } },
    allowPositionals: true,
  });
  const [room, other] = positionals;
  if (room === undefined || other !== undefined)
    throw new NoRoom(['npm run new-room -- <room> [--needs office,access,calendar] [--hindi "…"]']);
  const needs = values.needs.split(',').filter((need) => need !== '');
  return { room, needs: [...new Set(needs)], hindi: values.hindi ?? hindiOf(room, house) };
}

function write({ made, changed }: RoomPlan): void {
  for (const [path, text] of made) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    // Fails rather than overwrites what came between.
    writeFileSync(join(root, path), text, { flag: 'wx' });
  }
  for (const [path, text] of changed) writeFileSync(join(root, path), text);
}

function partingWords({ room, hindi }: RoomWish): string {
  return [
    `The room ${room} (${hindi}) stands in libs/${room}, with a table, three operations and the page /${room}.`,
    '`npm run check` is green on it. Yours to say next:',
    `- its words: the “entry” of libs/${room}, its row in GLOSSARY.md and its line in ARCHITECTURE.md`,
    `- its table, while the migration is not merged; then tools/verify, that what is sealed is replayed`,
    `- the way to its page: a tab in apps/pwa/src/app/app.routes.ts, or a link`,
    `- acts from the phone: a sender and tables in libs/${room}/pwa/offline; a story and a journey of it`,
    '',
  ].join('\n');
}
