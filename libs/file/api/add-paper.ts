import type { FileReceipt } from '@sanchika/file/contract';
import { FileProblems } from '@sanchika/file/contract';
import { Problem } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import type { Acting } from './acting';
import { BeginAct } from './begin-act';
import { FileLedger } from './file-ledger';
import { Paper } from './paper.entity';
import { receiptOf } from './receipt';
import type { ReceivedPaper } from './receive-paper';
import { tell } from './tell';

/** Puts a received paper on the correspondence side with the next serial (EN-8). */
@Injectable()
export class AddPaper {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
  ) {}

  async run(acting: Acting, fileId: string, received: ReceivedPaper): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const record = await this.begin.run(acting, fileId, 'file.attach');
    const { paperId, title, fileName, mediaType, size, sha256 } = received;
    if (await tx.existsBy(Paper, { id: paperId })) throw Problem.of(FileProblems.idTaken);
    const serial = record.file.paperCount + 1;
    const { event, file } = await this.ledger.append(acting, record.file, {
      type: 'correspondence.added',
      at: this.ledger.nextAt(record.file),
      body: { id: paperId, serial, mediaType, size, sha256 },
      words: { title, fileName },
      set: { paperCount: serial },
    });
    await tx.insert(Paper, {
      id: paperId,
      fileId,
      serial,
      title,
      fileName,
      mediaType,
      size,
      sha256,
      addedByPostId: actor.postId,
      addedAt: event.at,
      eventId: event.id,
      eventSeq: event.seq,
    });
    await tell(tx, event, { file, postIds: [file.holderPostId, file.creatorPostId] });
    return receiptOf(file, event);
  }
}
