import { judgeAnswer, judgeWithdrawAsking } from '@sanchika/file/domain';
import type { AskingAnswer } from '@sanchika/file/domain';
import type { FileActs, FileReceipt } from '@sanchika/file/contract';
import { PlatformProblems } from '@sanchika/platform/contract';
import type { BodyOf } from '@sanchika/platform/contract';
import { Problem } from '@sanchika/platform/api';
import type { SealedEvent } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { FileLedger } from '../file-ledger';
import { receiptOf } from '../receipt';
import { requireAllowed, requireWords } from '../refuse';
import { tell } from '../tell';
import { Asking } from './asking.entity';

/** The end of an asking: its answer, or its being taken back. */
@Injectable()
export class AnswerAsking {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
  ) {}

  async run(
    acting: Acting,
    { fileId, askingId }: { fileId: string; askingId: string },
    body: BodyOf<typeof FileActs.answer>,
  ): Promise<FileReceipt> {
    const { file, askings } = await this.begin.run(acting, fileId, 'file.answer');
    const asking = requireAsking(askings, askingId);
    const words = body.words === '' ? '' : requireWords(body.words, 'note');
    const { kind, askedPostId, answer } = asking;
    const { postId: actorPostId } = acting.actor;
    requireAllowed(judgeAnswer({ kind, askedPostId, answer, actorPostId, answerWith: body.answer, words }));
    const { event, file: after } = await this.ledger.append(acting, file, {
      // A reason changes nothing that a decision rests on; an opinion may.
      type: kind === 'delayReason' ? 'file.reasonAnswered' : 'file.askingAnswered',
      at: this.ledger.nextAt(file),
      body: { asking: askingId, answer: body.answer },
      words: { words: words || undefined },
    });
    await end(acting, asking, { event, answer: body.answer, words });
    await tell(acting.tx, event, { file: after, postIds: [file.holderPostId, asking.byPostId] });
    return receiptOf(after, event);
  }

  async withdraw(
    acting: Acting,
    { fileId, askingId }: { fileId: string; askingId: string },
  ): Promise<FileReceipt> {
    const { file, askings } = await this.begin.run(acting, fileId, 'file.withdraw-asking');
    const asking = requireAsking(askings, askingId);
    const { kind, askedPostId, answer } = asking;
    const { state, holderPostId } = file;
    const { postId: actorPostId } = acting.actor;
    requireAllowed(judgeWithdrawAsking({ kind, askedPostId, answer, state, holderPostId, actorPostId }));
    const { event, file: after } = await this.ledger.append(acting, file, {
      type: 'file.askingWithdrawn',
      at: this.ledger.nextAt(file),
      body: { asking: askingId },
    });
    await end(acting, asking, { event, answer: 'withdrawn', words: '' });
    await tell(acting.tx, event, { file: after, postIds: [askedPostId] });
    return receiptOf(after, event);
  }
}

/** Throws `platform.not-found`. */
export function requireAsking(askings: readonly Asking[], askingId: string): Asking {
  const asking = askings.find(({ id }) => id === askingId);
  if (!asking) throw Problem.of(PlatformProblems.notFound);
  return asking;
}

/** Writes how an asking ended, with the event that ended it. */
export async function end(
  { tx, actor }: Acting,
  { id }: Asking,
  { event, answer, words }: { event: SealedEvent; answer: AskingAnswer; words: string },
): Promise<void> {
  await tx.update(
    Asking,
    { id },
    {
      answer,
      answerWords: words,
      answeredByPersonId: actor.personId,
      answeredAt: event.at,
      answeredSeq: event.seq,
      answeredEventId: event.id,
    },
  );
}
