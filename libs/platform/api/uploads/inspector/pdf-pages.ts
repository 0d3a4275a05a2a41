import { PDFiumLibrary } from '@hyzyla/pdfium';
import { MOST_PAGES, Unfit } from '../verdict';

type PdfDocument = Awaited<ReturnType<PDFiumLibrary['loadDocument']>>;

/** What the wrapper keeps to itself of the PDFium it wraps. */
interface Inside {
  readonly module: {
    readonly _FPDFDoc_GetJavaScriptActionCount: (document: number) => number;
    readonly _FPDFDoc_GetAttachmentCount: (document: number) => number;
  };
  readonly documentIdx: number;
}

/** Opens a PDF as a reader would. Throws {@link Unfit} when PDFium cannot. */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const library = await PDFiumLibrary.init();
  try {
    return await library.loadDocument(bytes);
  } catch (error) {
    const isLocked = error instanceof Error && /password/i.test(error.message);
    throw new Unfit(isLocked ? 'encrypted' : 'damaged', isLocked ? '/Encrypt' : 'PDF');
  }
}

/** The number of pages, after PDFium too has looked for scripts and files inside. Throws {@link Unfit}. */
export async function countPages(bytes: Uint8Array): Promise<number> {
  const document = await openPdf(bytes);
  const { module, documentIdx } = document as unknown as Inside;
  if (module._FPDFDoc_GetJavaScriptActionCount(documentIdx) > 0) throw new Unfit('javascript', '/JavaScript');
  if (module._FPDFDoc_GetAttachmentCount(documentIdx) > 0) throw new Unfit('embedded-file', '/EmbeddedFiles');
  const pages = document.getPageCount();
  if (pages === 0) throw new Unfit('no-pages', '/Pages');
  if (pages > MOST_PAGES) throw new Unfit('too-many-pages', String(pages));
  return pages;
}
