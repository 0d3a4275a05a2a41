import { formatVolumeNumber, judgeOpenVolume, pagesOfFile } from '@sanchika/file/domain';
import type { FileReceipt } from '@sanchika/file/contract';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { DeskRow } from '../desk-row.entity';
import { FileLedger } from '../file-ledger';
import { receiptOf } from '../receipt';
import { requireAllowed } from '../refuse';
import { tell } from '../tell';
import { Volume } from './volume.entity';
import { pagesOfVolume } from './volume-pages';

/** Begins the next volume: the same file under a number that names it, all numbers running on (K-8). */
@Injectable()
export class OpenVolume {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
  ) {}

  async run(acting: Acting, fileId: string): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const { file } = await this.begin.run(acting, fileId, 'file.open-volume');
    const { state, holderPostId } = file;
    const hand = { state, holderPostId, actorPostId: actor.postId };
    requireAllowed(judgeOpenVolume({ ...hand, volumePages: pagesOfVolume(file) }));
    const no = file.volume + 1;
    const fileNumber = formatVolumeNumber(file.fileNumber ?? '', no);
    const first = {
      noteFrom: file.noteCount + 1,
      paraFrom: file.paraCount + 1,
      serialFrom: file.paperCount + 1,
      pageFrom: file.pageCount + 1,
    };
    const { event, file: thicker } = await this.ledger.append(acting, file, {
      type: 'file.volumeOpened',
      at: this.ledger.nextAt(file),
      body: { volume: no, fileNumber, ...first },
      set: { fileNumber, volume: no, volumeStart: pagesOfFile(file) },
    });
    const place = { eventId: event.id, fileId, openedAt: event.at, openedSeq: event.seq };
    await tx.insert(Volume, { ...place, no, ...first });
    await tx.update(DeskRow, { fileId }, { fileNumber });
    await tell(tx, event, { file: thicker, postIds: [holderPostId, file.creatorPostId] });
    return receiptOf(thicker, event);
  }
}
