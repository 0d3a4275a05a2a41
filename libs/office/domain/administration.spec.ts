import { describe, expect, it } from 'vitest';
import { isAdministrator, mayGrant, reachesOffice } from './administration';
import type { Role } from './roles';

const administrator = (...roles: Role[]) => ({ personId: 'p', officeId: 'collectorate', roles });

describe('administration of the office', () => {
  it('belongs to administrators only, whatever the rank', () => {
    expect(isAdministrator(['officer', 'headOfOffice', 'collector'])).toBe(false);
    expect(isAdministrator(['localAdmin', 'helpdeskAgent'])).toBe(true);
    expect(isAdministrator(['districtAdmin'])).toBe(true);
  });

  it('gives a local administrator the own office and those below', () => {
    const local = administrator('localAdmin');
    expect(reachesOffice(local, ['collectorate', 'division'])).toBe(true);
    expect(reachesOffice(local, ['tehsil', 'collectorate', 'division'])).toBe(true);
    expect(reachesOffice(local, ['division'])).toBe(false);
    expect(reachesOffice(administrator('districtAdmin'), ['division'])).toBe(true);
    expect(reachesOffice(administrator('officer'), ['collectorate'])).toBe(false);
  });

  it('lets nobody raise another above oneself', () => {
    expect(mayGrant(administrator('localAdmin'), ['officer', 'localAdmin'])).toBe(true);
    expect(mayGrant(administrator('localAdmin'), ['districtAdmin'])).toBe(false);
    expect(mayGrant(administrator('localAdmin'), ['auditor'])).toBe(false);
    expect(mayGrant(administrator('districtAdmin'), ['districtAdmin', 'officer'])).toBe(true);
    expect(mayGrant(administrator('districtAdmin'), ['stateAdmin'])).toBe(false);
    expect(mayGrant(administrator('districtAdmin'), ['system'])).toBe(false);
  });
});
