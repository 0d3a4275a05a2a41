import { Secret, TOTP } from 'otpauth';

/** `otpauth://totp/…`: what a code app reads from a picture or a link. */
export function codeAddress(secret: string, label: string): string {
  return new TOTP({ issuer: 'Sanchika', label, secret: Secret.fromBase32(secret) }).toString();
}
