import { judgeProposeSanction, judgeSanction, judgeWithdrawSanction } from '../judge-sanction';
import type { ProposeSanctionFacts, SanctionFacts, WithdrawSanctionFacts } from '../sanction-facts';
import { casesOf } from './rule-book.cases';
import type { Row, RuleCase } from './rule-book.cases';

const LAKH = 10_000_000;

const A_PROPOSAL: ProposeSanctionFacts = {
  state: 'active',
  actorPostId: 'CLK',
  holderPostId: 'CLK',
  amountPaise: LAKH,
  budgetHead: '2053-00-093',
  payee: 'मेसर्स क ख ग',
  ruleCited: 'भण्डार क्रय नियम 4',
  purpose: 'स्टेशनरी क्रय',
};

const proposing: readonly Row<ProposeSanctionFacts>[] = [
  ['in full', {}],
  ['to nobody', { payee: ' ' }, 'file.sanction-incomplete'],
  ['under no head', { budgetHead: '\u200b' }, 'file.sanction-incomplete'],
  ['by no rule', { ruleCited: '' }, 'file.sanction-incomplete'],
  ['for nothing', { purpose: '\u200d' }, 'file.sanction-incomplete'],
  ['by another than the holder', { actorPostId: 'SUP' }, 'file.not-holder'],
  ['on a draft', { state: 'draft' }, 'file.not-open'],
  ['on a parked file', { state: 'parked' }, 'file.not-open'],
];

const A_PROPOSED: WithdrawSanctionFacts = {
  state: 'active',
  actorPostId: 'SUP',
  holderPostId: 'SUP',
  sanctionState: 'proposed',
};

const withdrawing: readonly Row<WithdrawSanctionFacts>[] = [
  ['what is proposed', {}],
  ['what is sanctioned', { sanctionState: 'sanctioned' }, 'file.sanction-settled'],
  ['what was refused', { sanctionState: 'refused' }, 'file.sanction-settled'],
  ['what a changed one superseded', { sanctionState: 'superseded' }, 'file.sanction-settled'],
  ['twice', { sanctionState: 'withdrawn' }, 'file.sanction-settled'],
  ['by a former holder', { actorPostId: 'CLK' }, 'file.not-holder'],
];

const A_SANCTION: SanctionFacts = {
  actor: { postId: 'ADM', personId: 'adm' },
  isLinkOfficer: false,
  proposers: [{ postId: 'CLK', personId: 'clk' }],
  amountPaise: LAKH,
  availablePaise: LAKH,
  limitPaise: LAKH,
  competentPost: { hi: 'कलेक्टर', en: 'Collector' },
};

const sanctioning: readonly Row<SanctionFacts>[] = [
  ['just within the power and the budget', {}],
  ['a paisa beyond the power (EN-13)', { limitPaise: LAKH - 1 }, 'file.sanction-beyond-limit'],
  ['without any power', { limitPaise: 0 }, 'file.sanction-beyond-limit'],
  ['beyond the budget', { availablePaise: LAKH - 1 }, 'file.beyond-budget'],
  [
    'what the same post proposed (EN-14)',
    { proposers: [{ postId: 'ADM', personId: 'other' }] },
    'file.own-sanction',
  ],
  [
    'what the same person proposed in another post',
    { proposers: [{ postId: 'SDO', personId: 'adm' }] },
    'file.own-sanction',
  ],
  ['in the place of another (UA-3)', { isLinkOfficer: true }, 'file.sanction-by-link-officer'],
  [
    'everything at once',
    {
      isLinkOfficer: true,
      proposers: [{ postId: 'ADM', personId: 'adm' }],
      limitPaise: 0,
      availablePaise: 0,
    },
    'file.sanction-by-link-officer',
    'file.own-sanction',
    'file.sanction-beyond-limit',
    'file.beyond-budget',
  ],
];

/** Examples of money on a file. */
export const SANCTION_CASES: readonly RuleCase[] = [
  ...casesOf('proposing money', { judge: judgeProposeSanction, lawful: A_PROPOSAL }, proposing),
  ...casesOf('taking it back', { judge: judgeWithdrawSanction, lawful: A_PROPOSED }, withdrawing),
  ...casesOf('sanctioning', { judge: judgeSanction, lawful: A_SANCTION }, sanctioning),
];
