import { inject, Service } from '@angular/core';
import type { FileView, MergingView } from '@sanchika/file/contract';
import { formatVolumeNumber, VOLUME_LIMITS } from '@sanchika/file/domain';
import { instantOfIso } from '@sanchika/platform/kernel';
import { injectPhrase, ReadingChoices, writeMoment } from '@sanchika/platform/pwa/phrases';
import type { hi } from '../acting/acting.phrases';
import { injectPostWords } from './post-words';

/** A part of a file in one line. */
export interface PartLine {
  readonly fileId: string;
  readonly number: string;
  readonly words: string;
}

/** Writes what a file says of its parts, its volumes and the files that ended in it. */
@Service()
export class BundleWriter {
  private readonly phrase = injectPhrase<typeof hi>();
  private readonly reading = inject(ReadingChoices);
  private readonly posts = injectPostWords();

  volumesLabel(): string {
    return this.phrase('file.volumes');
  }

  /** «खण्ड II»: a volume is numbered as its file number shows it. */
  volume(no: number): string {
    const number = no === 1 ? 'I' : formatVolumeNumber('', no).replace(/^.*-/, '');
    return this.phrase('file.volume', { number });
  }

  /** The head above what came from another file. */
  merging({ fileNumber, at }: MergingView): string {
    return this.phrase('file.bundle.head', { number: this.number(fileNumber), when: this.day(at) });
  }

  part({ fileId, fileNumber, holder }: FileView['parts'][number]): PartLine {
    const words = holder
      ? this.phrase('file.bundle.part.with', { desk: this.posts.desk(holder) })
      : this.phrase('file.bundle.part.merged');
    return { fileId, number: this.number(fileNumber), words };
  }

  partOf({ fileNumber }: NonNullable<FileView['main']>): string {
    return this.phrase('file.bundle.part-of', { number: this.number(fileNumber) });
  }

  mergedInto({ fileNumber, at }: NonNullable<FileView['mergedInto']>): string {
    return this.phrase('file.bundle.merged', { number: this.number(fileNumber), when: this.day(at) });
  }

  proposed({ other, by, reason }: NonNullable<FileView['mergeProposal']>): string {
    const number = this.number(other.fileNumber);
    return this.phrase('file.bundle.proposed', { author: this.posts.author(by), number, reason });
  }

  /** Null while the volume is thin enough. */
  thick({ volumePages = 0 }: FileView): string | null {
    if (volumePages <= VOLUME_LIMITS.warnsAbove) return null;
    return this.phrase('file.bundle.thick', { count: this.reading.writeNumber(volumePages) });
  }

  private number(fileNumber: string | null): string {
    return this.reading.writeDigits(fileNumber ?? '');
  }

  private day(iso: string): string {
    return writeMoment(instantOfIso(iso), 'day', this.reading.locale());
  }
}
