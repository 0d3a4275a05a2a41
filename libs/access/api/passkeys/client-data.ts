import type { Assertion } from '@sanchika/access/contract/factors';

const COUNTER_AT = 33;

/** The challenge that a browser says it answers; null when what it sends is no client data. */
export function challengeIn(clientDataJSON: string): string | null {
  try {
    const data: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'));
    const { challenge } = (data ?? {}) as { challenge?: unknown };
    return typeof challenge === 'string' ? challenge : null;
  } catch {
    return null;
  }
}

/** The counter in the authenticator's data, behind the hash of the domain and the flags; 0 when it is cut off. */
export function counterIn({ response }: Assertion): number {
  const data = Buffer.from(response.authenticatorData, 'base64url');
  return data.length >= COUNTER_AT + 4 ? data.readUInt32BE(COUNTER_AT) : 0;
}

/** Under what name an authenticator keeps a person: his id, which says nothing to others. */
export function handleOf(personId: string): string {
  return Buffer.from(personId, 'utf8').toString('base64url');
}

/** Whether the authenticator keeps this passkey for this person; it need not say where one was asked for by id. */
export function isHandleOf(handle: string | null | undefined, personId: string): boolean {
  return handle === null || handle === undefined || handle === handleOf(personId);
}
