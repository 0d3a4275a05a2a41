import { VIEWING_KINDS } from '@sanchika/file/domain';
import { PostLabel } from '@sanchika/office/contract';
import { BilingualName, DateText, Id, InstantText, pageOf } from '@sanchika/platform/contract';
import * as z from 'zod';
import { AskedGrade, Seen } from './file-acts.schema';
import { Classification } from './file-views.schema';

const Reason = z.string().trim().min(1).max(500);

export const NamePost = Seen.extend({
  toPostId: Id,
  /** The last day on which the post sees the file. */
  until: DateText,
  reason: Reason,
}).meta({ id: 'NamePost' });

export const RevokeGrant = Seen.meta({ id: 'RevokeGrant' });
export const Reclassify = Seen.extend({ classification: AskedGrade, reason: Reason }).meta({
  id: 'Reclassify',
});

/** A post that is named on the file. */
export const GrantView = z
  .object({
    grantId: Id,
    post: PostLabel,
    until: DateText,
    reason: z.string(),
    grantedBy: PostLabel,
    grantedAt: InstantText,
  })
  .meta({ id: 'Grant' });
export type GrantView = z.infer<typeof GrantView>;

/** When the file got another classification, by whom and why. */
export const ReclassificationView = z
  .object({
    eventId: Id,
    classification: Classification,
    by: PostLabel,
    at: InstantText,
    reason: z.string(),
  })
  .meta({ id: 'Reclassification' });
export type ReclassificationView = z.infer<typeof ReclassificationView>;

/** Who saw what of a restricted file, and when. */
export const ViewingView = z
  .object({
    eventId: Id,
    kind: z.enum(VIEWING_KINDS),
    person: BilingualName,
    post: PostLabel,
    at: InstantText,
    /** Serial of the paper that was taken out; null for the whole file. */
    paperSerial: z.int().nullable(),
  })
  .meta({ id: 'Viewing' });
export type ViewingView = z.infer<typeof ViewingView>;
export const ViewingPage = pageOf(ViewingView).meta({ id: 'ViewingPage' });
export type ViewingPage = z.infer<typeof ViewingPage>;
