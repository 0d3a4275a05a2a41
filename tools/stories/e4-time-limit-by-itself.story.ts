import assert from 'node:assert/strict';
import type { FileWords, SampleDistrict } from '@sanchika/file/testing';
import type { Story } from './story';

/** When a file that reaches the superintendent at this moment is due there. */
async function dueWhenSent(
  district: SampleDistrict,
  moment: string,
  file: FileWords = {},
): Promise<string | null> {
  const { clerk, superintendent } = district;
  await district.setClock(moment);
  const opened = await clerk.opensFile(file);
  await clerk.sends(opened, { note: 'प्रस्तुत।' }).to(superintendent);
  return (await superintendent.sees(opened)).dueAt;
}

export const timeLimitByItself: Story = {
  name: 'E4',
  tells: 'the time limit is set by arrival, calendar and priority',
  run: async (district) => {
    assert.equal(await dueWhenSent(district, '2026-03-02T11:00+05:30'), '2026-03-12T12:00:00.000Z');
    assert.equal(await dueWhenSent(district, '2026-03-02T17:31+05:30'), '2026-03-13T12:00:00.000Z');
    const urgent = await dueWhenSent(district, '2026-03-07T12:00+05:30', { priority: 'immediate' });
    assert.equal(urgent, '2026-03-10T12:00:00.000Z');
  },
};
