import { refusal } from '@sanchika/platform/kernel';
import type { AskedFacts } from '../asking-facts';
import type { FileRule } from '../file-findings';
import { worksOnFiles } from '../office-roles';

const code = 'file.asked-cannot-answer';

/** Only living posts that work on files see a file, so only they are asked. */
export const askedCanAnswer: FileRule<AskedFacts> = {
  code,
  cites: 'UA-1, EN-11',
  judge: ({ asked }) =>
    asked.some(({ roles, isAbolished }) => isAbolished || !worksOnFiles(roles)) ? refusal(code) : null,
};
