// @ts-check
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Absolute path of something in the workspace.
 * @param {...string} parts
 */
export function inRoot(...parts) {
  return join(root, ...parts);
}
