import type { SearchPlace } from './search-places';

/** A text of a file in which words are looked for. */
export interface FileText {
  readonly place: SearchPlace;
  /** Number of the note or serial of the paper; null for the head of the file. */
  readonly no: number | null;
  readonly text: string;
}

/** As much of a file as is searched, with or without what lies in it. */
export interface SearchedHead {
  readonly computerNo: number;
  readonly fileNumber: string | null;
  readonly subject: string;
}

export interface SearchedNote {
  readonly noteNo: number;
  readonly text: string;
}

/** The words of a paper; whence it came is known for letters only. */
export interface SearchedPaper {
  readonly serial: number;
  readonly title: string;
  readonly letterNo?: string | null;
  readonly receivedFrom?: string | null;
}

export function headTexts({ computerNo, fileNumber, subject }: SearchedHead): FileText[] {
  return [
    ...numberTexts(fileNumber),
    ...numberTexts(String(computerNo)),
    { place: 'subject', no: null, text: subject },
  ];
}

/** The number that a draft gets when it is activated. */
export function numberTexts(fileNumber: string | null): FileText[] {
  return fileNumber === null ? [] : [{ place: 'number', no: null, text: fileNumber }];
}

export function noteText({ noteNo, text }: SearchedNote): FileText {
  return { place: 'note', no: noteNo, text };
}

export function paperTexts({ serial, title, letterNo, receivedFrom }: SearchedPaper): FileText[] {
  const texts: readonly (readonly [SearchPlace, string | null | undefined])[] = [
    ['paper', title],
    ['paper', letterNo],
    ['sender', receivedFrom],
  ];
  return texts.flatMap(([place, text]) => (text ? [{ place, no: serial, text }] : []));
}
