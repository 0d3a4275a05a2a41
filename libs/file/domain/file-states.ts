/**
 * The life of a file (B1). A `parked` one still lies with its holder while its clock stands still. A file that is
 * `closed` lies in its creator's record and may be reopened until the record keeper has taken it over. A `merged`
 * one lives on in another file.
 */
export const FILE_STATES = [
  'draft',
  'discarded',
  'active',
  'parked',
  'closeProposed',
  'closeApproved',
  'closed',
  'reopenProposed',
  'recorded',
  'merged',
] as const;
export type FileState = (typeof FILE_STATES)[number];

/**
 * What a post can do that may change the state or the desk of a file.
 * Closing takes three of them (B1): the holder proposes and the file goes to a competent post, that post approves
 * and the file goes to its creator, and the creator closes. Reopening takes the creator, who gives the reason, and a
 * post competent to approve closings: the one he asks, or his own.
 * Merging takes two files: one ends by `merge`, the other takes it in by `mergeIn`.
 */
export const FILE_ACTS = [
  'activate',
  'discard',
  'send',
  'read',
  'pullBack',
  'returnBack',
  'proposeClose',
  'approveClose',
  'refuseClose',
  'withdrawClose',
  'close',
  'proposeReopen',
  'refuseReopen',
  'reopen',
  'park',
  'unpark',
  'recordFile',
  'merge',
  'mergeIn',
  'openPart',
  'openVolume',
  'proposeMerge',
  'refuseMerge',
] as const;
export type FileAct = (typeof FILE_ACTS)[number];

/**
 * State → act → next state; what is not listed is refused.
 * A proposal to close cannot be sent on: the post it came to approves or refuses, so pulling it back always
 * restores `active`, and pulling back an approval always restores the proposal.
 */
export const FILE_TRANSITIONS: Readonly<Record<FileState, Readonly<Partial<Record<FileAct, FileState>>>>> = {
  draft: { activate: 'active', discard: 'discarded' },
  discarded: {},
  active: {
    send: 'active',
    read: 'active',
    pullBack: 'active',
    returnBack: 'active',
    proposeClose: 'closeProposed',
    park: 'parked',
    merge: 'merged',
    mergeIn: 'active',
    openPart: 'active',
    openVolume: 'active',
    proposeMerge: 'active',
    refuseMerge: 'active',
  },
  parked: { unpark: 'active', openPart: 'parked' },
  closeProposed: {
    read: 'closeProposed',
    pullBack: 'active',
    approveClose: 'closeApproved',
    refuseClose: 'active',
  },
  closeApproved: {
    read: 'closeApproved',
    pullBack: 'closeProposed',
    withdrawClose: 'active',
    close: 'closed',
  },
  closed: { proposeReopen: 'reopenProposed', reopen: 'active', recordFile: 'recorded' },
  reopenProposed: { reopen: 'active', refuseReopen: 'closed' },
  recorded: {},
  merged: {},
};

/** No act leads out of these. */
export const TERMINAL_FILE_STATES: readonly FileState[] = ['discarded', 'recorded', 'merged'];

/** In these the file lies with exactly one post and one holding interval is open (TR-1). */
export const HELD_FILE_STATES: readonly FileState[] = ['active', 'parked', 'closeProposed', 'closeApproved'];

/** In these nobody holds the file, and whoever closed it or authorised its closing may read it. */
export const AT_REST_FILE_STATES: readonly FileState[] = ['closed', 'reopenProposed', 'recorded'];

/** The state after the act, or null when the table does not allow it. */
export function nextState(state: FileState, act: FileAct): FileState | null {
  return FILE_TRANSITIONS[state][act] ?? null;
}

/** Whether notes and papers may still be added: while it is a draft or lies with a post that has not parked it. */
export function isOpenForWriting(state: FileState): boolean {
  return state === 'draft' || (HELD_FILE_STATES.includes(state) && state !== 'parked');
}
