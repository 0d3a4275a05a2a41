import type { SealedEvent } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import type { Asking } from './asking.entity';

type Said = Pick<Asking, 'id' | 'kind' | 'askedPostId' | 'byPostId'> & {
  readonly question?: string;
  readonly noteId?: string;
  readonly answerBy?: Instant;
};

/** An asking that nobody has answered. */
export function newAsking(event: SealedEvent, { question = '', noteId, answerBy, ...said }: Said): Asking {
  return {
    ...said,
    question,
    noteId: noteId ?? null,
    answerBy: answerBy ?? null,
    fileId: event.chainId,
    askedAt: event.at,
    askedSeq: event.seq,
    answer: null,
    answerWords: null,
    answeredByPersonId: null,
    answeredAt: null,
    answeredSeq: null,
    answeredEventId: null,
  };
}
