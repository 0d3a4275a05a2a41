import type { FileActor, FileInQuestion } from './file-access-facts';
import type { FileAction } from './file-actions';
import {
  answeredSeqs,
  isAtRest,
  isCollectorOf,
  isDraft,
  isHeadOf,
  isHeld,
  isNamed,
  isNotOnOwnDesk,
  isRecordKeeperOf,
  leftSeqs,
  superiorsInTier,
} from './file-relations';
import { worksOnFiles } from './office-roles';

/** One ground on which a post has a right to a file (B6). */
export interface FileAccessRule {
  /** Never used again for another rule: decisions are logged with it. */
  readonly id: `F${number} ${string}`;
  readonly actions: readonly FileAction[];
  /** Whether it also opens restricted files. */
  readonly isForRestricted: boolean;
  readonly applies: (actor: FileActor, file: FileInQuestion) => boolean;
  /** Up to which event the file may be seen; absent when to its end. */
  readonly asOfSeq?: (actor: FileActor, file: FileInQuestion) => number;
}

/** A ground for what is asked without naming a file. */
export type DeskAccessRule = Pick<FileAccessRule, 'id' | 'actions'> & {
  readonly applies: (actor: FileActor) => boolean;
};

const READING: readonly FileAction[] = ['file.card', 'file.open'];
const WRITING: readonly FileAction[] = ['file.write-note', 'file.attach', 'file.set-priority'];
const NAMING: readonly FileAction[] = ['file.grant', 'file.revoke-grant'];
const MOVING: readonly FileAction[] = [
  'file.read-mark',
  'file.send',
  'file.return',
  'file.propose-close',
  'file.approve-close',
  'file.refuse-close',
  'file.withdraw-close',
  'file.close',
  'file.park',
  'file.unpark',
  'file.ask',
  'file.withdraw-asking',
  'file.record-spoken',
  'file.withdraw-decision',
  'file.propose-sanction',
  'file.withdraw-sanction',
  'file.link',
  'file.attach-file',
  // So that whoever has the main file is told why he opens no part of it.
  'file.open-part',
  'file.merge-part',
  'file.merge',
  'file.propose-merge',
  'file.refuse-merge',
  'file.open-volume',
  'file.reclassify',
  ...NAMING,
];
/** Whoever is over the desk where a file lies may begin a part of it elsewhere (FM-3). */
const DIRECTING: readonly FileAction[] = [
  'file.set-priority',
  'file.order-due',
  'file.unpark',
  'file.ask-reason',
  'file.open-part',
  ...NAMING,
];

/** The grounds in the order in which they are tried: those that show the whole file before those that show a part. */
export const FILE_ACCESS_RULES: readonly FileAccessRule[] = [
  {
    id: 'F02 creator of a draft',
    actions: [...READING, ...WRITING, 'file.activate', 'file.discard'],
    isForRestricted: true,
    applies: (actor, file) => file.state === 'draft' && file.creatorPostId === actor.postId,
  },
  {
    id: 'F03 present holder',
    actions: [...READING, ...WRITING, ...MOVING],
    isForRestricted: true,
    applies: (actor, file) => isHeld(file) && file.desk.postId === actor.postId,
  },
  {
    id: 'F04 last sender',
    actions: ['file.pull-back'],
    isForRestricted: true,
    applies: (actor, file) => isHeld(file) && file.lastSenderPostId === actor.postId,
  },
  {
    id: 'F05 superior in line',
    actions: [...READING, ...DIRECTING],
    isForRestricted: false,
    applies: (actor, file) => !isDraft(file) && superiorsInTier(file).includes(actor.postId),
  },
  {
    id: 'F06 head of office',
    actions: [...READING, ...DIRECTING],
    isForRestricted: false,
    applies: (actor, file) => isNotOnOwnDesk(actor, file) && isHeadOf(actor, file.desk.officeId),
  },
  {
    id: 'F07 Collector of the district',
    actions: [...READING, ...DIRECTING],
    isForRestricted: false,
    applies: (actor, file) => isNotOnOwnDesk(actor, file) && isCollectorOf(actor, file.desk.districtId),
  },
  {
    id: 'F08 named on the file',
    actions: READING,
    isForRestricted: true,
    applies: (actor, file) => !isDraft(file) && isNamed(actor, file),
  },
  {
    id: 'F09 closed or authorised its closing',
    actions: READING,
    isForRestricted: true,
    applies: ({ postId }, file) =>
      isAtRest(file) && (file.creatorPostId === postId || file.closeApprovedByPostId === postId),
  },
  {
    id: 'F10 auditor of a closed file',
    actions: READING,
    isForRestricted: false,
    applies: (actor, file) => isAtRest(file) && actor.roles.includes('auditor'),
  },
  {
    id: 'F18 asked about the file',
    actions: [...READING, 'file.answer'],
    isForRestricted: true,
    applies: ({ postId }, file) =>
      file.askings.some((asking) => asking.postId === postId && asking.answeredSeq === null),
  },
  {
    id: 'F20 holder of a file that links it',
    actions: READING,
    isForRestricted: false,
    applies: ({ postId }, file) => !isDraft(file) && file.lentToPostIds.includes(postId),
  },
  {
    // He answers for the whole matter, and cannot close it while a part is open (FM-5).
    id: 'F31 holder of the main file',
    actions: READING,
    isForRestricted: false,
    applies: ({ postId }, file) => !isDraft(file) && file.mainHolderPostId === postId,
  },
  {
    id: 'F19 answered about the file',
    actions: READING,
    isForRestricted: true,
    applies: (actor, file) => answeredSeqs(actor, file).length > 0,
    asOfSeq: (actor, file) => Math.max(...answeredSeqs(actor, file)),
  },
  {
    id: 'F11 former holder',
    actions: [...READING, 'file.open-part'],
    isForRestricted: true,
    applies: (actor, file) => leftSeqs(actor, file).length > 0,
    asOfSeq: (actor, file) => Math.max(...leftSeqs(actor, file)),
  },
  {
    id: 'F15 creator of a closed file',
    actions: ['file.propose-reopen', 'file.reopen', ...NAMING],
    isForRestricted: true,
    applies: ({ postId }, file) => file.state === 'closed' && file.creatorPostId === postId,
  },
  {
    id: 'F16 asked to allow reopening',
    actions: [...READING, 'file.reopen', 'file.refuse-reopen'],
    isForRestricted: true,
    applies: ({ postId }, file) => file.state === 'reopenProposed' && file.reopenAskedPostId === postId,
  },
  {
    id: 'F17 record keeper of the office',
    actions: ['file.card', 'file.record'],
    isForRestricted: false,
    applies: (actor, file) => isAtRest(file) && isRecordKeeperOf(actor, file.desk.officeId),
  },
  {
    id: 'F30 record keeper named on the file',
    actions: ['file.record'],
    isForRestricted: true,
    applies: (actor, file) =>
      isAtRest(file) && isRecordKeeperOf(actor, file.desk.officeId) && isNamed(actor, file),
  },
  {
    id: 'F13 creator of a discarded draft',
    actions: READING,
    isForRestricted: true,
    applies: (actor, file) => file.state === 'discarded' && file.creatorPostId === actor.postId,
  },
];

/** Who may ask for a list, which shows only what he may see, and begin a file. */
export const DESK_ACCESS_RULES: readonly DeskAccessRule[] = [
  {
    id: 'F12 post that works on files',
    actions: ['file.list', 'file.create'],
    applies: (actor) => worksOnFiles(actor.roles),
  },
  {
    id: 'F14 auditor',
    actions: ['file.list'],
    applies: (actor) => actor.roles.includes('auditor'),
  },
];
