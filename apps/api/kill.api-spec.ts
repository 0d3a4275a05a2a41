import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAULT_POINTS, KilledOffice, TYING_POINTS } from '../../tools/faults/killed-office';

const KILLS = 3;

describe('a server killed with -9 in the middle of an act (R1)', () => {
  let office: KilledOffice;

  beforeAll(async () => {
    office = await KilledOffice.open(KILLS);
  });
  afterAll(() => office.drop());

  it.each(FAULT_POINTS)(
    'at %s loses, doubles and tears nothing, and the same key gets the one receipt',
    async (point) => {
      expect(await office.killSendsAt(point)).toEqual([]);
    },
  );

  it.each(TYING_POINTS)('at %s ties two files whole or not at all', async (point) => {
    expect(await office.killTyingAt(point)).toEqual([]);
  });
});
