import { Account, hashOfSecret, newSlip, plainSlip, SLIP_LIFE_MS } from '@sanchika/access/api';
import { WorkingCalendarRow } from '@sanchika/calendar/api';
import { Office, Person, Post, Posting, sealFounding, searchTextOf, Section } from '@sanchika/office/api';
import { OPEN_END } from '@sanchika/office/domain';
import { MachineClock, newId } from '@sanchika/platform/api';
import type { Configuration, Transaction } from '@sanchika/platform/api';
import type { BilingualName } from '@sanchika/platform/contract';
import { instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { isEmpty, mark, onDatabase } from '../seed/deployment';
import { insertMasters } from '../seed/masters';
import type { Masters } from '../seed/masters';

/** With what a district begins. */
export interface DistrictPlan {
  readonly officeCode: string;
  readonly name: BilingualName;
  readonly departmentCode: string;
  readonly hours: Pick<WorkingCalendarRow, 'opensAt' | 'closesAt' | 'daysOff'>;
  readonly masters: Masters;
  readonly administrators: readonly FirstAdministrator[];
}

interface FirstAdministrator {
  readonly employeeCode: string;
  readonly name: BilingualName;
  readonly mobile: string;
}

/** A slip that one of them signs in with, once. */
export interface FirstSlip {
  readonly employeeCode: string;
  readonly slip: string;
}

const DESIGNATION: BilingualName = { hi: 'जिला प्रशासक (ई-ऑफिस)', en: 'District Administrator (e-office)' };
const BRANCH: BilingualName = { hi: 'ई-ऑफिस प्रशासन शाखा', en: 'e-Office Administration' };
const BY_ORDER = 'स्थापना / founding';

/** Founds the district. Throws an Error when the database is not empty. */
export async function foundDistrict(configuration: Configuration, plan: DistrictPlan): Promise<FirstSlip[]> {
  return onDatabase(configuration, (manager) =>
    manager.transaction(async (tx) => {
      if (!(await isEmpty(tx))) throw new Error('The database is not empty.');
      const now = new MachineClock().now();
      const section = await openOffice(tx, plan);
      await insertMasters(tx, plan.masters);
      const slips: FirstSlip[] = [];
      for (const [place, administrator] of plan.administrators.entries()) {
        const post = postOf(plan, section, place + 1);
        await tx.insert(Post, post);
        slips.push(await seat(tx, { administrator, post, now }));
      }
      await sealFounding(tx, { kind: 'district', at: now });
      await mark(tx, 'district', now);
      return slips;
    }),
  );
}

async function openOffice(tx: Transaction, plan: DistrictPlan): Promise<Section> {
  const { officeCode, name, departmentCode, hours } = plan;
  const calendarCode = `CAL-${officeCode}`.slice(0, 32);
  const officeId = newId();
  const names = { nameHi: name.hi, nameEn: name.en };
  const place = { departmentCode, parentOfficeId: null, calendarCode };
  await tx.insert(WorkingCalendarRow, { code: calendarCode, ...hours, gazettedYears: '', version: 1 });
  await tx.insert(Office, { id: officeId, code: officeCode, ...names, tier: 'district', ...place });
  const code = `${officeCode}-ADMN`;
  const section: Section = { id: newId(), officeId, code, nameHi: BRANCH.hi, nameEn: BRANCH.en };
  await tx.insert(Section, section);
  return section;
}

function postOf({ name, officeCode }: DistrictPlan, section: Section, place: number): Post {
  const code = `${officeCode}-ADM${place}`;
  const texts = [DESIGNATION.hi, DESIGNATION.en, BRANCH.hi, BRANCH.en, name.hi, name.en, code];
  return {
    id: newId(),
    code,
    officeId: section.officeId,
    sectionId: section.id,
    designationHi: DESIGNATION.hi,
    designationEn: DESIGNATION.en,
    reportingPostId: null,
    payLevel: 1,
    financialLimit: 0,
    roles: ['districtAdmin'],
    searchText: searchTextOf(texts),
  };
}

interface Seat {
  readonly administrator: FirstAdministrator;
  readonly post: Post;
  readonly now: Instant;
}

async function seat(tx: Transaction, { administrator, post, now }: Seat): Promise<FirstSlip> {
  const { employeeCode, name, mobile } = administrator;
  const personId = newId();
  const slip = newSlip();
  const names = {
    nameHi: name.hi,
    nameEn: name.en,
    searchText: searchTextOf([name.hi, name.en, employeeCode]),
  };
  const unknown = { officialEmail: null, dateOfBirth: null, joiningDate: null };
  await tx.insert(Person, { id: personId, employeeCode, mobile, ...names, ...unknown, language: 'hi' });
  const period = { fromAt: now, toAt: OPEN_END };
  await tx.insert(Posting, {
    id: newId(),
    personId,
    postId: post.id,
    kind: 'regular',
    ...period,
    orderNo: BY_ORDER,
  });
  const slipExpiresAt = instant(now + SLIP_LIFE_MS);
  await tx.insert(Account, {
    personId,
    passwordHash: null,
    slipHash: hashOfSecret(plainSlip(slip)),
    slipExpiresAt,
  });
  return { employeeCode, slip };
}
