// @ts-check
import { createHash } from 'node:crypto';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile
 */

/**
 * SHA-256 in hex of a lock file's bytes.
 * @param {string | Uint8Array} lockFile
 */
export function lockStamp(lockFile) {
  return createHash('sha256').update(lockFile).digest('hex');
}

/**
 * Whether npm's own record of what it put into node_modules (`node_modules/.package-lock.json`) is what the lock
 * asks for. Optional packages may be absent: they belong to other platforms.
 * @param {LockFile} wanted
 * @param {LockFile} installed
 */
export function isInstalledAsLocked(wanted, installed) {
  const present = installed.packages ?? {};
  const locked = Object.entries(wanted.packages ?? {}).filter(([path]) => path !== '');
  const isRight = /** @param {[string, LockedPackage]} entry */ ([path, entry]) => {
    const found = present[path];
    if (found === undefined) return Boolean(entry.optional ?? entry.devOptional);
    return found.version === entry.version && found.integrity === entry.integrity;
  };
  return (
    locked.length > 0 &&
    locked.every(isRight) &&
    Object.keys(present).every((path) => path in (wanted.packages ?? {}))
  );
}
