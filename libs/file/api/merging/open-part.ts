import { formatPartNumber, judgeOpenPart, worksOnFiles } from '@sanchika/file/domain';
import type { FileActs, FileReceipt } from '@sanchika/file/contract';
import { FileProblems } from '@sanchika/file/contract';
import type { BodyOf } from '@sanchika/platform/contract';
import { PlatformProblems } from '@sanchika/platform/contract';
import { Problem } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { ActivateFile } from '../activate-file';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { blankFile, sealedFile } from '../create-file';
import { FileLedger } from '../file-ledger';
import { File } from '../file.entity';
import { receiptOf } from '../receipt';
import { requireAllowed, requireWords } from '../refuse';
import { COMPUTER_SERIES, takeSerial } from '../take-serial';
import { tell } from '../tell';
import { openPartsOf } from './part-facts';

type Body = BodyOf<typeof FileActs.openPart>;

/** Opens a part of a file that lies elsewhere; it is active at once and lies with whoever opened it (FM-3). */
@Injectable()
export class OpenPart {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
    private readonly activateFile: ActivateFile,
  ) {}

  /** The main file's chain counts its parts: the compare-and-set on its head leaves no gap in their numbers. */
  async run(acting: Acting, mainId: string, body: Body): Promise<FileReceipt> {
    const { tx } = acting;
    const main = await this.requireMain(acting, mainId);
    if (await tx.existsBy(File, { id: body.partId })) throw Problem.of(FileProblems.idTaken);
    const partNo = 1 + (await tx.countBy(File, { mainFileId: main.id }));
    const { event, file } = await this.ledger.append(acting, main, {
      type: 'file.partOpened',
      at: this.ledger.nextAt(main),
      body: { part: body.partId, partNo },
    });
    await tell(tx, event, { file, postIds: [main.holderPostId, main.creatorPostId] });
    return this.beginPart(acting, main, { body, partNo, at: event.at });
  }

  private async requireMain(acting: Acting, mainId: string): Promise<File> {
    const { actor, tx } = acting;
    const { file } = await this.begin.run(acting, mainId, 'file.open-part');
    if (!worksOnFiles(actor.roles)) throw Problem.of(PlatformProblems.notPermitted);
    const { state, holderPostId, mainFileId } = file;
    const openParts = (await openPartsOf(tx, file.id)).length;
    const hand = { state, holderPostId, actorPostId: actor.postId };
    requireAllowed(judgeOpenPart({ ...hand, isPart: mainFileId !== null, openParts }));
    return file;
  }

  private async beginPart(
    acting: Acting,
    main: File,
    { body, partNo, at }: { body: Body; partNo: number; at: Instant },
  ): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const subject = requireWords(body.subject ?? main.subject, 'subject');
    const { subjectHead, category, priority, classification } = main;
    const form = { fileId: body.partId, subject, subjectHead, category, priority, classification };
    const draft = {
      ...blankFile(acting, form, at),
      ...{ mainFileId: main.id, partNo },
      computerNo: await takeSerial(tx, COMPUTER_SERIES),
    };
    const begun = await this.ledger.begin(acting, draft, {
      type: 'file.created',
      at,
      body: { ...sealedFile(draft), main: main.id, partNo },
      words: { subject },
    });
    await tx.insert(File, begun.file);
    const fileNumber = formatPartNumber(main.fileNumber ?? '', partNo);
    const { event, file } = await this.activateFile.start(acting, begun.file, () =>
      Promise.resolve(fileNumber),
    );
    await tell(tx, event, { file, postIds: [actor.postId] });
    return receiptOf(file, event);
  }
}
