import * as z from 'zod';

/** Six digits of a code app. */
export const OneTimeCode = z
  .string()
  .trim()
  .regex(/^\d{6}$/);

/** What a code app is to be told, once: as an address that opens it, and as letters to type. */
export const CodeSecret = z.object({ secret: z.string(), uri: z.string() }).meta({ id: 'CodeSecret' });

/** Recovery codes as they are shown, once. */
export const RecoveryCodes = z.object({ codes: z.array(z.string()) }).meta({ id: 'RecoveryCodes' });

/** What one has to sign in with, beside the passkeys. */
export const FactorsView = z
  .object({
    hasCode: z.boolean(),
    recoveryCodesLeft: z.int(),
    /** Whether the office asks everybody for a second factor. */
    isSecondRequired: z.boolean(),
  })
  .meta({ id: 'Factors' });
export type FactorsView = z.infer<typeof FactorsView>;
