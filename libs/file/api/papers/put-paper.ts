import { createReadStream } from 'node:fs';
import { BlobStore, MOST_UPLOAD_BYTES, PagePictures } from '@sanchika/platform/api';
import type { Quarantined } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import { Injectable } from '@nestjs/common';
import { AddPaper } from '../add-paper';
import type { ReceivedPaper } from '../receive-paper';
import { RunAct } from '../run-act';
import type { PaperAct, PaperEndpoint } from './paper-act';

/** Stores an examined paper and puts it on its file; its pictures are begun when that is done. */
@Injectable()
export class PutPaper {
  constructor(
    private readonly blobs: BlobStore,
    private readonly acts: RunAct,
    private readonly addPaper: AddPaper,
    private readonly pictures: PagePictures,
  ) {}

  async run(
    { endpoint, actor, command, fileId }: PaperAct,
    received: ReceivedPaper,
    { path }: Pick<Quarantined, 'path'>,
  ): Promise<ResponseOf<PaperEndpoint>> {
    await this.blobs.put(createReadStream(path), MOST_UPLOAD_BYTES);
    const receipt = await this.acts.keyed(endpoint, { actor, command }, (acting) =>
      this.addPaper.run(acting, fileId, received),
    );
    this.pictures.nudge();
    return receipt;
  }
}
