import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { SanctionFacts } from '../sanction-facts';

const code = 'file.sanction-by-link-officer';

/** A link officer notes and forwards; the powers over money stay with the one he stands in for. */
export const sanctionNotByLink: FileRule<Pick<SanctionFacts, 'isLinkOfficer'>> = {
  code,
  cites: 'UA-3',
  judge: ({ isLinkOfficer }) => (isLinkOfficer ? refusal(code) : null),
};
