import type { Actor } from '@sanchika/office/domain';
import { PrintProblems } from '@sanchika/file/contract';
import type { PrintView } from '@sanchika/file/contract';
import { PlatformProblems } from '@sanchika/platform/contract';
import { MachineClock, Problem, Reader } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import { FileRecords } from '../file-records';
import { KeepViewing } from '../grants/keep-viewing';
import { FilePrint } from './file-print.entity';
import { fileNameOf, printView } from './print.mapper';
import { PrintShelf } from './print-shelf';
import type { ShelvedPrint } from './print-shelf';

/** Reads one’s own prints: of a file that one may still see as far as the print shows it. */
@Injectable()
export class PrintQueries {
  constructor(
    private readonly files: FileRecords,
    private readonly reader: Reader,
    private readonly shelf: PrintShelf,
    private readonly clock: MachineClock,
    private readonly viewings: KeepViewing,
  ) {}

  async one(actor: Actor, fileId: string, printId: string): Promise<PrintView> {
    const { print, file } = await this.own(actor, fileId, printId);
    return printView(print, file);
  }

  /** The PDF. Throws `file.print-not-ready`, and `platform.not-found` when its time is over. */
  async document(
    actor: Actor,
    fileId: string,
    printId: string,
  ): Promise<ShelvedPrint & { fileName: string }> {
    const { print, file } = await this.own(actor, fileId, printId);
    if (print.state !== 'ready') throw Problem.of(PrintProblems.printNotReady);
    if (print.expiresAt === null || print.expiresAt <= this.clock.now())
      throw Problem.of(PlatformProblems.notFound);
    const shelved = await this.shelf.open(printId);
    if (!shelved) throw Problem.of(PlatformProblems.notFound);
    await this.viewings.taken(actor, file, { kind: 'printFetched' });
    return { ...shelved, fileName: fileNameOf(file) };
  }

  /** Throws `platform.not-found` for anybody’s but one’s own, and when the right to the file has shrunk since. */
  private async own(actor: Actor, fileId: string, printId: string) {
    const { file, asOfSeq } = await this.files.record(actor, fileId, 'file.open');
    const print = await this.reader.manager.findOneBy(FilePrint, { id: printId, fileId });
    if (!print || !isOwn(print, actor) || (asOfSeq !== null && asOfSeq < print.asOfSeq))
      throw Problem.of(PlatformProblems.notFound);
    return { print, file };
  }
}

function isOwn(print: FilePrint, { personId, postId }: Actor): boolean {
  return print.personId === personId && print.postId === postId;
}
