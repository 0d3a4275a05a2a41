import { OFFICE_TIERS, POSTING_KINDS, ROLES } from '@sanchika/office/domain';
import { BilingualName, DateText, Id, InstantText, pageOf, PageQuery } from '@sanchika/platform/contract';
import * as z from 'zod';

/** What names a desk wherever it is shown: the post, where it is, and who sits there now (K-4). */
export const PostLabel = z
  .object({
    postId: Id,
    code: z.string(),
    designation: BilingualName,
    section: BilingualName.nullable(),
    office: BilingualName,
    /** Null when the post is vacant. */
    person: BilingualName.nullable(),
  })
  .meta({ id: 'PostLabel' });
export type PostLabel = z.infer<typeof PostLabel>;

export const DirectoryQuery = PageQuery.extend({
  /** Words of a name, a designation, a section or an office; folded as search folds them. */
  q: z.string().trim().max(100).optional(),
});
export const DirectoryPage = pageOf(PostLabel).meta({ id: 'DirectoryPage' });

/** A person as administrators find one, with the postings that run now or will begin. */
export const PersonView = z
  .object({
    personId: Id,
    employeeCode: z.string(),
    name: BilingualName,
    postings: z.array(
      z.object({
        postingId: Id,
        kind: z.enum(POSTING_KINDS),
        post: PostLabel,
        since: InstantText,
        until: InstantText.nullable(),
      }),
    ),
  })
  .meta({ id: 'Person' });
export const PeoplePage = pageOf(PersonView).meta({ id: 'PeoplePage' });

export const NewSection = z
  .object({ sectionId: Id, officeId: Id, code: z.string().min(2).max(64), name: BilingualName })
  .meta({ id: 'NewSection' });

export const NewPost = z
  .object({
    postId: Id,
    officeId: Id,
    sectionId: Id.nullable(),
    code: z.string().min(2).max(64),
    designation: BilingualName,
    reportingPostId: Id.nullable(),
    payLevel: z.int().min(1).max(18),
    financialLimit: z.int().min(0).describe('rupees'),
    roles: z.array(z.enum(ROLES)).max(8),
  })
  .meta({ id: 'NewPost' });

export const NewPerson = z
  .object({
    personId: Id,
    employeeCode: z.string().regex(/^[A-Z0-9]{4,20}$/),
    name: BilingualName,
    mobile: z.string().regex(/^[6-9]\d{9}$/),
    officialEmail: z.email().nullable(),
    dateOfBirth: DateText,
    joiningDate: DateText,
    language: z.enum(['hi', 'en']),
  })
  .meta({ id: 'NewPerson' });

export const NewPosting = z
  .object({
    postingId: Id,
    personId: Id,
    postId: Id,
    kind: z.enum(POSTING_KINDS),
    from: DateText,
    orderNo: z.string().max(120),
  })
  .meta({ id: 'NewPosting' });

export const OfficeOutline = z
  .object({
    offices: z.array(
      z.object({
        officeId: Id,
        code: z.string(),
        name: BilingualName,
        tier: z.enum(OFFICE_TIERS),
        parentOfficeId: Id.nullable(),
      }),
    ),
    sections: z.array(z.object({ sectionId: Id, officeId: Id, code: z.string(), name: BilingualName })),
  })
  .meta({ id: 'OfficeOutline' });
