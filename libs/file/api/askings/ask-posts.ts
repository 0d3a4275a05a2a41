import { judgeAsk } from '@sanchika/file/domain';
import type { FileActs } from '@sanchika/file/contract';
import { newId } from '@sanchika/platform/api';
import type { BodyOf, ResponseOf } from '@sanchika/platform/contract';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { FileLedger } from '../file-ledger';
import { MovementFacts } from '../movement-facts';
import { receiptOf } from '../receipt';
import { requireAllowed, requireWords } from '../refuse';
import { admitPosts } from '../search/admit-posts';
import { tell } from '../tell';
import { Asking } from './asking.entity';
import { newAsking } from './new-asking';

const QUESTION_LENGTH = 1000;

type AskReceipt = ResponseOf<typeof FileActs.ask>;

/** Asks several posts at once; the file and its clock stay with the holder (EN-11). */
@Injectable()
export class AskPosts {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
    private readonly facts: MovementFacts,
  ) {}

  async run(acting: Acting, fileId: string, body: BodyOf<typeof FileActs.ask>): Promise<AskReceipt> {
    const { tx, actor } = acting;
    const { file, askings } = await this.begin.run(acting, fileId, 'file.ask');
    const question = requireWords(body.question, 'note', QUESTION_LENGTH);
    const { kind } = body;
    const asked = await this.facts.recipients(body.toPostIds);
    const waiting = askings.filter((asking) => asking.answer === null && asking.kind === kind);
    const warnings = requireAllowed(
      judgeAsk({
        state: file.state,
        holderPostId: file.holderPostId,
        actorPostId: actor.postId,
        kind,
        question,
        asked,
        waitingPostIds: waiting.map(({ askedPostId }) => askedPostId),
      }),
    );
    const added = asked.map(({ postId }) => ({ id: newId(), to: postId }));
    const { event, file: after } = await this.ledger.append(acting, file, {
      type: 'file.asked',
      at: this.ledger.nextAt(file),
      body: { kind, askings: added },
      words: { question },
    });
    const rows = added.map(({ id, to }) =>
      newAsking(event, { id, kind, askedPostId: to, byPostId: actor.postId, question }),
    );
    await tx.insert(Asking, rows);
    await admitPosts(tx, file, body.toPostIds);
    await tell(tx, event, { file: after, postIds: asked.map(({ postId }) => postId) });
    return { ...receiptOf(after, event, warnings), askingIds: added.map(({ id }) => id) };
  }
}
