// @ts-check
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from './progress.mjs';

const heartbeatMs = 5_000;
const staleMs = 60_000;

/**
 * Runs `action` while no other process runs one under the same lock folder. The lock of a dead process is taken over.
 * @template T
 * @param {string} lock path of the folder that stands for the lock
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function underLock(lock, action) {
  await take(lock);
  const beat = setInterval(() => touch(lock), heartbeatMs);
  try {
    return await action();
  } finally {
    clearInterval(beat);
    rmSync(lock, { recursive: true, force: true });
  }
}

/** @param {string} lock */
async function take(lock) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let waited = false; !tryTake(lock); waited = true) {
    const owner = ownerOf(lock);
    if (isAbandoned(lock, owner)) removeAbandoned(lock, owner);
    else if (!waited)
      say(`Waiting for another process (${owner || 'unknown'}) that is at work here: ${lock}`);
    await pause(250);
  }
}

/**
 * The folder appears together with its owner's number, so nobody ever sees a lock without an owner.
 * @param {string} lock
 */
function tryTake(lock) {
  const mine = mkdtempSync(`${lock}-`);
  writeFileSync(join(mine, 'owner'), String(process.pid));
  try {
    renameSync(mine, lock);
    return true;
  } catch {
    rmSync(mine, { recursive: true, force: true });
    return false;
  }
}

/** @param {string} lock */
function ownerOf(lock) {
  try {
    return readFileSync(join(lock, 'owner'), 'utf8');
  } catch {
    return '';
  }
}

/**
 * A live process number is not enough: after a crash in a container the number is soon somebody else's.
 * @param {string} lock
 * @param {string} owner
 */
function isAbandoned(lock, owner) {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  return age > staleMs || (owner !== '' && !isAlive(Number(owner)));
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (refusal) {
    return /** @type {NodeJS.ErrnoException} */ (refusal).code === 'EPERM';
  }
}

/**
 * Renaming first lets only one of several waiting processes remove it; a fresh lock caught by mistake goes back.
 * @param {string} lock
 * @param {string} owner
 */
function removeAbandoned(lock, owner) {
  const aside = `${lock}-abandoned-${process.pid}`;
  try {
    renameSync(lock, aside);
    if (ownerOf(aside) !== owner) renameSync(aside, lock);
  } catch {
    return;
  }
  rmSync(aside, { recursive: true, force: true });
}

/** @param {string} lock */
function touch(lock) {
  const now = new Date();
  try {
    utimesSync(lock, now, now);
  } catch {
    // Taken over after a long suspension: the work still ends, only the lock is no longer ours.
  }
}
