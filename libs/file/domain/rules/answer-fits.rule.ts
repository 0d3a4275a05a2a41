import { refusal } from '@sanchika/platform/kernel';
import type { AskingAnswer, AskingKind } from '../asking';
import type { AnswerFacts } from '../asking-facts';
import type { FileRule } from '../file-findings';

const code = 'file.answer-does-not-fit';

const FITTING: Readonly<Record<AskingKind, readonly AskingAnswer[]>> = {
  opinion: ['given'],
  discussion: [],
  confirmation: ['confirmed', 'denied'],
  delayReason: ['given'],
};

/** An opinion is given, a recorded word confirmed or denied; a discussion ends with what the caller records of it. */
export const answerFits: FileRule<Pick<AnswerFacts, 'kind' | 'answerWith'>> = {
  code,
  cites: 'EN-6, EN-11',
  judge: ({ kind, answerWith }) => (FITTING[kind].includes(answerWith) ? null : refusal(code)),
};
