import { MOST_SANCTION_PAISE, SANCTION_LENGTHS, SANCTION_STATES } from '@sanchika/file/domain';
import { PostLabel } from '@sanchika/office/contract';
import { Id, InstantText } from '@sanchika/platform/contract';
import type { BilingualName } from '@sanchika/platform/contract';
import * as z from 'zod';
import { Seen } from './file-acts.schema';

const Paise = z.int().max(MOST_SANCTION_PAISE).describe('paise');
const words = (most: number) => z.string().trim().min(1).max(most);

/** A block that asks for money; with another id it takes the place of the one that is proposed (EN-13). */
export const ProposeSanction = Seen.extend({
  sanctionId: Id,
  amountPaise: Paise.min(1),
  budgetHead: words(SANCTION_LENGTHS.budgetHead),
  /** To whom, or under which scheme. */
  payee: words(SANCTION_LENGTHS.payee),
  ruleCited: words(SANCTION_LENGTHS.ruleCited),
  availablePaise: Paise.min(0),
  purpose: words(SANCTION_LENGTHS.purpose),
}).meta({ id: 'ProposeSanction' });

export const WithdrawSanction = Seen.meta({ id: 'WithdrawSanction' });

export const SanctionView = z
  .object({
    sanctionId: Id,
    state: z.enum(SANCTION_STATES),
    amountPaise: z.int(),
    budgetHead: z.string(),
    payee: z.string(),
    ruleCited: z.string(),
    availablePaise: z.int(),
    purpose: z.string(),
    drawnBy: PostLabel,
    drawnAt: InstantText,
    /** Whoever drew it up or changed its money: none of them may sanction it (EN-14). */
    proposers: z.array(PostLabel),
    /** Null while it is proposed. */
    ended: z
      .object({
        by: PostLabel,
        at: InstantText,
        /** The power under which it was sanctioned. */
        limitPaise: z.int().nullable(),
        eventId: Id.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'Sanction' });
export type SanctionView = z.infer<typeof SanctionView>;

/** What the holder of a file with a proposed block may do about it. */
export const SanctionLimit = z
  .object({
    amountPaise: z.int(),
    /** Above it the password is asked once more; null when never. */
    stepUpAbovePaise: z.int().nullable(),
    isLinkOfficer: z.boolean(),
    /** Whether he or his post is among the proposers, who may not sanction it. */
    isProposer: z.boolean(),
  })
  .meta({ id: 'SanctionLimit' });
export type SanctionLimit = z.infer<typeof SanctionLimit>;

/** Stands where no post of the line above could sanction it. */
export const NOBODY_IN_LINE: BilingualName = { hi: 'इस पंक्ति में कोई नहीं', en: 'nobody in line' };
