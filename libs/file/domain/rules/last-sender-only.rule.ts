import { refusal } from '@sanchika/platform/kernel';
import type { PullBackFacts } from '../act-facts';
import type { FileRule } from '../file-findings';

const code = 'file.not-last-sender';

export const lastSenderOnly: FileRule<Pick<PullBackFacts, 'actorPostId' | 'lastSenderPostId'>> = {
  code,
  cites: 'B1, table of file states',
  judge: ({ actorPostId, lastSenderPostId }) => (actorPostId === lastSenderPostId ? null : refusal(code)),
};
