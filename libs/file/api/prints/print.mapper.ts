import type { PRINT_PARTS, PrintView } from '@sanchika/file/contract';
import { isoOfInstant } from '@sanchika/platform/kernel';
import type { File } from '../file.entity';
import type { FilePrint } from './file-print.entity';

export type PrintPart = (typeof PRINT_PARTS)[number];

/** The parts of a print as they were asked for. */
export function partsOf({ parts }: FilePrint): PrintPart[] {
  return parts.split('+') as PrintPart[];
}

/** How a print stands, for whoever ordered it. */
export function printView(print: FilePrint, file: Pick<File, 'fileNumber' | 'computerNo'>): PrintView {
  const { id: printId, fileId, language, state, papersDone, papersExpected, expiresAt } = print;
  return {
    printId,
    fileId,
    language,
    parts: partsOf(print),
    state,
    papersDone,
    papersExpected,
    document: documentOf(print, file),
    orderedAt: isoOfInstant(print.orderedAt),
    expiresAt: expiresAt === null ? null : isoOfInstant(expiresAt),
  };
}

function documentOf(
  { state, size, sha256, pages, isArchival }: FilePrint,
  file: Pick<File, 'fileNumber' | 'computerNo'>,
): PrintView['document'] {
  if (state !== 'ready' || size === null || sha256 === null || pages === null) return null;
  return { fileName: fileNameOf(file), size, sha256, pages, isArchival };
}

/** The number of the file as a name that every system takes. */
export function fileNameOf({ fileNumber, computerNo }: Pick<File, 'fileNumber' | 'computerNo'>): string {
  return `${(fileNumber ?? String(computerNo)).replace(/[^\p{L}\p{M}\p{N}.-]+/gu, '-')}.pdf`;
}
