import assert from 'node:assert/strict';
import { FileActs } from '@sanchika/file/contract';
import { RawDatabase, refusalOf } from '@sanchika/file/testing';
import type { Story } from './story';

const MONDAY = '2026-03-02T11:00+05:30';

export const closeByApproval: Story = {
  name: 'close',
  tells: 'a file is closed by proposal, approval and its creator',
  run: async (district) => {
    const { clerk, superintendent, collector } = district;
    await district.setClock(MONDAY);
    const file = await clerk.opensFile();
    const colleague = await district.signIn('colleague');
    const words = { note: 'कार्य पूर्ण, नस्तीबद्ध करें।' };
    assert.equal((await refusalOf(clerk.closes(file, 'C'))).code, 'file.act-not-in-state');
    assert.equal(
      (await refusalOf(clerk.proposesClosing(file, words).to(colleague))).code,
      'file.approver-not-competent',
    );
    assert.equal(
      (await refusalOf(clerk.proposesClosing(file, {}).to(superintendent))).code,
      'file.close-reason-missing',
    );

    await clerk.proposesClosing(file, words).to(superintendent);
    assert.equal((await superintendent.sees(file)).state, 'closeProposed');
    assert.equal(
      (await refusalOf(superintendent.sends(file, words).to(collector))).code,
      'file.act-not-in-state',
    );
    await superintendent.reads(file);
    await superintendent.approvesClosing(file, { note: 'नस्तीबद्ध करें।' });
    const approved = await clerk.sees(file);
    assert.deepEqual([approved.state, approved.holder?.postId], ['closeApproved', clerk.postId]);
    assert.equal((await refusalOf(superintendent.closes(file, 'C'))).code, 'file.not-holder');

    await clerk.reads(file);
    const question = { kind: 'opinion', toPostIds: [colleague.postId], question: 'क्या कुछ शेष है?' };
    const { askingIds } = await clerk.acts(FileActs.ask, file, question);
    assert.equal((await refusalOf(clerk.closes(file, 'C'))).code, 'file.answers-awaited');
    await clerk.asks(FileActs.withdrawAsking, {
      params: { fileId: file.fileId, askingId: askingIds[0] ?? '' },
      body: { seenHead: (await clerk.sees(file)).headHash },
    });
    const closed = await clerk.closes(file, 'C');
    assert.deepEqual([closed.state, closed.holderPostId], ['closed', null]);
    assert.equal((await clerk.journeyOf(file)).stations.at(-1)?.endedBy, 'close');
    assert.equal(
      (await clerk.desk()).rows.some(({ fileId }) => fileId === file.fileId),
      false,
    );
    assert.equal((await superintendent.sees(file)).state, 'closed');
    assert.equal((await refusalOf(clerk.writes(file, 'और एक टीप'))).status, 403);
    const database = await RawDatabase.open(district.server.database);
    assert.deepEqual(await database.rows('SELECT retention FROM file WHERE id = ?', [file.fileId]), [
      { retention: 'C' },
    ]);
    await database.close();
  },
};

export const closingRefused: Story = {
  name: 'close-refused',
  tells: 'a proposal to close is refused with its reason and comes back',
  run: async (district) => {
    const { clerk, superintendent } = district;
    await district.setClock(MONDAY);
    const file = await clerk.opensFile();
    await clerk.proposesClosing(file, { note: 'नस्तीबद्ध करें।' }).to(superintendent);
    const bare = await refusalOf(superintendent.refusesClosing(file, { note: ' ' }));
    assert.equal(bare.code, 'file.decision-reason-missing');
    await superintendent.refusesClosing(file, { note: 'देयक शेष है।' });
    const view = await clerk.sees(file);
    assert.deepEqual([view.state, view.holder?.postId], ['active', clerk.postId]);
    assert.deepEqual([view.notes.at(-1)?.decision, view.notes.at(-1)?.text], ['reject', 'देयक शेष है।']);
    assert.equal((await clerk.journeyOf(file)).stations[1]?.endedBy, 'return');
    await clerk.sends(file, { note: 'पुनः प्रस्तुत।' }).to(superintendent);
  },
};

export const closingWithdrawn: Story = {
  name: 'close-withdrawn',
  tells: 'the creator goes on working although the closing was approved',
  run: async (district) => {
    const { clerk, superintendent } = district;
    await district.setClock(MONDAY);
    const file = await clerk.opensFile();
    await clerk.proposesClosing(file, { note: 'नस्तीबद्ध करें।' }).to(superintendent);
    await superintendent.approvesClosing(file, { note: 'करें।' });
    assert.equal((await refusalOf(clerk.withdrawsClosing(file, {}))).code, 'file.close-reason-missing');
    const before = await clerk.journeyOf(file);
    await clerk.withdrawsClosing(file, { note: 'नया पत्र आया है।' });
    const view = await clerk.sees(file);
    assert.deepEqual([view.state, view.holder?.postId], ['active', clerk.postId]);
    assert.equal(view.notes.at(-1)?.text, 'नया पत्र आया है।');
    assert.equal((await clerk.journeyOf(file)).stations.length, before.stations.length);
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
  },
};
