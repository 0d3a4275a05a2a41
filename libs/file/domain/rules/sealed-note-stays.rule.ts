import { refusal } from '@sanchika/platform/kernel';
import type { YellowNoteFacts } from '../act-facts';
import type { FileRule } from '../file-findings';

const code = 'file.note-sealed';

/** A note that went with the file is never edited or discarded, by nobody; an error is corrected by a later note. */
export const sealedNoteStays: FileRule<Pick<YellowNoteFacts, 'isSealed'>> = {
  code,
  cites: 'EN-2, EN-4, CSMOP para 16',
  judge: ({ isSealed }) => (isSealed ? refusal(code) : null),
};
