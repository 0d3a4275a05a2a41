import { PlatformProblems } from '@sanchika/platform/contract';
import { Problem } from '@sanchika/platform/api';

/** The place after a row that is sorted by a number and then by an id. */
export function cursorOf(key: number, id: string): string {
  return `${key}.${id}`;
}

/** Reads a cursor back. Throws `platform.invalid-input` for one that no page gave. */
export function readCursor(cursor: string): [key: number, id: string] {
  const parts = /^(\d{1,16})\.([0-9a-f-]{36})$/.exec(cursor);
  if (!parts) {
    throw Problem.of(PlatformProblems.invalidInput, {
      errors: [{ pointer: '/query/after', code: 'invalid_cursor', message: 'not a cursor of this list' }],
    });
  }
  return [Number(parts[1]), parts[2] ?? ''];
}
