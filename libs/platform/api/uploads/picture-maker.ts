import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { BlobStore } from '../blobs/blob-store';
import { Inspections } from './inspections';
import { PictureFolder } from './picture-folder';
import { Quarantine } from './quarantine';
import type { FitMediaType } from './verdict';

/** Pages of one blob to draw. */
export interface PagesToDraw {
  readonly sha256: string;
  readonly mediaType: FitMediaType;
  readonly pages: readonly number[];
}

/** Draws pages of blobs. A page at which the drawing ends is given up, so that no page is tried for ever. */
@Injectable()
export class PictureMaker {
  constructor(
    private readonly blobs: BlobStore,
    private readonly quarantine: Quarantine,
    private readonly inspections: Inspections,
    private readonly pictures: PictureFolder,
  ) {}

  async draw({ sha256, mediaType, pages }: PagesToDraw, { isUrgent = false } = {}): Promise<void> {
    const folder = await this.quarantine.workFolder();
    try {
      const path = join(folder, 'source');
      await pipeline((await this.blobs.open(sha256)).stream, createWriteStream(path, { mode: 0o600 }));
      const drawn = await this.inspections.draw({ path, mediaType, folder, pages }, { isUrgent });
      for (const page of drawn) await this.pictures.take({ sha256, page }, folder);
      const stoppedAt = pages.find((page) => !drawn.includes(page));
      if (stoppedAt !== undefined) await this.pictures.giveUp({ sha256, page: stoppedAt });
    } finally {
      await this.quarantine.remove(folder);
    }
  }
}
