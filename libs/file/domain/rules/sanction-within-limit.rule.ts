import { type Finding, formatRupees, refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { CompetentPost, SanctionFacts } from '../sanction-facts';

const code = 'file.sanction-beyond-limit';

/** Who would be competent, for the sentence of a finding in either language. */
export function namesOf({ hi, en }: CompetentPost): NonNullable<Finding['values']> {
  return { competentHi: hi, competentEn: en };
}

/** A post approves money only within the power delegated to it; the finding names the competent post. */
export const sanctionWithinLimit: FileRule<
  Pick<SanctionFacts, 'amountPaise' | 'limitPaise' | 'competentPost'>
> = {
  code,
  cites: 'EN-13',
  judge: ({ amountPaise, limitPaise, competentPost }) =>
    amountPaise > limitPaise
      ? refusal(code, { limit: formatRupees(limitPaise), ...namesOf(competentPost) })
      : null,
};
