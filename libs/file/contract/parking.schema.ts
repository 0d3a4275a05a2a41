import { DateText, InstantText, pageOf } from '@sanchika/platform/contract';
import * as z from 'zod';
import { Seen } from './file-acts.schema';
import { FileRow } from './file-views.schema';

export const Park = Seen.extend({
  /** The day on which the file comes back by itself, at most 90 days ahead. */
  reviewOn: DateText,
  reason: z.string().trim().min(1).max(500),
}).meta({ id: 'Park' });

export const Unpark = Seen.meta({ id: 'Unpark' });

/** A parked file with the day on which it comes back. */
export const ParkedRow = FileRow.extend({
  parkedAt: InstantText,
  reviewOn: DateText,
  reason: z.string(),
}).meta({ id: 'ParkedFile' });
export type ParkedRow = z.infer<typeof ParkedRow>;
export const ParkedPage = pageOf(ParkedRow).meta({ id: 'ParkedPage' });
