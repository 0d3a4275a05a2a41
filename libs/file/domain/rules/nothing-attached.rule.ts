import { refusal } from '@sanchika/platform/kernel';
import type { CompanyFacts } from '../attaching-facts';
import type { FileRule } from '../file-findings';

const code = 'file.has-attached';

/** What is attached is neither closed nor put by with its main file: it is detached first. */
export const nothingAttached: FileRule<CompanyFacts> = {
  code,
  cites: 'B1, FM-2',
  judge: ({ attachedFiles }) => (attachedFiles > 0 ? refusal(code, { attachedFiles }) : null),
};
