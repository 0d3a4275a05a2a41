import type { SealedEvent } from '@sanchika/platform/api';
import type { Asking } from './asking.entity';

type Said = Pick<Asking, 'id' | 'kind' | 'askedPostId' | 'byPostId'> & {
  readonly question?: string;
  readonly noteId?: string;
};

/** An asking that nobody has answered. */
export function newAsking(event: SealedEvent, { question = '', noteId, ...said }: Said): Asking {
  return {
    ...said,
    question,
    noteId: noteId ?? null,
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
