import { refusal } from '@sanchika/platform/kernel';
import type { MergeFacts } from '../merging-facts';
import type { FileRule } from '../file-findings';

const code = 'file.part-goes-to-main';

/** Two main files are merged; a part knows only its own main file. */
export const bothAreMainFiles: FileRule<Pick<MergeFacts, 'isPart' | 'merged'>> = {
  code,
  cites: 'FM-4',
  judge: ({ isPart, merged }) => (isPart || merged.isPart ? refusal(code) : null),
};
