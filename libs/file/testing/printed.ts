import { setTimeout as pause } from 'node:timers/promises';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { FileActs, FileReads } from '@sanchika/file/contract';
import type { PrintView } from '@sanchika/file/contract';
import { urlOf } from '@sanchika/platform/contract';
import type { FileRef, Officer } from './officer';

/** What is asked of a print; everything in Hindi unless said otherwise. */
export interface PrintWish {
  readonly language?: PrintView['language'];
  readonly parts?: PrintView['parts'];
}

const LOOK_EVERY_MS = 50;

/** Orders a print. Throws {@link Refused}. */
export function orderPrint(officer: Officer, { fileId }: FileRef, wish: PrintWish = {}): Promise<PrintView> {
  const { language = 'hi', parts = ['notes', 'correspondence', 'movements'] } = wish;
  return officer.asks(FileActs.orderPrint, { params: { fileId }, body: { language, parts } });
}

/** Orders a print and waits until it is made, or has failed. */
export async function printed(officer: Officer, file: FileRef, wish: PrintWish = {}): Promise<PrintView> {
  const { printId } = await orderPrint(officer, file, wish);
  const params = { fileId: file.fileId, printId };
  for (;;) {
    const print = await officer.asks(FileReads.print, { params });
    if (print.state === 'ready' || print.state === 'failed') return print;
    await pause(LOOK_EVERY_MS);
  }
}

/** The bytes of a print that is ready. */
export async function pdfOf(officer: Officer, { fileId, printId }: PrintView): Promise<Buffer> {
  const response = await officer.caller.fetch(
    urlOf(FileReads.downloadPrint, { params: { fileId, printId } }),
  );
  if (!response.ok) throw new Error(`no PDF: ${response.status} ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}

/** The text layer of a PDF, page by page, NFC and without blanks: how they are kept differs among readers. */
export async function textOf(pdf: Uint8Array): Promise<string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const texts = [...document.pages()].map((page) => page.getText().normalize('NFC').replace(/\s/gu, ''));
  document.destroy();
  library.destroy();
  return texts;
}
