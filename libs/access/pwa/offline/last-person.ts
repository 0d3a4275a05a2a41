import type { Me } from '@sanchika/access/contract';
import type { BilingualName } from '@sanchika/platform/contract';

/** Who last signed in on this device; known to this device alone, and no secret. */
export interface LastPerson {
  readonly personId: string;
  readonly login: string;
  readonly name: BilingualName;
}

const shelf = 'sanchika.last-person';

export function rememberPerson({ personId, name }: Me, login: string): void {
  try {
    localStorage.setItem(shelf, JSON.stringify({ personId, login, name } satisfies LastPerson));
  } catch {
    // A device that keeps nothing asks for the number each time.
  }
}

export function recallPerson(): LastPerson | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(shelf) ?? 'null');
    return isLastPerson(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isLastPerson(kept: unknown): kept is LastPerson {
  const { personId, login, name } = (kept ?? {}) as Partial<LastPerson>;
  return typeof personId === 'string' && typeof login === 'string' && typeof name?.hi === 'string';
}
