import { FileActs } from '@sanchika/file/contract';
import { fileWithSuperintendent, refusalOf, SampleDistrict } from '@sanchika/file/testing';
import type { FileRef, Officer } from '@sanchika/file/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let district: SampleDistrict;
beforeAll(async () => {
  district = await SampleDistrict.start();
  await district.setClock('2026-03-02T11:00+05:30');
});
afterAll(() => district.stop());

interface Pair {
  readonly main: FileRef;
  readonly other: FileRef;
}

/** Two files on the superintendent’s desk, the second attached to the first. */
async function attachedFiles(): Promise<Pair> {
  const [main, other] = [await fileWithSuperintendent(district), await fileWithSuperintendent(district)];
  await district.superintendent.acts(FileActs.attachFile, main, { attachedFileId: other.fileId });
  return { main, other };
}

async function cardOf(officer: Officer, { fileId }: FileRef) {
  return (await officer.desk()).rows.find((row) => row.fileId === fileId) ?? null;
}

/** When and where each station began, since the two files went together. */
async function wayOf(officer: Officer, file: FileRef, stations: number): Promise<string[]> {
  const { stations: all } = await officer.journeyOf(file);
  return all.slice(-stations).map(({ post, from, dueAt }) => `${post.postId} ${from} ${dueAt}`);
}

describe('an attached file (FM-2)', () => {
  it('lies under its main file, is counted once and has its clock', async () => {
    const { superintendent } = district;
    const { counts } = await superintendent.desk();
    const { main, other } = await attachedFiles();
    expect((await superintendent.desk()).counts.pending).toBe(counts.pending + 1);
    expect((await cardOf(superintendent, main))?.attachedFiles).toBe(1);
    expect(await cardOf(superintendent, other)).toBeNull();
    const [ofMain, ofOther] = [await superintendent.sees(main), await superintendent.sees(other)];
    expect(ofMain.attached.map(({ fileId }) => fileId)).toEqual([other.fileId]);
    expect(ofOther.attachedTo?.fileId).toBe(main.fileId);
    expect([ofOther.dueAt, ofOther.dueBasis]).toEqual([ofMain.dueAt, ofMain.dueBasis]);
    expect(ofOther.rights).not.toContain('send');
  });

  it('goes along at the same instants: sent, read, returned, proposed and refused', async () => {
    const { superintendent, additionalCollector } = district;
    const { main, other } = await attachedFiles();
    await superintendent.sends(main, { note: 'प्रस्तुत।' }).to(additionalCollector);
    await additionalCollector.reads(other);
    const read = await additionalCollector.sees(main);
    expect(read.isRead).toBe(true);
    await district.collector.ordersDue(main, { count: 2, unit: 'workingDays' });
    await additionalCollector.returns(main, { note: 'सुधारें।' });
    await superintendent.proposesClosing(main, { note: 'बंद करें।' }).to(additionalCollector);
    await additionalCollector.refusesClosing(main, { note: 'नहीं।' });
    const [ofMain, ofOther] = [await superintendent.sees(main), await superintendent.sees(other)];
    expect([ofOther.state, ofOther.holder]).toEqual([ofMain.state, ofMain.holder]);
    expect(await wayOf(superintendent, other, 4)).toEqual(await wayOf(superintendent, main, 4));
  });

  it('keeps the class of its main file until it is detached (decision 6)', async () => {
    const { superintendent } = district;
    const { main, other } = await attachedFiles();
    const body = { classification: 'restricted', reason: 'शिकायतकर्ता की पहचान है।' } as const;
    const raised = (file: FileRef) => refusalOf(superintendent.acts(FileActs.reclassify, file, body));
    expect(await raised(main)).toMatchObject({ code: 'file.has-attached' });
    expect(await raised(other)).toMatchObject({ code: 'file.is-attached' });
    await superintendent.acts(FileActs.detachFile, main, { attachedFileId: other.fileId });
    await superintendent.acts(FileActs.reclassify, other, body);
    expect((await superintendent.sees(other)).classification).toBe('restricted');
  });

  it('is pulled back with its main file while neither is read', async () => {
    const { superintendent, additionalCollector } = district;
    const { main, other } = await attachedFiles();
    await superintendent.sends(main, { note: 'प्रस्तुत।' }).to(additionalCollector);
    const alone = superintendent.asks(FileActs.pullBack, { params: { fileId: other.fileId }, body: {} });
    expect((await refusalOf(alone)).code).toBe('file.is-attached');
    await superintendent.pullsBack(main);
    const view = await superintendent.sees(other);
    expect([view.holder?.postId, view.attachedTo?.fileId]).toEqual([superintendent.postId, main.fileId]);
    expect(await wayOf(superintendent, other, 2)).toEqual(await wayOf(superintendent, main, 2));
  });

  it('takes along the confirmed draft that was written on it', async () => {
    const { superintendent, additionalCollector } = district;
    const { main, other } = await attachedFiles();
    await superintendent.confirms(other, await superintendent.writes(other, 'नक्शे पर टीप।'));
    await superintendent.sends(main, { note: 'प्रस्तुत।' }).to(additionalCollector);
    const { notes } = await additionalCollector.sees(other);
    expect(notes.at(-1)?.text).toBe('नक्शे पर टीप।');
  });

  it('follows the clock that a senior orders for its main file', async () => {
    const { superintendent, additionalCollector } = district;
    const { main, other } = await attachedFiles();
    await additionalCollector.ordersDue(main, { count: 1, unit: 'workingDays' });
    const [ofMain, ofOther] = [await superintendent.sees(main), await superintendent.sees(other)];
    expect([ofOther.dueAt, ofOther.dueBasis]).toEqual([ofMain.dueAt, 'order']);
    const alone = additionalCollector.ordersDue(other, { count: 9, unit: 'workingDays' });
    expect((await refusalOf(alone)).code).toBe('file.is-attached');
  });

  it('goes nowhere by itself, and its main file is neither closed nor put by over it', async () => {
    const { superintendent, additionalCollector, clerk } = district;
    const { main, other } = await attachedFiles();
    const acts = [
      () => superintendent.sends(other, { note: 'नहीं' }).to(additionalCollector),
      () => superintendent.returns(other, { note: 'नहीं' }),
      () => superintendent.proposesClosing(other, { note: 'नहीं' }).to(additionalCollector),
      () => superintendent.acts(FileActs.park, other, { reviewOn: '2026-03-10', reason: 'नहीं' }),
    ];
    for (const act of acts) expect((await refusalOf(act())).code).toBe('file.is-attached');
    const parked = superintendent.acts(FileActs.park, main, { reviewOn: '2026-03-10', reason: 'नहीं' });
    expect((await refusalOf(parked)).code).toBe('file.has-attached');
    await superintendent.proposesClosing(main, { note: 'बंद करें।' }).to(additionalCollector);
    await additionalCollector.approvesClosing(main, { note: 'करें।' });
    expect((await refusalOf(clerk.closes(main, 'C'))).code).toBe('file.has-attached');
    await clerk.acts(FileActs.detachFile, main, { attachedFileId: other.fileId });
    expect((await clerk.closes(main, 'C')).state).toBe('closed');
    expect((await cardOf(clerk, other))?.attachedFiles).toBe(0);
    await clerk.sends(other, { note: 'अब अकेली।' }).to(superintendent);
  });
});

describe('attaching', () => {
  it('wants both files on the desk of who does it, both at work, and no chain', async () => {
    const { clerk, superintendent, collector } = district;
    const { main, other } = await attachedFiles();
    const attach = (file: FileRef, to: FileRef) =>
      refusalOf(superintendent.acts(FileActs.attachFile, to, { attachedFileId: file.fileId }));
    const third = await fileWithSuperintendent(district);
    expect((await attach(third, other)).code).toBe('file.attached-in-chain');
    expect((await attach(main, third)).code).toBe('file.attached-in-chain');
    expect((await attach(other, third)).code).toBe('file.already-attached');
    expect((await attach(third, third)).code).toBe('file.attached-to-itself');
    await superintendent.acts(FileActs.park, third, { reviewOn: '2026-03-10', reason: 'प्रतीक्षा' });
    expect((await attach(third, main)).code).toBe('file.not-both-active');
    const away = await fileWithSuperintendent(district);
    await superintendent.sends(away, { note: 'प्रस्तुत।' }).to(collector);
    expect((await attach(away, main)).code).toBe('file.not-holder');
    const byClerk = clerk.acts(FileActs.attachFile, main, { attachedFileId: other.fileId });
    expect((await refusalOf(byClerk)).code).toBe('file.not-holder');
    const bad = superintendent.acts(FileActs.attachFile, main, { attachedFileId: 'x' });
    expect((await refusalOf(bad)).code).toBe('platform.invalid-input');
  });

  it('is done once for a repeated key, and calls for a new look at both files', async () => {
    const { superintendent, additionalCollector } = district;
    const [main, other] = [await fileWithSuperintendent(district), await fileWithSuperintendent(district)];
    const { headHash: seenHead } = await additionalCollector.sees(main);
    const body = { seenHead, attachedFileId: other.fileId };
    const key = v7();
    const attach = async () => {
      const input = { params: { fileId: main.fileId }, body };
      return (await superintendent.caller.call(FileActs.attachFile, input, { key })).answer;
    };
    expect(await attach()).toEqual(await attach());
    const elsewhere = await district.signIn('superintendent');
    const sent = elsewhere.sends(main, { note: 'प्रस्तुत।', seenHead }).to(additionalCollector);
    expect((await refusalOf(sent)).code).toBe('file.changed-meanwhile');
  });
});
