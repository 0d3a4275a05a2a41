import { AccessApi } from '@sanchika/access/contract';
import { FileActs } from '@sanchika/file/contract';
import { appoint, refusalOf, SampleDistrict } from '@sanchika/file/testing';
import type { Officer } from '@sanchika/file/testing';
import { OfficeApi } from '@sanchika/office/contract';
import type { AnswerOf } from '@sanchika/platform/contract';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type LimitPage = AnswerOf<typeof OfficeApi.limits>;

const LAKH = 10_000_000;
const HEAD = '2235-60-102';

describe('delegated limits', () => {
  let district: SampleDistrict;
  let local: Officer;
  beforeAll(async () => {
    district = await SampleDistrict.start();
    await district.setClock('2026-03-02T11:00+05:30');
    const seat = {
      officeCode: 'MSD-SDO',
      sectionCode: null,
      roles: ['localAdmin'] as const,
      reportsTo: null,
    };
    local = (await appoint(district.admin, seat)).officer;
  });
  afterAll(() => district.stop());

  const order = (rest: Record<string, unknown> = {}) => ({
    limitId: v7(),
    postId: district.superintendent.postId,
    role: null,
    officeTier: null,
    budgetHead: HEAD,
    amountPaise: 2 * LAKH,
    stepUpAbovePaise: null,
    orderNo: 'वित्त/2026/11',
    from: '2026-03-01',
    ...rest,
  });
  const delegate = (by: Officer, rest: Record<string, unknown> = {}) =>
    by.asks(OfficeApi.delegateLimit, { body: order(rest) });
  const end = (by: Officer, limitId: string, until: string) =>
    by.asks(OfficeApi.endLimit, { params: { limitId }, body: { until, orderNo: 'वित्त/2026/12' } });

  /** The superintendent's power over a block under the head. */
  async function powerOfSuperintendent(): Promise<number | undefined> {
    const { clerk, superintendent } = district;
    const file = await clerk.opensFile();
    const words = { payee: 'हितग्राही', ruleCited: 'योजना नियम 3', purpose: 'सहायता' };
    const figures = { amountPaise: LAKH, availablePaise: LAKH, budgetHead: HEAD };
    await clerk.acts(FileActs.proposeSanction, file, { sanctionId: v7(), ...figures, ...words });
    await clerk.sends(file, { note: 'स्वीकृति हेतु।' }).to(superintendent);
    return (await superintendent.sees(file)).sanctionLimit?.amountPaise;
  }

  it('hold from the order on and until their last day', async () => {
    expect(await powerOfSuperintendent()).toBe(2_000_000);
    const { limitId } = await delegate(district.admin);
    expect(await powerOfSuperintendent()).toBe(2 * LAKH);
    await end(district.admin, limitId, '2026-03-02');
    expect(await powerOfSuperintendent()).toBe(2 * LAKH);
    await district.setClock('2026-03-03T11:00+05:30');
    expect(await powerOfSuperintendent()).toBe(2_000_000);
    const { rows } = await district.admin.asks(OfficeApi.limits, { query: { limit: 1 } });
    expect(rows[0]).toMatchObject({ limitId, source: 'order', until: '2026-03-02', budgetHead: HEAD });
    expect(rows[0]?.post?.code).toBe('MSD-COL-EST-SUP');
  });

  it('are listed with those of the sample, marked as such, page by page', async () => {
    const sources = new Set<string>();
    let [after, pages]: [string | undefined, number] = [undefined, 0];
    do {
      const query = { limit: 4, after };
      const page: LimitPage = await district.admin.asks(OfficeApi.limits, { query });
      page.rows.forEach(({ source, orderNo }) => source === 'sample' && sources.add(orderNo));
      [after, pages] = [page.next ?? undefined, pages + 1];
    } while (after !== undefined && pages < 20);
    expect([...sources].every((orderNo) => orderNo.includes('sample'))).toBe(true);
    expect(sources.size).toBe(8);
  });

  it('are for administrators, each within reach; those of roles for the district’s alone', async () => {
    const { clerk, admin } = district;
    expect((await refusalOf(delegate(clerk))).status).toBe(403);
    expect((await refusalOf(clerk.asks(OfficeApi.limits))).status).toBe(403);
    expect((await refusalOf(delegate(local))).status).toBe(403);
    const toRole = { postId: null, role: 'sectionHead', officeTier: 'district' };
    expect((await refusalOf(delegate(local, toRole))).status).toBe(403);
    const { limitId } = await delegate(admin, { ...toRole, budgetHead: '9999' });
    expect((await refusalOf(end(local, limitId, '2099-12-31'))).status).toBe(403);
    const seen = await local.asks(OfficeApi.limits);
    expect(seen.rows.every(({ post }) => post === null)).toBe(true);
    await end(admin, limitId, '2099-12-31');
  });

  it.each<[string, Record<string, unknown>, number, string]>([
    [
      'to a post and a role at once',
      { role: 'officer', officeTier: 'district' },
      400,
      'platform.invalid-input',
    ],
    ['to nobody', { postId: null }, 400, 'platform.invalid-input'],
    ['to a role without a tier', { postId: null, role: 'officer' }, 400, 'platform.invalid-input'],
    ['of less than nothing', { amountPaise: -1 }, 400, 'platform.invalid-input'],
    ['to no post that is known', { postId: v7() }, 422, 'office.unknown-post'],
    ['by an order that reads backwards', { orderNo: 'क\u202eख' }, 400, 'platform.invalid-input'],
  ])('are not given %s', async (_, fault, status, code) => {
    const refused = await refusalOf(delegate(district.admin, fault));
    expect([refused.status, refused.code]).toEqual([status, code]);
  });

  it('are given once and ended once, and never with a day that is past', async () => {
    const { admin } = district;
    const body = order({ budgetHead: '9998' });
    await admin.asks(OfficeApi.delegateLimit, { body });
    expect((await refusalOf(admin.asks(OfficeApi.delegateLimit, { body }))).code).toBe('office.code-taken');
    expect((await refusalOf(end(admin, body.limitId, '2026-03-02'))).code).toBe('office.limit-day-past');
    await end(admin, body.limitId, '2026-03-31');
    expect((await refusalOf(end(admin, body.limitId, '2026-04-30'))).status).toBe(404);
    expect((await refusalOf(end(admin, v7(), '2026-04-30'))).status).toBe(404);
  });

  it('ask for the password where the post has only the limit it was created with', async () => {
    const { clerk, collector, admin } = district;
    const seat = {
      officeCode: 'MSD-COL',
      sectionCode: 'MSD-COL-FIN',
      roles: ['officer', 'sectionHead'] as const,
      reportsTo: collector,
    };
    const { officer } = await appoint(admin, seat);
    const file = await clerk.opensFile();
    const words = { payee: 'हितग्राही', ruleCited: 'नियम 3', purpose: 'सहायता', budgetHead: HEAD };
    const figures = { amountPaise: 100, availablePaise: 100 };
    await clerk.acts(FileActs.proposeSanction, file, { sanctionId: v7(), ...figures, ...words });
    await clerk.sends(file, { note: 'स्वीकृति हेतु।' }).to(officer);
    const approve = () => officer.sends(file, { note: 'स्वीकृत।', decision: 'approve' as const }).to(clerk);
    expect((await refusalOf(approve())).code).toBe('file.sanction-beyond-limit');
    await delegate(admin, { postId: officer.postId, amountPaise: 100, stepUpAbovePaise: 0 });
    expect((await refusalOf(approve())).code).toBe('access.step-up-needed');
    await officer.asks(AccessApi.stepUp, { body: { password: SAMPLE_PASSWORD } });
    await approve();
  });
});
