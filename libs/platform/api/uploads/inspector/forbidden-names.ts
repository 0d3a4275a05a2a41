import type { UnfitKind } from '@sanchika/platform/contract';
import { Unfit } from '../verdict';
import { PdfName } from './pdf-value';
import type { PdfDict, PdfValue } from './pdf-value';

/** Names that make a PDF do something, wherever they stand (ISO 32000-1, 12.6.4 and 7.11.4). */
const ANYWHERE: Readonly<Record<string, UnfitKind>> = {
  JavaScript: 'javascript',
  Launch: 'launch',
  EmbeddedFile: 'embedded-file',
  EmbeddedFiles: 'embedded-file',
  RichMedia: 'rich-media',
  Rendition: 'rich-media',
  Movie: 'rich-media',
  SubmitForm: 'submit-form',
  ImportData: 'import-data',
  GoToE: 'go-to-embedded',
  GoToR: 'go-to-remote',
};

/** Names that do so as keys; as values they are names of fonts and the like. */
const AS_KEY: Readonly<Record<string, UnfitKind>> = {
  ...ANYWHERE,
  JS: 'javascript',
  AA: 'additional-actions',
  EF: 'embedded-file',
  XFA: 'xfa',
};

/** Throws {@link Unfit} when anything in the value is forbidden. */
export function refuseForbidden(value: PdfValue): void {
  if (value instanceof PdfName) refuseName(value.name, ANYWHERE);
  else if (Array.isArray(value)) for (const each of value) refuseForbidden(each);
  else if (value instanceof Map) refuseInDict(value);
}

/** The names in bytes that are no value: what a reader that mends files might still see. */
export function refuseForbiddenText(bytes: Buffer): void {
  for (const [, written = ''] of bytes.toString('latin1').matchAll(/\/([^\0\t\n\f\r ()<>[\]{}/%]+)/g)) {
    const name = written.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    refuseName(name, { ...AS_KEY, OpenAction: 'opens-by-itself' });
  }
}

function refuseInDict(dict: PdfDict): void {
  for (const [key, value] of dict) {
    // A key that came twice carries a mark behind a NUL.
    const name = key.split('\0')[0] ?? '';
    refuseName(name, AS_KEY);
    if (name === 'OpenAction' && !isDestination(value)) throw new Unfit('opens-by-itself', '/OpenAction');
    refuseForbidden(value);
  }
}

function refuseName(name: string, forbidden: Readonly<Record<string, UnfitKind>>): void {
  const kind = Object.hasOwn(forbidden, name) ? forbidden[name] : undefined;
  if (kind) throw new Unfit(kind, `/${name}`);
}

/** Every office suite writes on which page to open its PDF; a list of plain values can say no more than that. */
function isDestination(value: PdfValue): boolean {
  return Array.isArray(value) && value.every((part) => !Array.isArray(part) && !(part instanceof Map));
}
