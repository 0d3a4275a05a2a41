import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import { isBlank } from '../note-text';

const code = 'file.note-empty';

export const aNoteHasWords: FileRule<{ readonly noteText: string }> = {
  code,
  cites: 'B1, noting rules',
  judge: ({ noteText }) => (isBlank(noteText) ? refusal(code) : null),
};
