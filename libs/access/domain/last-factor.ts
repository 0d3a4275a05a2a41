/** What a person has to sign in with. */
export interface Factors {
  readonly hasPassword: boolean;
  readonly passkeys: number;
}

/** The most passkeys one person may have: a phone, a desk, a key in the drawer, and their successors. */
export const MOST_PASSKEYS = 10;

/** Whether one passkey fewer still leaves a way in: a password or another passkey. */
export function mayLosePasskey({ hasPassword, passkeys }: Factors): boolean {
  return hasPassword || passkeys > 1;
}
