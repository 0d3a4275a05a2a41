import assert from 'node:assert/strict';
import { openNewsLine } from '@sanchika/file/testing';
import { climbToCollector, openEarlierFiles, serialOf } from './approved-file';
import type { Story } from './story';

export const createNoteApprove: Story = {
  name: 'E1',
  tells: 'a file is created, noted, approved and comes back',
  run: async (district) => {
    const { clerk, collector } = district;
    await district.setClock('2026-03-02T10:00+05:30');
    await openEarlierFiles(district);
    const file = await climbToCollector(district);
    assert.equal(serialOf(file), 15);

    const phone = await openNewsLine(clerk.caller);
    await collector.sends(file, { note: 'अनुमोदित।', decision: 'approve' }).to(clerk);
    await phone.hearsOf(file.fileId, 10_000);

    const view = await clerk.sees(file);
    assert.equal(view.holder?.postId, clerk.postId);
    assert.deepEqual(
      view.notes.map(({ noteNo, paraFrom, paraTo, decision }) => [noteNo, paraFrom, paraTo, decision]),
      [
        [1, 1, 2, 'putUp'],
        [2, 3, 3, 'putUp'],
        [3, 4, 4, 'agree'],
        [4, 5, 5, 'approve'],
      ],
    );
    const { rows } = await clerk.desk();
    const card = rows.find(({ fileId }) => fileId === file.fileId);
    assert.equal(card?.from?.postId, collector.postId);
    assert.equal(card?.isUnread, true);

    const { stations, movements } = await clerk.journeyOf(file);
    assert.equal(movements, 4);
    assert.equal(stations.length, 5);
    assert.deepEqual(
      stations.map(({ to }) => to),
      [...stations.slice(1).map(({ from }) => from), null],
    );
  },
};
