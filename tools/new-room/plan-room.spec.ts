import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { rooms } from '../check-house/house-plan.ts';
import { openHouse } from '../check-house/house.ts';
import { draftRoom, laidOut, withRoom } from './plan-room.ts';
import type { RoomPlan } from './plan-room.ts';
import { faultsOf, hindiOf } from './room-wish.ts';
import type { Ground, RoomWish } from './room-wish.ts';

const house = openHouse(fileURLToPath(new URL('../..', import.meta.url)));
const ground: Ground = { house, rooms };
const CANTEEN: RoomWish = { room: 'canteen', needs: ['office', 'access'], hindi: 'जलपान गृह' };
const GARAGE: RoomWish = { ...CANTEEN, room: 'garage', hindi: 'वाहन शाला' };
const NOON = new Date('2030-01-02T12:00:00Z');

const faults = (change: Partial<RoomWish>) => faultsOf({ ...CANTEEN, ...change }, ground);

describe('the wish for a room', () => {
  it('is granted to a new word that leans on rooms that are there', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ needs: ['office', 'access', 'calendar', 'file'] })).toEqual([]);
  });

  it.each([
    ['Canteen', /one word of 3 to 20 small letters/],
    ['tea-room', /one word of 3 to 20 small letters/],
    ['../canteen', /one word of 3 to 20 small letters/],
    ['helper', /says nothing/],
    ['domain', /word of the house/],
    ['delete', /word of TypeScript/],
    ['file', /room file already/],
    ['platform', /room platform already/],
    ['health', /API has something at \/api\/health/],
    ['inbox', /app has a place \/inbox/],
  ])('is refused for %s', (room, why) => {
    expect(faults({ room }).join()).toMatch(why);
  });

  it.each([
    [['office', 'access', 'kitchen'], /no room kitchen to lean on; there are calendar, office/],
    [['office', 'access', 'platform'], /Every room may import platform/],
    [['office', 'access', 'canteen'], /in a circle: canteen/],
    [['access'], /leans on office/],
    [[], /leans on access/],
  ])('is refused for needs of %j', (needs, why) => {
    expect(faults({ needs }).join()).toMatch(why);
  });

  it.each(['', 'Canteen', "जलपान'", 'ज'.repeat(41)])('is refused for the Hindi word “%s”', (hindi) => {
    expect(faults({ hindi })).toHaveLength(1);
  });

  it('takes the office’s word from the glossary when it has one', () => {
    const glossary = { ...house, read: () => '## अवकाश · Leave\n' };
    expect(hindiOf('leave', glossary)).toBe('अवकाश');
    expect(hindiOf('canteen', glossary)).toBe('');
  });
});

describe('a room', () => {
  let canteen: RoomPlan;
  let later: Ground;
  beforeAll(async () => {
    canteen = await laidOut(draftRoom(CANTEEN, ground, NOON));
    later = { house: withRoom(house, canteen), rooms: { ...rooms, canteen: CANTEEN.needs } };
  }, 60_000);

  it('leaves no place of a template open', () => {
    const texts = [...canteen.made, ...canteen.changed].flat();
    expect(texts.filter((text) => /__(?:room|hindi|needs|stamp)__/i.test(text))).toEqual([]);
  });

  it('is four walls in its own folder, and a migration and rows of the matrix', () => {
    const places = [...canteen.made.keys()].map((path) => path.split('/').slice(0, 3).join('/'));
    expect([...new Set(places)].sort()).toEqual([
      'apps/api/canteen-rows.cases.ts',
      'apps/api/migrations',
      'libs/canteen/api',
      'libs/canteen/contract',
      'libs/canteen/domain',
      'libs/canteen/pwa',
    ]);
  });

  it('is added to what an earlier room added', () => {
    const { changed } = draftRoom({ ...GARAGE, needs: ['office', 'access', 'canteen'] }, later, NOON);
    expect(changed.get('house.plan.mjs')).toContain(
      "  canteen: ['office', 'access'],\n  garage: ['office', 'access', 'canteen'],\n};",
    );
    for (const text of changed.values()) {
      expect(text).toMatch(/canteen/i);
      expect(text).toMatch(/garage/i);
    }
  });

  it('has its migration after the last one, whatever the clock says', () => {
    const path = 'apps/api/migrations/20300102120000-create-canteen.ts';
    expect(canteen.made.has(path)).toBe(true);
    const { made } = draftRoom(GARAGE, later, new Date('2029-01-01T00:00:00Z'));
    expect(made.has('apps/api/migrations/20300102120001-create-garage.ts')).toBe(true);
  });

  it('overwrites nothing', () => {
    const path = 'apps/api/canteen-rows.cases.ts';
    const taken = { ...ground, house: { ...house, files: [...house.files, path] } };
    expect(() => draftRoom(CANTEEN, taken, NOON)).toThrow(`${path} is there already`);
  });

  it('says which wire no longer finds its place', () => {
    const read = (path: string) => (path === 'house.plan.mjs' ? 'export const plan = {};' : house.read(path));
    expect(() => draftRoom(CANTEEN, { ...ground, house: { ...house, read } }, NOON)).toThrow(
      /house\.plan\.mjs has not one place like/,
    );
  });

  it('is refused where a check of the house would fail', () => {
    const read = (path: string) =>
      path === 'GLOSSARY.md' ? house.read(path).replace('`note` ', '`canteenEntry` ') : house.read(path);
    expect(() => draftRoom(CANTEEN, { ...ground, house: { ...house, read } }, NOON)).toThrow(
      '`canteenEntry` stands for two things',
    );
  });
});
