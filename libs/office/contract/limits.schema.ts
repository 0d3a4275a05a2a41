import { LIMIT_SOURCES, MOST_DELEGATED_PAISE, OFFICE_TIERS, ROLES } from '@sanchika/office/domain';
import { DateText, Id, pageOf } from '@sanchika/platform/contract';
import * as z from 'zod';
import { PostLabel } from './office.schema';

const Paise = z.int().min(0).max(MOST_DELEGATED_PAISE).describe('paise');
const OrderNo = z.string().trim().min(1).max(120);
const BudgetHead = z.string().trim().min(1).max(64);

/** A power goes to one post, or to a role in offices of one tier. */
export const NewLimit = z
  .object({
    limitId: Id,
    postId: Id.nullable(),
    role: z.enum(ROLES).nullable(),
    officeTier: z.enum(OFFICE_TIERS).nullable(),
    /** Null for every head of the budget. */
    budgetHead: BudgetHead.nullable(),
    amountPaise: Paise,
    /** Above it the person proves anew who he is; null when never. */
    stepUpAbovePaise: Paise.nullable(),
    orderNo: OrderNo,
    from: DateText,
  })
  .refine(({ postId, role, officeTier }) => (postId === null) === (role !== null && officeTier !== null), {
    path: ['postId'],
    message: 'either a post, or a role and a tier',
  })
  .refine(({ postId, role, officeTier }) => postId === null || (role === null && officeTier === null), {
    path: ['role'],
    message: 'either a post, or a role and a tier',
  })
  .meta({ id: 'NewLimit' });

export const EndLimit = z.object({ until: DateText, orderNo: OrderNo }).meta({ id: 'EndLimit' });

export const LimitView = z
  .object({
    limitId: Id,
    /** Null for a power of a role. */
    post: PostLabel.nullable(),
    role: z.enum(ROLES).nullable(),
    officeTier: z.enum(OFFICE_TIERS).nullable(),
    budgetHead: z.string().nullable(),
    amountPaise: z.int(),
    stepUpAbovePaise: z.int().nullable(),
    orderNo: z.string(),
    source: z.enum(LIMIT_SOURCES),
    from: DateText,
    /** The last day. */
    until: DateText.nullable(),
  })
  .meta({ id: 'DelegatedLimit' });
export type LimitView = z.infer<typeof LimitView>;
export const LimitPage = pageOf(LimitView).meta({ id: 'LimitPage' });
