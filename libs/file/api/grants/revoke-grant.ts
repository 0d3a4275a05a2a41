import { judgeRevokeGrant } from '@sanchika/file/domain';
import type { FileReceipt } from '@sanchika/file/contract';
import { PlatformProblems } from '@sanchika/platform/contract';
import { Problem } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { FileLedger } from '../file-ledger';
import { receiptOf } from '../receipt';
import { requireAllowed } from '../refuse';
import { tell } from '../tell';
import { FileGrant } from './file-grant.entity';

/** Takes a grant back before its day; the post no longer sees the file from that moment. */
@Injectable()
export class RevokeGrant {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
  ) {}

  /** Throws `platform.not-found` for a grant of another file. */
  async run(acting: Acting, { fileId, grantId }: { fileId: string; grantId: string }): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const { file } = await this.begin.run(acting, fileId, 'file.revoke-grant');
    const grant = await tx.findOneBy(FileGrant, { eventId: grantId, fileId });
    if (!grant) throw Problem.of(PlatformProblems.notFound);
    requireAllowed(judgeRevokeGrant({ isRevoked: grant.revokedEventId !== null }));
    const { event, file: after } = await this.ledger.append(acting, file, {
      type: 'file.grantRevoked',
      at: this.ledger.nextAt(file),
      body: { grant: grantId },
    });
    const revoked = { revokedByPostId: actor.postId, revokedAt: event.at, revokedEventId: event.id };
    await tx.update(FileGrant, { eventId: grantId }, revoked);
    await tell(tx, event, { file: after, postIds: [grant.postId, file.holderPostId] });
    return receiptOf(after, event);
  }
}
