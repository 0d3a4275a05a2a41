import { FileActs, FileReads } from '@sanchika/file/contract';
import { appoint, fileWithSuperintendent, refusalOf, SampleDistrict } from '@sanchika/file/testing';
import type { FileRef, Officer } from '@sanchika/file/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let district: SampleDistrict;
/** An officer of another office, to whom nothing belongs. */
let outsider: Officer;
beforeAll(async () => {
  district = await SampleDistrict.start();
  const seat = { officeCode: 'MSD-SDO', sectionCode: null, roles: ['officer'] as const, reportsTo: null };
  outsider = (await appoint(district.admin, seat)).officer;
});
afterAll(() => district.stop());

/** Two files on the superintendent’s desk, the second linked to the first. */
async function linkedFiles(): Promise<{ readonly main: FileRef; readonly other: FileRef }> {
  const [main, other] = [await fileWithSuperintendent(district), await fileWithSuperintendent(district)];
  await district.superintendent.acts(FileActs.link, main, { linkedFileId: other.fileId });
  return { main, other };
}

async function linksSeenBy(officer: Officer, file: FileRef): Promise<string[]> {
  return (await officer.sees(file)).links.map(({ fileId }) => fileId);
}

describe('a linked file (FM-1)', () => {
  it('is read whole by whoever holds the main file, for as long as he holds it', async () => {
    const { superintendent } = district;
    const { main, other } = await linkedFiles();
    expect((await refusalOf(outsider.sees(other))).status).toBe(404);
    await superintendent.sends(main, { note: 'प्रस्तुत।' }).to(outsider);
    expect(await linksSeenBy(outsider, main)).toEqual([other.fileId]);
    const seen = await outsider.sees(other);
    expect([seen.asOfSeq, seen.rights, seen.notes.length]).toEqual([null, [], 1]);
    await outsider.returns(main, { note: 'देख लिया।' });
    expect((await refusalOf(outsider.sees(other))).status).toBe(404);
    expect(await linksSeenBy(outsider, main)).toEqual([]);
  });

  it('stays on its desk, and nothing is written on it', async () => {
    const { main, other } = await linkedFiles();
    const before = await district.superintendent.sees(other);
    await district.superintendent.sends(main, { note: 'प्रस्तुत।' }).to(outsider);
    const after = await district.superintendent.sees(other);
    expect([after.headHash, after.holder]).toEqual([before.headHash, before.holder]);
    const sent = outsider.sends(other, { note: 'नहीं' }).to(district.collector);
    expect((await refusalOf(sent)).code).toBe('file.not-holder');
  });

  it('is out of sight when the link is taken away', async () => {
    const { superintendent } = district;
    const { main, other } = await linkedFiles();
    await superintendent.sends(main, { note: 'प्रस्तुत।' }).to(outsider);
    const link = { linkedFileId: other.fileId };
    await outsider.acts(FileActs.unlink, main, link);
    expect((await refusalOf(outsider.sees(other))).status).toBe(404);
    expect((await refusalOf(outsider.acts(FileActs.unlink, main, link))).code).toBe('file.not-linked');
  });

  it('is not lent on: who sees it by a link has nothing of his own to link', async () => {
    const { main, other } = await linkedFiles();
    await district.superintendent.sends(main, { note: 'प्रस्तुत।' }).to(outsider);
    const own = await outsider.opensFile({ head: 'GEN' });
    const again = outsider.acts(FileActs.link, own, { linkedFileId: other.fileId });
    expect((await refusalOf(again)).status).toBe(404);
    await outsider.returns(main, { note: 'देख लिया।' });
  });

  it('lends no more sight than its maker has', async () => {
    const { clerk } = district;
    const sent = await fileWithSuperintendent(district);
    const own = await clerk.opensFile();
    const linked = clerk.acts(FileActs.link, own, { linkedFileId: sent.fileId });
    expect((await refusalOf(linked)).code).toBe('file.link-lends-more');
  });

  it('is found by search only by whom it belongs to', async () => {
    const { superintendent } = district;
    const { main, other } = await linkedFiles();
    await superintendent.sends(main, { note: 'प्रस्तुत।' }).to(outsider);
    const { computerNo } = await superintendent.sees(other);
    const found = async (officer: Officer) =>
      (await officer.asks(FileReads.search, { query: { q: String(computerNo) } })).rows.some(
        ({ fileId }) => fileId === other.fileId,
      );
    expect([await found(superintendent), await found(outsider)]).toEqual([true, false]);
  });
});

describe('linking', () => {
  it.each([
    ['the file itself', (main: FileRef) => main.fileId, 'file.linked-to-itself'],
    ['what does not exist', () => v7(), 'platform.not-found'],
  ])('is refused for %s', async (_, other, code) => {
    const main = await fileWithSuperintendent(district);
    const linked = district.superintendent.acts(FileActs.link, main, { linkedFileId: other(main) });
    expect((await refusalOf(linked)).code).toBe(code);
  });

  it('is the holder’s alone, once for each file, and of what has a number', async () => {
    const { clerk, superintendent } = district;
    const { main, other } = await linkedFiles();
    const link = { linkedFileId: other.fileId };
    expect((await refusalOf(clerk.acts(FileActs.link, main, link))).code).toBe('file.not-holder');
    expect((await refusalOf(superintendent.acts(FileActs.link, main, link))).code).toBe(
      'file.already-linked',
    );
    const draft = await superintendent.draftsFile();
    const toDraft = superintendent.acts(FileActs.link, main, { linkedFileId: draft.fileId });
    expect((await refusalOf(toDraft)).code).toBe('file.draft-linked');
    const bad = superintendent.acts(FileActs.link, main, { linkedFileId: 'x' });
    expect((await refusalOf(bad)).code).toBe('platform.invalid-input');
  });

  it('is done once for a repeated key, and disturbs no decision that is being taken', async () => {
    const { superintendent } = district;
    const [main, other] = [await fileWithSuperintendent(district), await fileWithSuperintendent(district)];
    const { headHash: seenHead } = await superintendent.sees(main);
    const body = { seenHead, linkedFileId: other.fileId };
    const key = v7();
    const link = async () => {
      const input = { params: { fileId: main.fileId }, body };
      return (await superintendent.caller.call(FileActs.link, input, { key })).answer;
    };
    expect(await link()).toEqual(await link());
    expect(await linksSeenBy(superintendent, main)).toEqual([other.fileId]);
    await superintendent.sends(main, { note: 'प्रस्तुत।', seenHead }).to(district.additionalCollector);
  });
});
