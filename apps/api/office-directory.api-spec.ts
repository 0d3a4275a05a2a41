import { CalendarApi } from '@sanchika/calendar/contract';
import { SampleOffice } from '@sanchika/access/testing';
import { OfficeApi } from '@sanchika/office/contract';
import type { Caller } from '@sanchika/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('the directory', () => {
  let office: SampleOffice;
  let clerk: Caller;

  beforeAll(async () => {
    office = await SampleOffice.open();
    clerk = (await office.signIn('clerk')).caller;
  });
  afterAll(() => office.close());

  const search = async (query: object) =>
    (await clerk.call(OfficeApi.directory, { query: { ...query } })).answer;
  const codes = async (q: string) => (await search({ q })).rows.map(({ code }) => code);

  it('finds a post by words of its designation, section and office, in both languages', async () => {
    expect(await codes('अपर कलेक्टर महासमुंद')).toContain('MSD-COL-ADC');
    expect(await codes('superintendent establishment collectorate')).toEqual(['MSD-COL-EST-SUP']);
    expect(await codes('collectorate establishment SUPERINTENDENT')).toEqual(['MSD-COL-EST-SUP']);
    expect(await codes('no such words')).toEqual([]);
  });

  it('finds it by its present occupant, however the name is spelt', async () => {
    const { me } = await office.signIn('collector');
    const { hi, en } = me.name;
    expect(await codes(en.toLowerCase())).toContain('MSD-COL-COL');
    expect(await codes(hi)).toContain('MSD-COL-COL');
    expect(await codes(hi.replaceAll('ं', 'न्').replaceAll('ज', 'ज़'))).toContain('MSD-COL-COL');
  });

  it('takes the signs of LIKE for what they are', async () => {
    expect(await codes('%')).toEqual([]);
    expect(await codes('_______')).toEqual([]);
    expect(await codes(`!' OR 1=1 --`)).toEqual([]);
  });

  it('comes in bounded pages that together show each post once', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    for (let page = 0; page < 100; page += 1) {
      const { rows, next }: Awaited<ReturnType<typeof search>> = await search({
        q: 'तहसील',
        after,
        limit: 17,
      });
      expect(rows.length).toBeLessThanOrEqual(17);
      seen.push(...rows.map(({ code }) => code));
      if (next === null) break;
      after = next;
    }
    expect(seen.length).toBeGreaterThan(50);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual([...seen].sort());
    expect((await clerk.call(OfficeApi.directory, { query: { limit: 51 } })).code).toBe(
      'platform.invalid-input',
    );
  });

  it('shows one post with whoever sits there, and a vacant one as vacant', async () => {
    const { rows } = await search({ q: 'CG-DIV-RPR-COMM' });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.person).toBeNull();
    const params = { postId: rows[0]?.postId ?? '' };
    expect((await clerk.call(OfficeApi.post, { params })).answer).toEqual(rows[0]);
    const unknown = { postId: '00000000-0000-7000-8000-000000000000' };
    expect((await clerk.call(OfficeApi.post, { params: unknown })).code).toBe('platform.not-found');
  });

  it('keeps people and the outline for administrators', async () => {
    const { caller: administrator } = await office.signIn('administrator');
    for (const endpoint of [OfficeApi.people, OfficeApi.outline]) {
      expect((await clerk.call(endpoint)).code).toBe('platform.not-permitted');
      expect((await administrator.call(endpoint)).status).toBe(200);
    }
    const person = await office.find(administrator, office.loginOf('clerk'));
    expect(person.postings.map(({ post }) => post.code)).toEqual([office.postCodeOf('clerk')]);
    const { offices, sections } = (await administrator.call(OfficeApi.outline)).answer;
    expect([offices.length, sections.length]).toEqual([76, 150]);
  });

  it('comes with the calendar of one’s own office (K-10)', async () => {
    const calendar = (await clerk.call(CalendarApi.mine)).answer;
    expect(calendar).toMatchObject({ opensAt: 600, closesAt: 1050, daysOff: [6, 7], gazettedYears: [2026] });
    expect(calendar.holidays).toHaveLength(9);
    expect(calendar.holidayNames['2026-03-04']).toEqual({ hi: 'होली', en: 'Holi' });
  });

  it('reads a holiday that is added with the next version of the calendar (K-10)', async () => {
    const day = [
      '01990000-0000-7000-8000-000000000001',
      'CAL-CG',
      '2026-08-28',
      'holiday',
      'स्थानीय',
      'Local',
      'MSD-COL',
    ];
    await office.rows(
      `INSERT INTO calendar_day (id, calendar_code, date, kind, name_hi, name_en, office_code)
      VALUES (?, ?, ?, ?, ?, ?, ?)`,
      day,
    );
    await office.rows('UPDATE working_calendar SET version = version + 1');
    expect((await clerk.call(CalendarApi.mine)).answer.holidays).toContain('2026-08-28');
    const { caller: elsewhere } = await office.signIn('administrator');
    expect((await elsewhere.call(CalendarApi.mine)).answer.holidays).not.toContain('2026-08-28');
  });
});
