import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Configuration } from '@sanchika/platform/api';
import { instantOfIso } from '@sanchika/platform/kernel';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PersonRefs, SECURITY_LOG_KEY } from './person-refs';

const PERSON = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const march = instantOfIso('2026-03-31T23:59:59.999Z');
const april = instantOfIso('2026-04-01T00:00:00.000Z');

let dataFolder: string;
beforeEach(async () => void (dataFolder = await mkdtemp(join(tmpdir(), 'sanchika-refs-'))));
afterEach(() => rm(dataFolder, { recursive: true, force: true }));

function started(folder = dataFolder): PersonRefs {
  const refs = new PersonRefs(Configuration.read({ SANCHIKA_DATA: folder }));
  refs.onModuleInit();
  return refs;
}

describe('the reference of a person in the security log', () => {
  it('is not the id, is one for a month, and another for each person and month', () => {
    const refs = started();
    const ref = refs.of(PERSON, march);
    expect(ref).toMatch(/^[0-9a-f]{32}$/);
    expect(refs.of(PERSON, instantOfIso('2026-03-01T00:00:00.000Z'))).toBe(ref);
    expect(new Set([ref, refs.of(PERSON, april), refs.of(OTHER, march)]).size).toBe(3);
  });

  it('is the same after another start, and another under another secret', () => {
    const ref = started().of(PERSON, march);
    expect(started().of(PERSON, march)).toBe(ref);
    expect(started(join(dataFolder, 'other')).of(PERSON, march)).not.toBe(ref);
  });

  it('is found for a span of months', () => {
    const refs = started();
    const both = [refs.of(PERSON, march), refs.of(PERSON, april)];
    expect(refs.between(PERSON, march, april)).toEqual(both);
    expect(refs.between(PERSON, march, march)).toEqual(both.slice(0, 1));
    expect(refs.between(PERSON, instantOfIso('2025-04-01T00:00:00.000Z'), march)).toHaveLength(12);
  });
});

describe('the secret behind it', () => {
  it('is for the owner of the machine alone, and nothing else is left beside it', async () => {
    started();
    expect(await readdir(dataFolder)).toEqual([SECURITY_LOG_KEY]);
    expect((await stat(join(dataFolder, SECURITY_LOG_KEY))).mode & 0o777).toBe(0o600);
  });

  it('stops the start when it is cut off: a new one would part the log from its people', async () => {
    await writeFile(join(dataFolder, SECURITY_LOG_KEY), 'c2hvcnQ\n');
    expect(() => started()).toThrow('does not hold 32 bytes');
  });
});
