import { HashText, Id, InstantText } from '@sanchika/platform/contract';
import * as z from 'zod';

export const PRINT_LANGUAGES = ['hi', 'en'] as const;
/** The parts of a file besides its cover and its seal, which every print has. */
export const PRINT_PARTS = ['notes', 'correspondence', 'movements'] as const;
export const PRINT_STATES = ['waiting', 'working', 'ready', 'failed'] as const;

export const NewPrint = z
  .object({
    language: z.enum(PRINT_LANGUAGES),
    parts: z
      .array(z.enum(PRINT_PARTS))
      .min(1)
      .max(PRINT_PARTS.length)
      .refine((parts) => new Set(parts).size === parts.length, 'each part once'),
  })
  .meta({ id: 'NewPrint' });

/** A print on its way or lying ready for whoever asked for it. */
export const PrintView = z
  .object({
    printId: Id,
    fileId: Id,
    language: z.enum(PRINT_LANGUAGES),
    parts: z.array(z.enum(PRINT_PARTS)),
    state: z.enum(PRINT_STATES),
    /** Papers of the correspondence side whose pages are pictured, of how many. */
    papersDone: z.int(),
    papersExpected: z.int(),
    /** Null until it is ready. */
    document: z
      .object({
        fileName: z.string(),
        size: z.int(),
        sha256: HashText,
        pages: z.int(),
        isArchival: z.boolean().describe('PDF/A-2a'),
      })
      .nullable(),
    orderedAt: InstantText,
    /** When the document is thrown away; null until it is ready. */
    expiresAt: InstantText.nullable(),
  })
  .meta({ id: 'Print' });
export type PrintView = z.infer<typeof PrintView>;
