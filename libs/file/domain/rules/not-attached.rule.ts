import { refusal } from '@sanchika/platform/kernel';
import type { FreeFacts } from '../attaching-facts';
import type { FileRule } from '../file-findings';

const code = 'file.is-attached';

/** While a file is attached it goes where its main file goes, and nowhere by itself. */
export const notAttached: FileRule<FreeFacts> = {
  code,
  cites: 'B1, FM-2',
  judge: ({ isAttached }) => (isAttached ? refusal(code) : null),
};
