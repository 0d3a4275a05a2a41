import { judgeAddPaper, paperTexts } from '@sanchika/file/domain';
import type { FileReceipt } from '@sanchika/file/contract';
import { FileProblems } from '@sanchika/file/contract';
import { PagePictures, Problem } from '@sanchika/platform/api';
import type { SealedEvent } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import type { Acting } from './acting';
import { BeginAct } from './begin-act';
import { FileLedger } from './file-ledger';
import type { File } from './file.entity';
import { Paper } from './paper.entity';
import { PaperLimits } from './papers/paper-limits';
import { receiptOf } from './receipt';
import type { ReceivedPaper } from './receive-paper';
import { requireAllowed } from './refuse';
import { listWordsOf } from './search/list-words';
import { tell } from './tell';
import { pagesOfVolume } from './volumes/volume-pages';

/** Puts a received paper on the correspondence side with the next serial and the next pages (EN-8). */
@Injectable()
export class AddPaper {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
    private readonly limits: PaperLimits,
    private readonly pictures: PagePictures,
  ) {}

  async run(acting: Acting, fileId: string, received: ReceivedPaper): Promise<FileReceipt> {
    const { tx } = acting;
    const record = await this.begin.run(acting, fileId, 'file.attach');
    const { paperId, title, fileName, receivedFrom, letterNo, ...plain } = received;
    if (await tx.existsBy(Paper, { id: paperId })) throw Problem.of(FileProblems.idTaken);
    await this.limits.require(tx, record, plain.size);
    const volumePages = pagesOfVolume(record.file);
    const warnings = requireAllowed(judgeAddPaper({ volumePages, pages: plain.pages }));
    await this.limits.take(tx, record.file.officeId, plain.size);
    const serial = record.file.paperCount + 1;
    const { event, file } = await this.ledger.append(acting, record.file, {
      type: 'correspondence.added',
      at: this.ledger.nextAt(record.file),
      body: { id: paperId, serial, ...plain },
      words: {
        title,
        fileName,
        receivedFrom: receivedFrom ?? undefined,
        letterNo: letterNo ?? undefined,
      },
      set: { paperCount: serial, pageCount: record.file.pageCount + plain.pages },
    });
    await tx.insert(Paper, rowOf(acting, { received, event, before: record.file }));
    await this.pictures.ask(tx, plain);
    await listWordsOf(tx, file.computerNo, paperTexts({ serial, ...received }));
    await tell(tx, event, { file, postIds: [file.holderPostId, file.creatorPostId] });
    return receiptOf(file, event, warnings);
  }
}

/** The paper as it comes on the file that was as `before` says. */
function rowOf(
  { actor }: Acting,
  { received, event, before }: { received: ReceivedPaper; event: SealedEvent; before: File },
): Paper {
  const { paperId, ...said } = received;
  return {
    id: paperId,
    fileId: before.id,
    serial: before.paperCount + 1,
    pageFrom: before.pageCount + 1,
    ...said,
    flag: null,
    receiptNo: null,
    flagSeq: null,
    addedByPostId: actor.postId,
    addedAt: event.at,
    eventId: event.id,
    eventSeq: event.seq,
  };
}
