import type { FileReceipt } from '@sanchika/file/contract';
import type { SealedEvent } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import type { Finding } from '@sanchika/platform/kernel';
import type { File } from './file.entity';

/** What the author of an act keeps: the sealed event and where the file stands now. */
export function receiptOf(
  file: File,
  event: Pick<SealedEvent, 'id' | 'at'>,
  warnings: readonly Finding[] = [],
): FileReceipt {
  return {
    fileId: file.id,
    eventId: event.id,
    headHash: file.headHash,
    headSeq: file.headSeq,
    at: isoOfInstant(event.at),
    state: file.state,
    computerNo: file.computerNo,
    fileNumber: file.fileNumber,
    holderPostId: file.holderPostId,
    warnings: warnings.map(({ code, weight, values }) => ({
      code,
      weight,
      ...(values && { values: { ...values } }),
    })),
  };
}
