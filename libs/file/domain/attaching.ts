import type { FileAct } from './file-states';

/** A file takes at most so many others along (FM-2). */
export const MOST_ATTACHED = 10;

/** By which act an attached file goes along when its main file is moved by another; it stays active throughout. */
export const ACT_ALONG: Readonly<Partial<Record<FileAct, FileAct>>> = {
  send: 'send',
  proposeClose: 'send',
  approveClose: 'send',
  returnBack: 'returnBack',
  refuseClose: 'returnBack',
  pullBack: 'pullBack',
};
