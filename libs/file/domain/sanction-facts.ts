import type { HandFacts } from './act-facts';
import type { Proposer, SanctionMoney, SanctionState } from './sanction';

/** Drawing up a block, or a changed one in the place of what is proposed. */
export interface ProposeSanctionFacts extends HandFacts, SanctionMoney {
  readonly ruleCited: string;
  readonly purpose: string;
}

export interface WithdrawSanctionFacts extends HandFacts {
  readonly sanctionState: SanctionState;
}

/** The post that could sanction what is beyond the actor's power, as it is called. */
export interface CompetentPost {
  readonly hi: string;
  readonly en: string;
}

/** A decision that would sanction the proposed block. */
export interface SanctionFacts {
  readonly actor: Proposer;
  /** Whether he acts for another who is away. */
  readonly isLinkOfficer: boolean;
  readonly proposers: readonly Proposer[];
  readonly amountPaise: number;
  readonly availablePaise: number;
  /** The power delegated to the actor's post under the head of the block. */
  readonly limitPaise: number;
  /** The nearest post above with a sufficient power, or words that nobody in the line has it. */
  readonly competentPost: CompetentPost;
}
