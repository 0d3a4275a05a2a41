import { describe, expect, it } from 'vitest';
import { mayApproveClosing, worksOnFiles } from './office-roles';

describe('office roles', () => {
  it.each([
    [['dealingHand'], true, false],
    [['officer', 'sectionHead'], true, true],
    [['officer', 'headOfOffice', 'collector'], true, true],
    [['dealingHand', 'registryIn', 'registryOut'], true, false],
    [['officer', 'ddo'], true, true],
    [['kmsEditor'], false, false],
    [['auditor', 'officer'], false, false],
    [['localAdmin', 'officer'], false, false],
    [['localAdmin', 'helpdeskAgent', 'trainer'], false, false],
    [['somethingNew'], false, false],
    [[], false, false],
  ])('%j: works on files %s, approves closing %s', (roles, works, approves) => {
    expect(worksOnFiles(roles)).toBe(works);
    expect(mayApproveClosing(roles)).toBe(approves);
  });
});
