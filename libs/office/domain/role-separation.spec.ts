import { describe, expect, it } from 'vitest';
import { clashOf } from './role-separation';

describe('separation of roles (UA-9)', () => {
  it('refuses an administrator who audits', () => {
    expect(clashOf(['officer', 'auditor', 'localAdmin'])).toEqual(['localAdmin', 'auditor']);
    expect(clashOf(['districtAdmin', 'auditor'])).toEqual(['districtAdmin', 'auditor']);
  });

  it('lets the roles of the sample district stand together', () => {
    expect(clashOf(['officer', 'headOfOffice', 'collector'])).toBeNull();
    expect(clashOf(['localAdmin', 'helpdeskAgent', 'trainer'])).toBeNull();
    expect(clashOf([])).toBeNull();
  });
});
