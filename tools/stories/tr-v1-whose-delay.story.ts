import assert from 'node:assert/strict';
import type { MovementWords } from '@sanchika/file/testing';
import type { Story } from './story';

const TWO_DAYS = { count: 2, unit: 'workingDays' } as const;
const LATE: MovementWords['delayReason'] = { code: 'workload', words: 'कार्य की अधिकता' };

export const whoseDelay: Story = {
  name: 'TR-V1',
  tells: 'the delay of a case is shared out to the minute',
  run: async (district) => {
    const { clerk, superintendent, additionalCollector, collector } = district;
    await district.setClock('2026-03-02T10:00+05:30');
    // The category gives the case its 15 days; every desk has two by order.
    const file = await clerk.opensFile({ category: 'NOC', head: 'LND' });
    await superintendent.ordersDue(file, TWO_DAYS);
    const send = (words: MovementWords = {}) => ({ note: 'प्रस्तुत।', dueOrder: TWO_DAYS, ...words });
    await district.setClock('2026-03-05T10:00+05:30');
    await clerk.sends(file, send()).to(superintendent);
    await district.setClock('2026-03-18T10:00+05:30');
    await superintendent.sends(file, send({ delayReason: LATE })).to(additionalCollector);
    await district.setClock('2026-03-23T13:45+05:30');
    await additionalCollector.sends(file, send({ delayReason: LATE })).to(collector);
    await district.setClock('2026-03-25T13:45+05:30');
    await collector.sends(file, send({ decision: 'approve' })).to(clerk);

    const journey = await clerk.journeyOf(file);
    assert.equal(journey.minutesPerDay, 450);
    assert.deepEqual(
      journey.stations.map((each) => [
        each.heldMinutes,
        each.normMinutes,
        each.delayMinutes,
        each.shareTenths,
      ]),
      [
        [900, 900, 0, 0],
        [4050, 900, 2700, 923],
        [1575, 900, 225, 77],
        [900, 900, 0, 0],
        [0, 900, 0, 0],
      ],
    );
    assert.deepEqual([journey.heldMinutes, journey.delayMinutes], [7425, 2925]);
    assert.equal(journey.caseDueAt, '2026-03-24T12:00:00.000Z');
    assert.equal(journey.stations[1]?.dueAt, '2026-03-09T12:00:00.000Z');
    assert.equal(journey.stations[2]?.dueAt, '2026-03-20T12:00:00.000Z');
  },
};
