import { localDate } from '@sanchika/calendar/domain';
import { isInForce, judgeGrant } from '@sanchika/file/domain';
import type { FileActs, FileReceipt } from '@sanchika/file/contract';
import { OfficeClock } from '@sanchika/platform/api';
import type { BodyOf } from '@sanchika/platform/contract';
import { isoDate } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { FileLedger } from '../file-ledger';
import { MovementFacts } from '../movement-facts';
import { receiptOf } from '../receipt';
import { requireAllowed, requireWords } from '../refuse';
import { admitPosts } from '../search/admit-posts';
import { tell } from '../tell';
import { FileGrant } from './file-grant.entity';
import { grantOf } from './grants.queries';

export const REASON_LENGTH = 500;

/** Names a post on the file until the end of a day (B6). */
@Injectable()
export class NamePost {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
    private readonly facts: MovementFacts,
    private readonly clock: OfficeClock,
  ) {}

  async run(acting: Acting, fileId: string, body: BodyOf<typeof FileActs.grant>): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const { file, grants } = await this.begin.run(acting, fileId, 'file.grant');
    const reason = requireWords(body.reason, 'note', REASON_LENGTH);
    const [postId, until, now] = [body.toPostId, isoDate(body.until), this.clock.now()];
    const warnings = requireAllowed(
      judgeGrant({
        ...{ state: file.state, holderPostId: file.holderPostId, reason, until },
        recipient: await this.facts.recipient(postId),
        today: localDate(now),
        namedPostIds: grants.filter((grant) => isInForce(grantOf(grant), now)).map((grant) => grant.postId),
      }),
    );
    const { event, file: after } = await this.ledger.append(acting, file, {
      type: 'file.granted',
      at: this.ledger.nextAt(file),
      body: { to: postId, until },
      words: { reason },
    });
    await tx.insert(FileGrant, {
      ...{ eventId: event.id, fileId, postId, until, reason },
      grantedByPostId: actor.postId,
      grantedByPersonId: actor.personId,
      grantedAt: event.at,
      grantedSeq: event.seq,
      ...{ revokedByPostId: null, revokedAt: null, revokedEventId: null },
    });
    await admitPosts(tx, file, [postId]);
    await tell(tx, event, { file: after, postIds: [postId, file.holderPostId] });
    return receiptOf(after, event, warnings);
  }
}
