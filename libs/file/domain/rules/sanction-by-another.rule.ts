import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import { isAmong } from '../sanction';
import type { SanctionFacts } from '../sanction-facts';
import { namesOf } from './sanction-within-limit.rule';

const code = 'file.own-sanction';

/** Nobody sanctions what he proposed, in that post or in another, nor what his post proposed. */
export const sanctionByAnother: FileRule<Pick<SanctionFacts, 'actor' | 'proposers' | 'competentPost'>> = {
  code,
  cites: 'EN-14',
  judge: ({ actor, proposers, competentPost }) =>
    isAmong(proposers, actor) ? refusal(code, namesOf(competentPost)) : null,
};
