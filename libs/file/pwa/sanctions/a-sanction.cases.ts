import type { SanctionView } from '@sanchika/file/contract';
import { aPost } from '../a-file.cases';

/** A block of one lakh rupees that CLERK proposes. */
export function aSanction(rest: Partial<SanctionView> = {}): SanctionView {
  const clerk = aPost('CLERK');
  return {
    sanctionId: '01a20000-0000-7000-8000-0000000000bb',
    state: 'proposed',
    amountPaise: 10_000_000,
    budgetHead: '2053-00-800',
    payee: 'मेसर्स क ख ग',
    ruleCited: 'भण्डार क्रय नियम 4',
    availablePaise: 20_000_000,
    purpose: 'अलमारी क्रय',
    drawnBy: clerk,
    drawnAt: '2026-03-02T05:10:00.000Z',
    proposers: [clerk],
    ended: null,
    ...rest,
  };
}
