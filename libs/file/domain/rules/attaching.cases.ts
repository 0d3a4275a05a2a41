import { MOST_ATTACHED } from '../attaching';
import type { AttachFacts, DetachFacts } from '../attaching-facts';
import { judgeAttach, judgeDetach } from '../judge-attaching';
import { casesOf } from './rule-book.cases';
import type { Row, RuleCase } from './rule-book.cases';

const AN_ATTACHING: AttachFacts = {
  state: 'active',
  actorPostId: 'SUP',
  holderPostId: 'SUP',
  fileId: 'MAIN',
  classification: 'ordinary',
  isAttached: false,
  attachedFiles: 0,
  attachedFileId: 'OTHER',
  attachedState: 'active',
  attachedClassification: 'ordinary',
  attachedHolderPostId: 'SUP',
  attachedToId: null,
  companyOfAttached: 0,
};

const A_DETACHING: DetachFacts = {
  state: 'active',
  actorPostId: 'SUP',
  holderPostId: 'SUP',
  fileId: 'MAIN',
  attachedFileId: 'OTHER',
  attachedToId: 'MAIN',
};

const attaching: readonly Row<AttachFacts>[] = [
  ['two files on one desk', {}],
  ['two restricted ones', { classification: 'restricted', attachedClassification: 'restricted' }],
  ['the tenth', { attachedFiles: MOST_ATTACHED - 1 }],
  ['one more than ten', { attachedFiles: MOST_ATTACHED }, 'file.too-many-attached'],
  ['nothing yet', { attachedFileId: '' }, 'file.other-file-missing'],
  ['itself', { attachedFileId: 'MAIN' }, 'file.attached-to-itself'],
  ['by another post', { actorPostId: 'CLK' }, 'file.not-holder', 'file.attached-elsewhere'],
  ['what lies elsewhere', { attachedHolderPostId: 'DC' }, 'file.attached-elsewhere'],
  ['a parked file', { attachedState: 'parked' }, 'file.not-both-active'],
  ['to a file whose closing is proposed', { state: 'closeProposed' }, 'file.not-both-active'],
  ['what is attached already', { attachedToId: 'THIRD' }, 'file.already-attached'],
  ['to what is attached itself', { isAttached: true }, 'file.attached-in-chain'],
  ['what takes others along', { companyOfAttached: 1 }, 'file.attached-in-chain'],
  ['a restricted file to an ordinary one', { attachedClassification: 'restricted' }, 'file.grades-differ'],
  ['an ordinary file to a restricted one', { classification: 'restricted' }, 'file.grades-differ'],
];

const detaching: readonly Row<DetachFacts>[] = [
  ['what is attached', {}],
  ['before closing', { state: 'closeApproved' }],
  ['nothing yet', { attachedFileId: '' }, 'file.other-file-missing'],
  ['what is attached to another', { attachedToId: 'THIRD' }, 'file.not-attached'],
  ['what goes by itself', { attachedToId: null }, 'file.not-attached'],
  ['by another post', { actorPostId: 'CLK' }, 'file.not-holder'],
];

/** Examples of attaching files to one another and detaching them. */
export const ATTACHING_CASES: readonly RuleCase[] = [
  ...casesOf('attaching', { judge: judgeAttach, lawful: AN_ATTACHING }, attaching),
  ...casesOf('detaching', { judge: judgeDetach, lawful: A_DETACHING }, detaching),
];
