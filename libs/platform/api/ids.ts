import { v7 } from 'uuid';

/** A new UUIDv7: lower case, and in the order of making. */
export function newId(): string {
  return v7();
}
