import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { underLock } from './folder-lock.mjs';

let lock: string;

beforeEach(() => (lock = join(mkdtempSync(join(tmpdir(), 'folder-lock-')), 'lock')));
afterEach(() => rmSync(join(lock, '..'), { recursive: true, force: true }));

const leaveLock = (owner: number, ageSeconds: number) => {
  mkdirSync(lock);
  writeFileSync(join(lock, 'owner'), String(owner));
  const then = Date.now() / 1000 - ageSeconds;
  utimesSync(lock, then, then);
};

describe('underLock', () => {
  it('lets one action run at a time', async () => {
    let inside = 0;
    const act = () =>
      underLock(lock, async () => {
        inside += 1;
        const seen = inside;
        await pause(20);
        inside -= 1;
        return seen;
      });
    expect(await Promise.all([act(), act(), act()])).toEqual([1, 1, 1]);
  });

  it('leaves nothing behind, also when the action fails', async () => {
    await expect(underLock(lock, () => Promise.reject(new Error('no network')))).rejects.toThrow(
      'no network',
    );
    expect(existsSync(lock)).toBe(false);
  });

  it('takes over the lock of a dead process', async () => {
    const beyondEveryProcess = 2 ** 30;
    leaveLock(beyondEveryProcess, 0);
    expect(await underLock(lock, async () => 'done')).toBe('done');
  });

  it('takes over a lock whose number now belongs to a stranger', async () => {
    leaveLock(process.pid, 120);
    expect(await underLock(lock, async () => 'done')).toBe('done');
  });
});
