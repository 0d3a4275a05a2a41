import { refusal } from '@sanchika/platform/kernel';
import type { OpenPartsFacts } from '../merging-facts';
import type { FileRule } from '../file-findings';

const code = 'file.parts-open';

/** A main file cannot close, nor go into another, while a part of it is open. */
export const noOpenParts: FileRule<OpenPartsFacts> = {
  code,
  cites: 'FM-5',
  judge: ({ openParts }) => (openParts === 0 ? null : refusal(code, { count: openParts })),
};
