import { refusal } from '@sanchika/platform/kernel';
import type { AttachFacts } from '../attaching-facts';
import type { FileRule } from '../file-findings';

const code = 'file.attached-in-chain';

/** What is attached takes nothing along itself. */
export const attachNoChain: FileRule<Pick<AttachFacts, 'isAttached' | 'companyOfAttached'>> = {
  code,
  cites: 'B1, FM-2',
  judge: ({ isAttached, companyOfAttached }) => (isAttached || companyOfAttached > 0 ? refusal(code) : null),
};
