import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { MergeFacts } from '../merging-facts';
import { MOST_MERGED_LEAVES } from '../part-file';

const code = 'file.other-too-thick';

/** What a file takes in is named in one event, and an event has an end. */
export const mergeFitsOneEvent: FileRule<Pick<MergeFacts, 'merged'>> = {
  code,
  cites: 'FM-4',
  judge: ({ merged }) =>
    merged.leaves <= MOST_MERGED_LEAVES
      ? null
      : refusal(code, { number: merged.number, most: MOST_MERGED_LEAVES }),
};
