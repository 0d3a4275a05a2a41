/** The life of a file (B1). A file that is `closed` lies in its creator's record and may be reopened. */
export const FILE_STATES = [
  'draft',
  'discarded',
  'active',
  'closeProposed',
  'closeApproved',
  'closed',
] as const;
export type FileState = (typeof FILE_STATES)[number];

/**
 * What a post can do that may change the state or the desk of a file.
 * Closing takes three of them (B1): the holder proposes and the file goes to a competent post, that post approves
 * and the file goes to its creator, and the creator closes.
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
  'reopen',
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
  },
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
  closed: { reopen: 'active' },
};

/** No act leads out of these. */
export const TERMINAL_FILE_STATES: readonly FileState[] = ['discarded'];

/** In these the file lies with exactly one post and one holding interval is open (TR-1). */
export const HELD_FILE_STATES: readonly FileState[] = ['active', 'closeProposed', 'closeApproved'];

/** The state after the act, or null when the table does not allow it. */
export function nextState(state: FileState, act: FileAct): FileState | null {
  return FILE_TRANSITIONS[state][act] ?? null;
}

/** Whether notes and papers may still be added: while it is a draft or lies with a post. */
export function isOpenForWriting(state: FileState): boolean {
  return state === 'draft' || HELD_FILE_STATES.includes(state);
}
