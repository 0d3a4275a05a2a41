import { FileApi } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import type { ProblemView } from '@sanchika/platform/contract';
import { urlOf } from '@sanchika/platform/contract';
import type { Caller } from '@sanchika/platform/testing';
import { v7 } from 'uuid';

/** Pages of PDF, empty but sound; the words make its bytes differ from another's. */
export function aPdf(words = 'एक पृष्ठ', pages = 1): Uint8Array<ArrayBuffer> {
  const numbers = Array.from({ length: pages }, (_, index) => index + 3);
  const kids = numbers.map((number) => `${number} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    ...numbers.map(() => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'),
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const trailer = `trailer<</Root 1 0 R/Size ${objects.length + 1}>>`;
  return bytesOf(`%PDF-1.4\n% ${words}\n${objects.join('')}${trailer}\n%%EOF\n`);
}

/** A PNG of one pixel. */
export function aPng(): Uint8Array<ArrayBuffer> {
  const base64 =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}

/** A JPEG of 16 by 12 points. */
export function aJpeg(): Uint8Array<ArrayBuffer> {
  const base64 =
    '/9j/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/' +
    '2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAAR' +
    'CAAMABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAA' +
    'AAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/ALAB/9k=';
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}

/** A paper on its way; a PDF unless said otherwise. */
export interface PaperWords {
  readonly paperId?: string;
  readonly title?: string;
  readonly fileName?: string;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly mediaType?: string;
}

/** The form as the app sends it: the fields before the file. */
export function aPaperForm(words: PaperWords = {}): FormData {
  const {
    paperId = v7(),
    title = 'आवेदन',
    fileName = 'आवेदन.pdf',
    bytes = aPdf(),
    mediaType = 'application/pdf',
  } = words;
  const form = new FormData();
  form.set('paperId', paperId);
  form.set('title', title);
  form.set('file', new Blob([bytes], { type: mediaType }), fileName);
  return form;
}

/** Uploads a form. The body is the receipt, or the problem when the status says so. */
export async function postPaper(
  caller: Caller,
  fileId: string,
  { form, key = v7() }: { form: FormData; key?: string },
): Promise<{ status: number; body: FileReceipt & ProblemView }> {
  const path = urlOf(FileApi.addPaper, { params: { fileId } });
  const response = await caller.fetch(path, {
    method: 'POST',
    headers: { 'idempotency-key': key },
    body: form,
  });
  return { status: response.status, body: (await response.json()) as FileReceipt & ProblemView };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text, 'utf8'));
}
