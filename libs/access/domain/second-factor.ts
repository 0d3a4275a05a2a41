const SECOND_FACTORS = ['passkey', 'otp', 'recovery'];

/** Whether more than a password or a slip opened the session: a passkey is two factors by itself. */
export function hasSecondFactor(amr: readonly string[]): boolean {
  return amr.some((factor) => SECOND_FACTORS.includes(factor));
}
