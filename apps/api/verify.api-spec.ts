import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SampleDistrict } from '@sanchika/file/testing';
import { Configuration } from '@sanchika/platform/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTACKS } from '../../tools/verify/attacks.cases';
import { spendBusyWeek } from '../../tools/verify/busy-week.harness';
import { rewriteHistory } from '../../tools/verify/deeds.harness';
import { BUNDLE_ATTACKS } from '../../tools/verify/bundle-attacks.cases';
import { GRANT_ATTACKS } from '../../tools/verify/grant-attacks.cases';
import { MATTER_ATTACKS } from '../../tools/verify/matter-attacks.cases';
import { OFFICE_ATTACKS } from '../../tools/verify/office-attacks.cases';
import { SANCTION_ATTACKS } from '../../tools/verify/sanction-attacks.cases';
import { TamperBench } from '../../tools/verify/tamper-bench.harness';
import type { VerifyReport } from '../../tools/verify/verify-report';
import { verify } from './commands/verify';

describe('verify', () => {
  let district: SampleDistrict;
  let bench: TamperBench;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sanchika-report-'));
    district = await SampleDistrict.start();
    const week = await spendBusyWeek(district);
    await district.server.halt();
    bench = await TamperBench.of(district.server.database, week);
  });

  afterAll(async () => {
    await bench.clear();
    await district.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('finds the records of a busy week good, and says so with exit code 0', async () => {
    const { folder: data, url } = district.server.database;
    const environment = { SANCHIKA_DATA: data, ...(url && { DATABASE_URL: url }) };
    const report = join(folder, 'report.json');
    const args = ['--blobs', join(data, 'blobs'), '--report', report];
    expect(await verify.run(Configuration.read(environment), args)).toBe(0);
    expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({
      verdict: 'good',
      first: null,
      totals: { files: 13, notes: 33, papers: 2, blobs: 2 },
    });
  });

  it.each([
    ...ATTACKS,
    ...MATTER_ATTACKS,
    ...BUNDLE_ATTACKS,
    ...SANCTION_ATTACKS,
    ...GRANT_ATTACKS,
    ...OFFICE_ATTACKS,
  ])('finds that $name', async ({ finds, deed }) => {
    const report = await bench.reportAfter(deed);
    expect(report).toMatchObject({ verdict: 'bad', first: finds });
  });

  it('names the file and the event of a changed note, and none of its words (E2)', async () => {
    const [changedNote] = ATTACKS;
    const { first, faults } = await bench.reportAfter(changedNote!.deed);
    expect(first).toEqual({
      kind: 'note',
      noteNo: 1,
      seq: 4,
      eventId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      fileId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      fileNumber: 'STN/1/2026-EST-MSD-COL',
      what: 'The words of note 1 are not what was sealed.',
    });
    expect(JSON.stringify(faults)).not.toContain('स्टेशनरी');
  });

  it('finds the records good again after every deed was undone', async () => {
    expect(await bench.reportAfter(() => Promise.resolve())).toMatchObject({
      verdict: 'good',
      faultCount: 0,
    });
  });

  it('cannot see a history that was rewritten whole: only heads kept elsewhere show it', async () => {
    const before: VerifyReport = await bench.reportAfter(() => Promise.resolve());
    const after = await bench.reportAfter(rewriteHistory);
    expect(after.verdict).toBe('good');
    expect(after.heads).not.toBe(before.heads);
  });

  it('answers with exit code 2 when it cannot read the database', async () => {
    const nowhere = Configuration.read({ SANCHIKA_DATA: folder });
    expect(await verify.run(nowhere, ['--database', `sqlite:${folder}/none.sqlite`])).toBe(2);
    expect(await verify.run(nowhere, ['--no-such-option'])).toBe(2);
  });
});
