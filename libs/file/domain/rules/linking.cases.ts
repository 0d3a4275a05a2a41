import { judgeLink, judgeUnlink } from '../judge-linking';
import { MOST_LINKS } from '../linking';
import type { LinkFacts, UnlinkFacts } from '../linking-facts';
import { casesOf } from './rule-book.cases';
import type { Row, RuleCase } from './rule-book.cases';

const A_LINK: LinkFacts = {
  state: 'active',
  actorPostId: 'SUP',
  holderPostId: 'SUP',
  fileId: 'MAIN',
  classification: 'ordinary',
  linkedFileId: 'OTHER',
  linkedState: 'closed',
  linkedClassification: 'ordinary',
  isSeenWhole: true,
  linkedFileIds: [],
};

const AN_UNLINKING: UnlinkFacts = {
  state: 'active',
  actorPostId: 'SUP',
  holderPostId: 'SUP',
  linkedFileId: 'OTHER',
  linkedFileIds: ['OTHER'],
};

const many = (count: number) => Array.from({ length: count }, (_, place) => `FILE-${place}`);

const linking: readonly Row<LinkFacts>[] = [
  ['a closed file to one at work', {}],
  ['a file at work elsewhere', { linkedState: 'active' }],
  ['the twentieth', { linkedFileIds: many(MOST_LINKS - 1) }],
  ['one more than twenty', { linkedFileIds: many(MOST_LINKS) }, 'file.too-many-links'],
  ['itself', { linkedFileId: 'MAIN' }, 'file.linked-to-itself'],
  ['nothing yet', { linkedFileId: '' }, 'file.other-file-missing'],
  ['a draft', { linkedState: 'draft' }, 'file.draft-linked'],
  ['a discarded draft', { linkedState: 'discarded' }, 'file.draft-linked'],
  ['the same twice', { linkedFileIds: ['OTHER'] }, 'file.already-linked'],
  ['what he sees only up to his send', { isSeenWhole: false }, 'file.link-lends-more'],
  ['a restricted file to an ordinary one', { linkedClassification: 'restricted' }, 'file.restricted-linked'],
  ['two restricted files', { classification: 'restricted', linkedClassification: 'restricted' }],
  ['by another post', { actorPostId: 'CLK' }, 'file.not-holder'],
  ['to a parked file', { state: 'parked' }, 'file.not-open'],
];

const unlinking: readonly Row<UnlinkFacts>[] = [
  ['a link that stands', {}],
  ['nothing yet', { linkedFileId: '' }, 'file.other-file-missing'],
  ['what is not linked', { linkedFileIds: [] }, 'file.not-linked'],
  ['by another post', { actorPostId: 'CLK' }, 'file.not-holder'],
];

/** Examples of linking files and taking links away. */
export const LINKING_CASES: readonly RuleCase[] = [
  ...casesOf('linking', { judge: judgeLink, lawful: A_LINK }, linking),
  ...casesOf('unlinking', { judge: judgeUnlink, lawful: AN_UNLINKING }, unlinking),
];
