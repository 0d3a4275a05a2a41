import { OfficeDirectory } from '@sanchika/office/api';
import { isInForce } from '@sanchika/file/domain';
import type { Grant } from '@sanchika/file/domain';
import type { FileView } from '@sanchika/file/contract';
import { OfficeClock, Reader } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { FileRecord } from '../file-record';
import { requireLabel } from '../require-label';
import type { FileGrant } from './file-grant.entity';
import { Reclassification } from './reclassification.entity';

/** The grant as the rules see it. */
export function grantOf({ postId, until, revokedEventId }: FileGrant): Grant {
  return { postId, until, isRevoked: revokedEventId !== null };
}

/** Who is named on a file, and how it came by its classification. */
@Injectable()
export class GrantsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly directory: OfficeDirectory,
    private readonly clock: OfficeClock,
  ) {}

  /** A former holder sees the changes up to his send, and nothing of whom the file is shown to now. */
  async of(
    { file, grants }: FileRecord,
    asOfSeq: number | null,
  ): Promise<Pick<FileView, 'grants' | 'reclassifications'>> {
    const now = this.clock.now();
    const named = asOfSeq === null ? grants.filter((grant) => isInForce(grantOf(grant), now)) : [];
    const changes = await this.changesOf(file.id, asOfSeq);
    const labels = await this.directory.labels([
      ...named.flatMap(({ postId, grantedByPostId }) => [postId, grantedByPostId]),
      ...changes.map(({ byPostId }) => byPostId),
    ]);
    const label = (postId: string) => requireLabel(labels, postId);
    return {
      grants: named.map(({ eventId, postId, until, reason, grantedByPostId, grantedAt }) => ({
        ...{ grantId: eventId, post: label(postId), until, reason },
        grantedBy: label(grantedByPostId),
        grantedAt: isoOfInstant(grantedAt),
      })),
      reclassifications: changes.map(({ eventId, classification, byPostId, at, reason }) => ({
        ...{ eventId, classification, by: label(byPostId), at: isoOfInstant(at), reason },
      })),
    };
  }

  private async changesOf(fileId: string, asOfSeq: number | null): Promise<Reclassification[]> {
    const order = { seq: 'ASC' } as const;
    const changes = await this.reader.manager.find(Reclassification, { where: { fileId }, order });
    return changes.filter(({ seq }) => asOfSeq === null || seq <= asOfSeq);
  }
}
