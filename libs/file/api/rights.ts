import type { Actor } from '@sanchika/office/domain';
import {
  isOpenForWriting,
  lastSender,
  mayApproveClosing,
  nextState,
  returnsTo,
  VOLUME_LIMITS,
  worksOnFiles,
} from '@sanchika/file/domain';
import type { FileAccess, FileAct, FileAction } from '@sanchika/file/domain';
import { FILE_RIGHTS } from '@sanchika/file/contract';
import { heldInterval } from './file.repository';
import type { FileRecord } from './file-record';
import type { Bundle } from './merging/bundle.queries';
import { pagesOfVolume } from './volumes/volume-pages';

type Right = (typeof FILE_RIGHTS)[number];
type Test = (record: FileRecord, actor: Actor) => boolean;

const isOpen: Test = ({ file }) => isOpenForWriting(file.state);
const isHeldForWork: Test = ({ file }) => file.state !== 'draft' && isOpenForWriting(file.state);
const allows =
  (act: FileAct): Test =>
  ({ file }) =>
    nextState(file.state, act) !== null;
const isMain: Test = ({ file }) => file.mainFileId === null;
const isElsewhere: Test = ({ file }, { postId }) => file.holderPostId !== postId;
const isThick: Test = ({ file }) => pagesOfVolume(file) > VOLUME_LIMITS.warnsAbove;
const isCompetent: Test = (_, { roles }) => mayApproveClosing(roles);
const isNotCompetent: Test = (_, { roles }) => !mayApproveClosing(roles);
/** What is attached goes where its main file goes, by that one’s clock (FM-2). */
const isFree: Test = ({ file }) => file.attachedToId === null;
const isCreators: Test = ({ file }, { postId }) => file.creatorPostId === postId;

/** Each right with the action that the access rules judge and what the file itself must allow. */
const GROUNDS: Readonly<Record<Right, readonly [FileAction, ...Test[]]>> = {
  activate: ['file.activate', allows('activate')],
  discard: ['file.discard', allows('discard')],
  writeNote: ['file.write-note', isOpen],
  send: ['file.send', allows('send'), isFree],
  pullBack: ['file.pull-back', allows('pullBack'), isFree, isUnreadFromActor],
  returnBack: [
    'file.return',
    allows('returnBack'),
    isFree,
    ({ intervals }) => returnsTo(intervals.map(heldInterval)) !== null,
  ],
  proposeClose: ['file.propose-close', allows('proposeClose'), isMain, isFree],
  approveClose: ['file.approve-close', allows('approveClose'), isCompetent],
  refuseClose: ['file.refuse-close', allows('refuseClose')],
  withdrawClose: ['file.withdraw-close', allows('withdrawClose'), isCreators],
  close: ['file.close', allows('close'), isCreators],
  setPriority: ['file.set-priority', isOpen, isFree],
  orderDue: ['file.order-due', isOpen, isFree],
  attach: ['file.attach', isOpen],
  ask: ['file.ask', isHeldForWork],
  askReason: ['file.ask-reason', isHeldForWork],
  recordSpoken: ['file.record-spoken', isHeldForWork],
  withdrawDecision: ['file.withdraw-decision', isHeldForWork],
  proposeSanction: ['file.propose-sanction', isHeldForWork],
  withdrawSanction: ['file.withdraw-sanction', isHeldForWork],
  link: ['file.link', isHeldForWork],
  attachFile: ['file.attach-file', isHeldForWork, isFree],
  park: ['file.park', allows('park'), isFree],
  unpark: ['file.unpark', allows('unpark')],
  proposeReopen: ['file.propose-reopen', allows('proposeReopen')],
  reopen: ['file.reopen', allows('reopen'), isCompetent],
  refuseReopen: ['file.refuse-reopen', allows('refuseReopen')],
  record: ['file.record', allows('recordFile')],
  openPart: [
    'file.open-part',
    allows('openPart'),
    isMain,
    isElsewhere,
    (_, { roles }) => worksOnFiles(roles),
  ],
  mergePart: ['file.merge-part', allows('mergeIn'), isMain],
  mergeFiles: ['file.merge', allows('mergeIn'), isMain, isCompetent],
  proposeMerge: ['file.propose-merge', allows('proposeMerge'), isMain, isNotCompetent],
  refuseMerge: ['file.refuse-merge', allows('refuseMerge')],
  openVolume: ['file.open-volume', allows('openVolume'), isThick],
  grant: ['file.grant'],
  revokeGrant: ['file.revoke-grant', ({ grants }) => grants.length > 0],
  reclassify: [
    'file.reclassify',
    isFree,
    isHeldForWork,
    ({ file }, { roles }) => file.classification === 'ordinary' || mayApproveClosing(roles),
  ],
};

/** The acts that would be accepted now; the screen draws no other buttons. */
export function rightsOf(actor: Actor, record: FileRecord, ask: (action: FileAction) => FileAccess): Right[] {
  return FILE_RIGHTS.filter((right) => {
    const [action, ...tests] = GROUNDS[right];
    return tests.every((test) => test(record, actor)) && ask(action).allowed;
  });
}

/** Without those which what lies beside the file does not allow now. */
export function rightsBeside(
  { parts, mergeProposal }: Pick<Bundle, 'parts' | 'mergeProposal'>,
  rights: readonly Right[],
  postId: string,
): Right[] {
  const hasPartAtHand = parts.some(({ holder }) => holder?.postId === postId);
  const hasOpenPart = parts.some(({ state }) => state !== 'merged');
  const fits: Partial<Record<Right, boolean>> = {
    mergePart: hasPartAtHand,
    proposeClose: !hasOpenPart,
    proposeMerge: mergeProposal === null,
    refuseMerge: mergeProposal !== null,
  };
  return rights.filter((right) => fits[right] !== false);
}

function isUnreadFromActor({ intervals }: FileRecord, { postId }: Actor): boolean {
  return intervals.at(-1)?.readAt === null && lastSender(intervals.map(heldInterval)) === postId;
}
