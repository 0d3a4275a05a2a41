import type { FileActs } from '@sanchika/file/contract';
import { createActionGroup, props } from '@ngrx/store';
import type * as z from 'zod';
import type { SanctionDraft, SanctionPlace } from './sanction-draft';

/** The block as the contract takes it. */
export type ProposedMoney = z.input<typeof FileActs.proposeSanction.body & z.ZodType>;

/** What a person does about money on a file. */
export const SanctionsActions = createActionGroup({
  source: 'Sanctions',
  events: {
    'Form Opened': props<{ place: SanctionPlace }>(),
    'Draft Found': props<{ draft: SanctionDraft | null }>(),
    'Form Filled In': props<{ draft: SanctionDraft }>(),
    'Money Proposed': props<{ fileId: string; body: ProposedMoney }>(),
    'Money Withdrawn': props<{ fileId: string; sanctionId: string; seenHead: string }>(),
    /** A block that waits or was refused is to be written again. */
    'Proposal Taken Back': props<{ key: string }>(),
  },
});
