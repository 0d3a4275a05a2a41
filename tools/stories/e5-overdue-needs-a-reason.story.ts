import assert from 'node:assert/strict';
import { refusalOf } from '@sanchika/file/testing';
import type { Story } from './story';

const WORDS = 'जानकारी अप्राप्त';

export const overdueNeedsAReason: Story = {
  name: 'E5',
  tells: 'an overdue file leaves the desk only with the reason of the delay',
  run: async (district) => {
    const { clerk, superintendent, additionalCollector } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await clerk.opensFile();
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
    await district.setClock('2026-03-16T11:00+05:30');
    await superintendent.reads(file);

    const refusal = await refusalOf(superintendent.sends(file, { note: 'देखा।' }).to(additionalCollector));
    assert.deepEqual([refusal.status, refusal.code], [422, 'file.delay-reason-missing']);
    assert.equal(refusal.values?.['dueAt'], '2026-03-12T12:00:00.000Z');
    assert.equal((await superintendent.sees(file)).holder?.postId, superintendent.postId);

    const delayReason = { code: 'informationAwaited' as const, words: WORDS };
    await superintendent.sends(file, { note: 'देखा।', delayReason }).to(additionalCollector);
    assert.deepEqual((await superintendent.sees(file)).notes.at(-1)?.delayReason, delayReason);
    const { stations } = await superintendent.journeyOf(file);
    assert.deepEqual(stations[1]?.delayReason, delayReason);
    // Friday the 13th whole, and Monday from 10:00 to 11:00.
    assert.equal(stations[1]?.delayMinutes, 450 + 60);
  },
};
