import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { LinkFacts } from '../linking-facts';

const code = 'file.restricted-linked';

/** Whoever may hold an ordinary file may not therefore read a restricted one. */
export const linkNoHigher: FileRule<Pick<LinkFacts, 'classification' | 'linkedClassification'>> = {
  code,
  cites: 'B1, FM-1',
  judge: ({ classification, linkedClassification }) =>
    classification === 'ordinary' && linkedClassification === 'restricted' ? refusal(code) : null,
};
