import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isInstalledAsLocked, lockStamp } from './lock-stamp.mjs';

const locked = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/rxjs': { version: '7.8.2', integrity: 'sha512-a' },
    'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-b', optional: true },
  },
};
const rxjs = locked.packages['node_modules/rxjs'];

describe('lockStamp', () => {
  it('is the SHA-256 of the lock file', () => {
    expect(lockStamp('{}')).toBe(createHash('sha256').update('{}').digest('hex'));
    expect(lockStamp('{}')).not.toBe(lockStamp('{ }'));
  });
});

describe('isInstalledAsLocked', () => {
  it('accepts an installation without the optional packages of other platforms', () => {
    expect(isInstalledAsLocked(locked, { packages: { 'node_modules/rxjs': rxjs } })).toBe(true);
  });

  it('refuses a missing package', () => {
    expect(isInstalledAsLocked(locked, { packages: {} })).toBe(false);
  });

  it('refuses another version and other bytes', () => {
    const older = { 'node_modules/rxjs': { ...rxjs, version: '7.8.1' } };
    const changed = { 'node_modules/rxjs': { ...rxjs, integrity: 'sha512-c' } };
    expect(isInstalledAsLocked(locked, { packages: older })).toBe(false);
    expect(isInstalledAsLocked(locked, { packages: changed })).toBe(false);
  });

  it('refuses a package that the lock does not name', () => {
    const packages = { 'node_modules/rxjs': rxjs, 'node_modules/lodash': { version: '4.17.21' } };
    expect(isInstalledAsLocked(locked, { packages })).toBe(false);
  });

  it('refuses a lock that names nothing', () => {
    expect(isInstalledAsLocked({}, {})).toBe(false);
  });
});
