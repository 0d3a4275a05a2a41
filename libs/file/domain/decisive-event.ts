import type { FileAct } from './file-states';

/** Every kind of event in the chain of a file. */
export const FILE_EVENT_TYPES = [
  'file.created',
  'file.activated',
  'file.discarded',
  'file.sent',
  'file.read',
  'file.viewed',
  'file.pulledBack',
  'file.returned',
  'file.closeProposed',
  'file.closeApproved',
  'file.closeRefused',
  'file.closeWithdrawn',
  'file.closed',
  'file.reopenProposed',
  'file.reopenRefused',
  'file.reopened',
  'file.linked',
  'file.unlinked',
  'file.attached',
  'file.detached',
  'file.parked',
  'file.unparked',
  'file.recorded',
  'file.merged',
  'file.mergedIn',
  'file.mergeProposed',
  'file.mergeRefused',
  'file.partOpened',
  'file.volumeOpened',
  'file.reclassified',
  'file.granted',
  'file.grantRevoked',
  'file.prioritised',
  'file.dueOrdered',
  'file.reminded',
  'file.reasonAsked',
  'file.reasonAnswered',
  'file.asked',
  'file.askingAnswered',
  'file.askingWithdrawn',
  'file.spokenRecorded',
  'file.decisionWithdrawn',
  'note.added',
  'correspondence.added',
  'correspondence.flagged',
  'sanction.changed',
] as const;
export type FileEventType = (typeof FILE_EVENT_TYPES)[number];

/** These move the head of the chain and change nothing that a decision rests on. */
const QUIET_EVENT_TYPES: readonly FileEventType[] = [
  'file.created',
  'file.read',
  'file.viewed',
  'file.prioritised',
  'file.dueOrdered',
  'file.reminded',
  'file.reasonAsked',
  'file.reasonAnswered',
  'file.asked',
  'file.askingWithdrawn',
  'file.linked',
  'file.unlinked',
  'file.parked',
  'file.unparked',
  'file.reopenProposed',
  'file.reopenRefused',
  'file.recorded',
  'file.mergeProposed',
  'file.mergeRefused',
  'file.partOpened',
  'file.volumeOpened',
  'file.granted',
  'file.grantRevoked',
];

/** Whether the event changes what a decision rests on: note, paper, sanction, movement, class or reopening. */
export function isDecisive(type: FileEventType): boolean {
  return !QUIET_EVENT_TYPES.includes(type);
}

/** Whether a decision taken on sight of event `seenSeq` may still rest on it, `decisiveSeq` being the last decisive one. */
export function mayStillRest(seenSeq: number, decisiveSeq: number): boolean {
  return seenSeq >= decisiveSeq;
}

/** The event that records an act. */
export const EVENT_OF_ACT: Readonly<Record<FileAct, FileEventType>> = {
  activate: 'file.activated',
  discard: 'file.discarded',
  send: 'file.sent',
  read: 'file.read',
  pullBack: 'file.pulledBack',
  returnBack: 'file.returned',
  proposeClose: 'file.closeProposed',
  approveClose: 'file.closeApproved',
  refuseClose: 'file.closeRefused',
  withdrawClose: 'file.closeWithdrawn',
  close: 'file.closed',
  proposeReopen: 'file.reopenProposed',
  refuseReopen: 'file.reopenRefused',
  reopen: 'file.reopened',
  park: 'file.parked',
  unpark: 'file.unparked',
  recordFile: 'file.recorded',
  merge: 'file.merged',
  mergeIn: 'file.mergedIn',
  openPart: 'file.partOpened',
  openVolume: 'file.volumeOpened',
  proposeMerge: 'file.mergeProposed',
  refuseMerge: 'file.mergeRefused',
};
