import { refusal } from '@sanchika/platform/kernel';
import type { ReturnFacts } from '../act-facts';
import type { FileRule } from '../file-findings';

const code = 'file.nobody-to-return-to';

/** Only a file that was sent to its holder can be returned. */
export const somebodyToReturnTo: FileRule<Pick<ReturnFacts, 'recipient'>> = {
  code,
  cites: 'B1, features',
  judge: ({ recipient }) => (recipient ? null : refusal(code)),
};
