/** What a right is asked for; every route that touches files names one. */
export const FILE_ACTIONS = [
  'file.list',
  'file.create',
  'file.card',
  'file.open',
  'file.read-mark',
  'file.activate',
  'file.discard',
  'file.write-note',
  'file.attach',
  'file.send',
  'file.pull-back',
  'file.return',
  'file.propose-close',
  'file.approve-close',
  'file.refuse-close',
  'file.withdraw-close',
  'file.close',
  'file.set-priority',
  'file.order-due',
] as const;
export type FileAction = (typeof FILE_ACTIONS)[number];
