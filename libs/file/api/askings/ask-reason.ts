import { dueAt } from '@sanchika/calendar/domain';
import { judgeAskReason } from '@sanchika/file/domain';
import { findingProblem } from '@sanchika/file/contract';
import type { FileActs } from '@sanchika/file/contract';
import { newId, Problem } from '@sanchika/platform/api';
import type { BodyOf, ResponseOf } from '@sanchika/platform/contract';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { DueDates } from '../due-dates';
import { FileLedger } from '../file-ledger';
import { receiptOf } from '../receipt';
import { requireAllowed, requireWords } from '../refuse';
import { tell } from '../tell';
import { Asking } from './asking.entity';
import { newAsking } from './new-asking';

const QUESTION_LENGTH = 500;
const ONE_WORKING_DAY = { count: 1, unit: 'workingDays' } as const;

type AskReceipt = ResponseOf<typeof FileActs.askReason>;

/** A superior asks the holder of an overdue file for the reason; the answer is owed within one working day (B7). */
@Injectable()
export class AskReason {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
    private readonly dueDates: DueDates,
  ) {}

  async run(acting: Acting, fileId: string, body: BodyOf<typeof FileActs.askReason>): Promise<AskReceipt> {
    const { tx, actor } = acting;
    const { file, intervals, askings } = await this.begin.run(acting, fileId, 'file.ask-reason');
    const question = requireWords(body.question, 'note', QUESTION_LENGTH);
    const { state, holderPostId: heldBy } = file;
    if (heldBy === null) throw Problem.of(findingProblem('file.not-open'));
    const open = intervals.at(-1);
    const at = this.ledger.nextAt(file);
    const isWaiting = askings.some(
      ({ kind, byPostId, answer }) => kind === 'delayReason' && byPostId === actor.postId && answer === null,
    );
    const lateSince = open?.toAt === null ? open.dueAt : null;
    requireAllowed(judgeAskReason({ state, question, isWaiting, now: at, dueAt: lateSince }));
    const answerBy = dueAt(await this.dueDates.calendarOf(heldBy), at, ONE_WORKING_DAY);
    const id = newId();
    const { event, file: after } = await this.ledger.append(acting, file, {
      type: 'file.reasonAsked',
      at,
      body: { asking: id, to: heldBy, answerBy: isoOfInstant(answerBy) },
      words: { question },
    });
    const who = { askedPostId: heldBy, byPostId: actor.postId };
    await tx.insert(Asking, newAsking(event, { id, kind: 'delayReason', ...who, question, answerBy }));
    await tell(tx, event, { file: after, postIds: [heldBy] });
    return { ...receiptOf(after, event), askingIds: [id] };
  }
}
