import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FileApi } from '@sanchika/file/contract';
import { SampleDistrict } from '@sanchika/file/testing';
import type { Officer } from '@sanchika/file/testing';
import { v7 } from 'uuid';
import { AskedActs, isDone } from '../../tools/faults/asked-acts';
import { checkOffice } from '../../tools/faults/check-office';
import { holdContest, openFile, signRivalsIn } from '../../tools/faults/contest';
import { actOf } from '../../tools/faults/file-acts';

const TURNS = 1000;
const ROUNDS = 15;

describe('sixteen callers at once', () => {
  const acts = new AskedActs();
  let district: SampleDistrict;
  let rivals: Officer[];

  const breaches = () => checkOffice(district.server.database, acts.all);

  beforeAll(async () => {
    district = await SampleDistrict.start();
    rivals = await signRivalsIn(district);
  });
  afterAll(() => district.stop());

  it('forward, note, ask, park, link, attach and part the same files: one holder always, acknowledged exactly once (R9)', async () => {
    await holdContest(rivals, acts, { seed: 20_261_122, files: 6, turns: TURNS });
    expect(await breaches()).toEqual([]);
    // A contest that nobody wins, or nobody loses, would prove nothing.
    const done = acts.all.filter(isDone).length;
    expect(done).toBeGreaterThan(TURNS / 5);
    expect(acts.all.length - done).toBeGreaterThan(TURNS / 5);
  });

  it('number sixteen files of one series: 1 to 16, each once (K-5)', async () => {
    const section = [district.clerk, district.superintendent];
    const officers = Array.from({ length: 16 }, (_, place) => section[place % 2] ?? district.clerk);
    const files = await Promise.all(officers.map((officer) => openFile(officer, acts, 'GEN')));
    const serials = files.map(({ fileNumber }) => Number(fileNumber?.split('/')[1])).sort((a, b) => a - b);
    expect(serials).toEqual(Array.from({ length: 16 }, (_, place) => place + 1));
    const computerNos = files.map(({ computerNo }) => computerNo).sort((a, b) => a - b);
    expect(computerNos).toEqual(Array.from(computerNos, (_, place) => (computerNos[0] ?? 0) + place));
    expect(await breaches()).toEqual([]);
  });

  it('change a note at one device while it is sent from another: no acknowledged word is lost (EN-2)', async () => {
    const { clerk, superintendent } = district;
    const elsewhere = await district.signIn('clerk');
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { fileId, headHash } = await openFile(clerk, acts);
      const noteId = v7();
      const write = (text: string) => {
        const act = actOf(clerk, FileApi.writeNote, { params: { fileId, noteId }, body: { text } });
        return acts.ask(clerk, { ...act, note: { noteId, text } });
      };
      await write('पहला प्रारूप');
      await acts.ask(clerk, actOf(clerk, FileApi.confirmNote, { params: { fileId, noteId } }));
      const body = { seenHead: headHash, toPostId: superintendent.postId, noNoteReason: 'टीप साथ है' };
      const send = actOf(elsewhere, FileApi.send, { params: { fileId }, body });
      await Promise.all([acts.ask(elsewhere, send), write(`बदला हुआ प्रारूप ${round}`)]);
    }
    expect(await breaches()).toEqual([]);
  });
});
