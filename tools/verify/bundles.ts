import { formatPartNumber, withoutVolume } from '@sanchika/file/domain';
import type { Fault } from './fault';
import type { FileReplay, ReplayedMerging } from './file-replay';

/** What of a file is compared with what others say of it. */
interface Bundled {
  readonly id: string;
  readonly fileNumber: string | null;
  readonly main: string | null;
  readonly partNo: number | null;
  readonly parts: readonly string[];
  readonly mergings: readonly ReplayedMerging[];
  readonly mergedInto: string | null;
  readonly last: { readonly seq: number; readonly prev: string };
  /** `id count` of each note and paper, in the order of their numbers. */
  readonly notes: readonly string[];
  readonly papers: readonly string[];
}

/** Files that lie in one bundle: each main file with its parts, and each file with those that ended in it. */
export class BundleCheck {
  private readonly files = new Map<string, Bundled>();

  /** Keeps only files that have to do with others. */
  take(file: FileReplay): void {
    const { main, parts, mergings, mergedInto, fileNumber, partNo, created, last } = file;
    if (main === null && mergedInto === null && parts.length + mergings.length === 0) return;
    this.files.set(created.chainId, {
      ...{ id: created.chainId, fileNumber, main, partNo, parts, mergings, mergedInto, last },
      notes: inOrder([
        ...file.notes.map(({ id, no, paraFrom, paraTo }) => ({ id, no, count: paraTo - paraFrom + 1 })),
        ...mergings.flatMap(({ notes }) => notes),
      ]),
      papers: inOrder([
        ...file.papers.map(({ id, serial, pages }) => ({ id, no: serial, count: pages })),
        ...mergings.flatMap(({ papers }) => papers),
      ]),
    });
  }

  /** What the files, once all were taken, say differently of one another. */
  finish(): Fault[] {
    return [...this.files.values()].flatMap((file) => [
      ...this.partFaults(file),
      ...file.parts.flatMap((id, index) => this.openedFaults(file, id, index + 1)),
      ...file.mergings.flatMap((merging) => this.mergingFaults(file, merging)),
      ...this.endFaults(file),
    ]);
  }

  private partFaults(file: Bundled): Fault[] {
    const { main, partNo } = file;
    if (main === null || partNo === null) return [];
    const mainFile = this.files.get(main);
    if (mainFile?.parts[partNo - 1] !== file.id)
      return [fault(file, 'The main file does not know this part')];
    const number = formatPartNumber(mainFile.fileNumber ?? '', partNo);
    return withoutVolume(file.fileNumber ?? '') === number
      ? []
      : [fault(file, 'The part does not carry the number of its main file')];
  }

  private openedFaults(file: Bundled, partId: string, partNo: number): Fault[] {
    const part = this.files.get(partId);
    if (part?.main === file.id && part.partNo === partNo) return [];
    return [fault(file, `Part ${partNo} of the file is gone`)];
  }

  private mergingFaults(file: Bundled, merging: ReplayedMerging): Fault[] {
    const other = this.files.get(merging.fileId);
    const place = { eventId: merging.event.id, seq: merging.event.seq };
    if (other?.mergedInto !== file.id)
      return [fault(file, 'A file that ended in this one does not say so', place)];
    const found: [isSo: boolean, what: string][] = [
      [
        other.last.seq !== merging.headSeq + 1 || other.last.prev !== merging.head,
        'The head of the file that ended in this one is another',
      ],
      [
        !isSame(merging.notes, other.notes) || !isSame(merging.papers, other.papers),
        'Not all notes and papers of the file that ended in this one came over as they were',
      ],
      [(other.main === file.id) !== merging.isPart, 'What ended in this file was no part of it, or was one'],
    ];
    return found.flatMap(([isSo, what]) => (isSo ? [fault(file, what, place)] : []));
  }

  private endFaults(file: Bundled): Fault[] {
    if (file.mergedInto === null) return [];
    const survivor = this.files.get(file.mergedInto);
    return survivor?.mergings.some(({ fileId }) => fileId === file.id)
      ? []
      : [fault(file, 'The file ended in one that did not take it in')];
  }
}

interface Counted {
  readonly id: string;
  readonly no: number;
  readonly count: number;
}

function inOrder(leaves: readonly Counted[]): string[] {
  return [...leaves].sort((one, other) => one.no - other.no).map(({ id, count }) => `${id} ${count}`);
}

function isSame(taken: readonly Counted[], all: readonly string[]): boolean {
  return inOrder(taken).join() === all.join();
}

function fault({ id, fileNumber }: Bundled, what: string, place: Partial<Fault> = {}): Fault {
  return { kind: 'bundle', what: `${what}.`, fileId: id, fileNumber, ...place };
}
