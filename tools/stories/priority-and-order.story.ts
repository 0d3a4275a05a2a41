import assert from 'node:assert/strict';
import { refusalOf } from '@sanchika/file/testing';
import type { Story } from './story';

const THREE_DAYS = { count: 3, unit: 'workingDays' } as const;

export const priorityAndOrder: Story = {
  name: 'limits',
  tells: 'priority and a senior’s order move the due date, and the holder cannot lengthen it',
  run: async (district) => {
    const { clerk, superintendent, additionalCollector } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await clerk.opensFile();
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
    const due = async () => {
      const { dueAt, dueBasis } = await superintendent.sees(file);
      return [dueAt, dueBasis];
    };
    assert.deepEqual(await due(), ['2026-03-12T12:00:00.000Z', 'priority']);
    await superintendent.setsPriority(file, 'immediate');
    assert.deepEqual(await due(), ['2026-03-03T12:00:00.000Z', 'priority']);
    const lowered = await refusalOf(superintendent.setsPriority(file, 'ordinary'));
    assert.deepEqual([lowered.status, lowered.code], [403, 'file.priority-lowered']);
    await additionalCollector.setsPriority(file, 'ordinary');
    assert.deepEqual(await due(), ['2026-03-12T12:00:00.000Z', 'priority']);

    assert.equal(
      (await refusalOf(superintendent.ordersDue(file, THREE_DAYS))).code,
      'platform.not-permitted',
    );
    assert.equal((await refusalOf(clerk.ordersDue(file, THREE_DAYS))).code, 'file.not-holder');
    await additionalCollector.ordersDue(file, THREE_DAYS);
    assert.deepEqual(await due(), ['2026-03-06T12:00:00.000Z', 'order']);
    await superintendent.setsPriority(file, 'urgent');
    assert.deepEqual(await due(), ['2026-03-06T12:00:00.000Z', 'order']);
    const [card] = (await superintendent.desk()).rows.filter(({ fileId }) => fileId === file.fileId);
    assert.deepEqual([card?.dueAt, card?.priority], ['2026-03-06T12:00:00.000Z', 'urgent']);
  },
};
