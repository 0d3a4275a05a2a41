import assert from 'node:assert/strict';
import { refusalOf } from '@sanchika/file/testing';
import type { Story } from './story';

export const returnToSender: Story = {
  name: 'return',
  tells: 'a file goes back to the desk it came from, with the reason',
  run: async (district) => {
    const { clerk, superintendent, additionalCollector } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await clerk.opensFile();
    assert.equal((await refusalOf(clerk.returns(file, { note: 'किसे?' }))).code, 'file.nobody-to-return-to');
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
    await superintendent.sends(file, { note: 'प्रस्तुत।' }).to(additionalCollector);
    assert.equal((await additionalCollector.sees(file)).previousDesk?.postId, superintendent.postId);

    const bare = await refusalOf(additionalCollector.returns(file, { note: ' ' }));
    assert.deepEqual([bare.status, bare.code], [422, 'file.decision-reason-missing']);
    await additionalCollector.returns(file, { note: 'त्रुटि सुधारें।' });
    const view = await superintendent.sees(file);
    assert.equal(view.holder?.postId, superintendent.postId);
    assert.deepEqual([view.notes.at(-1)?.decision, view.notes.at(-1)?.noteNo], ['return', 3]);
    const { stations } = await superintendent.journeyOf(file);
    assert.deepEqual(
      stations.map(({ endedBy }) => endedBy),
      ['send', 'send', 'return', null],
    );
    assert.equal(view.previousDesk?.postId, additionalCollector.postId);
  },
};
