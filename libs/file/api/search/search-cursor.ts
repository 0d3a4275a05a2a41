import { PlatformProblems } from '@sanchika/platform/contract';
import { Problem } from '@sanchika/platform/api';

/** How far a search has come: files with a lower computer number are still to be looked at, in this way. */
export interface SearchCursor {
  readonly isBegun: boolean;
  readonly below: number;
}

export function searchCursor({ isBegun, below }: SearchCursor): string {
  return `${isBegun ? 'b' : 'w'}${below}`;
}

/** Reads a cursor back. Throws `platform.invalid-input` for one that no page gave. */
export function readSearchCursor(cursor: string): SearchCursor {
  const parts = /^([bw])(\d{1,10})$/.exec(cursor);
  if (!parts) {
    throw Problem.of(PlatformProblems.invalidInput, {
      errors: [{ pointer: '/query/after', code: 'invalid_cursor', message: 'not a cursor of this search' }],
    });
  }
  return { isBegun: parts[1] === 'b', below: Number(parts[2]) };
}
