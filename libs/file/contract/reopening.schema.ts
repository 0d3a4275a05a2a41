import { MOST_YEARS_KEPT, RETENTION_CATEGORIES } from '@sanchika/file/domain';
import { PostLabel } from '@sanchika/office/contract';
import { InstantText, pageOf } from '@sanchika/platform/contract';
import * as z from 'zod';
import { Seen } from './file-acts.schema';
import { FileRow } from './file-views.schema';

const Reason = z.string().trim().min(1).max(500);

export const ProposeReopen = Seen.extend({ toPostId: z.uuid(), reason: Reason }).meta({
  id: 'ProposeReopen',
});
/** The reason is the proposal's, unless a competent creator reopens by himself. */
export const Reopen = Seen.extend({ reason: Reason.optional() }).meta({ id: 'Reopen' });
export const RefuseReopen = Seen.extend({ reason: Reason }).meta({ id: 'RefuseReopen' });

/** The record keeper does not read the file, so he names no head of it. */
export const RecordFile = z
  .object({
    clientAt: InstantText.optional(),
    retention: z.enum(RETENTION_CATEGORIES),
    /** Only category C is kept for a number of years. */
    years: z.int().min(1).max(MOST_YEARS_KEPT).optional(),
  })
  .meta({ id: 'RecordFile' });

/** A closed file whose reopening this post is asked to allow. */
export const ReopeningRow = FileRow.extend({
  proposedBy: PostLabel,
  proposedAt: InstantText,
  reason: z.string(),
}).meta({ id: 'ReopeningAsked' });
export type ReopeningRow = z.infer<typeof ReopeningRow>;
export const ReopeningPage = pageOf(ReopeningRow).meta({ id: 'ReopeningPage' });
