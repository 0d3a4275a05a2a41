import type { Role } from '@sanchika/office/domain';
import { instant } from '@sanchika/platform/kernel';
import { describe, expect, it } from 'vitest';
import { ADMINISTER_ACCESS } from './administer-access';
import { can } from './can';

const administrator = (...roles: Role[]) => ({ personId: 'admin', officeId: 'collectorate', roles });
const person = (roles: Role[], ...officeLines: string[][]) => ({ personId: 'clerk', roles, officeLines });

function mayOpen(subject: ReturnType<typeof administrator>, resource: ReturnType<typeof person>): boolean {
  return can(ADMINISTER_ACCESS, 'administer', { subject, resource, now: instant(0) }).allowed;
}

describe('handing out the means to sign in', () => {
  it('is for administrators', () => {
    expect(mayOpen(administrator('officer', 'collector'), person(['dealingHand'], ['collectorate']))).toBe(
      false,
    );
    expect(mayOpen(administrator('districtAdmin'), person(['dealingHand'], ['elsewhere']))).toBe(true);
  });

  it('lets a local administrator reach the own office and those below, in every post of the person', () => {
    const local = administrator('localAdmin');
    expect(mayOpen(local, person(['officer'], ['tehsil', 'collectorate']))).toBe(true);
    expect(mayOpen(local, person(['officer'], ['division']))).toBe(false);
    expect(mayOpen(local, person(['officer'], ['tehsil', 'collectorate'], ['division']))).toBe(false);
    expect(mayOpen(local, person([]))).toBe(true);
  });

  it('never opens a way to a post above what the administrator may grant', () => {
    expect(mayOpen(administrator('localAdmin'), person(['districtAdmin'], ['collectorate']))).toBe(false);
    expect(mayOpen(administrator('districtAdmin'), person(['districtAdmin'], ['collectorate']))).toBe(true);
  });

  it('never serves oneself', () => {
    const self = { ...person(['localAdmin'], ['collectorate']), personId: 'admin' };
    expect(mayOpen(administrator('localAdmin'), self)).toBe(false);
    expect(mayOpen(administrator('districtAdmin'), self)).toBe(false);
  });
});
