import { ProposeSanction } from './propose-sanction';
import { SanctionPowers } from './sanction-powers';
import { SanctionsQueries } from './sanctions.queries';
import { SettleSanction } from './settle-sanction';
import { WithdrawSanction } from './withdraw-sanction';

/** What the room provides for money on files. */
export const sanctioning = [
  ProposeSanction,
  WithdrawSanction,
  SanctionPowers,
  SettleSanction,
  SanctionsQueries,
];
