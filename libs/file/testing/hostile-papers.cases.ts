import { aJpeg, aPdf, aPng } from './a-paper';
import { bentPdf, deflated, escaped, latin, loopingTables, objectStream, streamObject } from './hostile-pdf';
import type { PdfParts } from './hostile-pdf';
import { followedBy, hugeJpeg, jpegWithComment, pngBomb, pngOfSize, pngWithText } from './hostile-picture';

type Bytes = Uint8Array<ArrayBuffer>;

/** A paper that somebody sends who means ill, or whose machine does. */
export interface HostilePaper {
  readonly name: string;
  readonly fileName: string;
  readonly bytes: Bytes;
  /** The code of the refusal; `accepted` where the paper is let in and must be harmless. */
  readonly outcome: string;
  /** Made to use up memory or time. */
  readonly isBomb?: boolean;
}

/** All of them; what they run when they run anything is a call to the canary. */
export function hostilePapers(canary: string): HostilePaper[] {
  const call = `fetch('${canary}')`;
  return [
    ...disguised(call, canary),
    ...twoInOne(call),
    ...forbiddenInPdf(call),
    ...hiddenInPdf(call),
    ...bombs(),
    ...named(),
  ];
}

const STRANGER = 'file.not-a-paper';
const unfit = (kind: string) => `platform.unfit-${kind}`;

function disguised(call: string, canary: string): HostilePaper[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="${call}"><script>${call}</script></svg>`;
  const contents: Readonly<Record<string, string>> = {
    HTML: `<!doctype html><script>${call}</script><img src="${canary}">`,
    SVG: svg,
    'SVG behind an XML head': `<?xml version="1.0"?>${svg}`,
    JavaScript: `${call};`,
    MHTML: `MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<script>${call}</script>`,
    'GIF that is JavaScript': `GIF89a/*\0\0\0\0*/=1;${call};`,
    'GIF that is HTML': `GIF89a<script>${call}</script>`,
    'BMP that is JavaScript': `BM=1;${call};`,
    'a ZIP archive': `PK\x03\x04${'\0'.repeat(26)}`,
    'a program': 'MZ\x90\0',
    'HTML before a PDF': `<script>${call}</script>${Buffer.from(aPdf()).toString('latin1')}`,
    nothing: '',
  };
  const endings = ['pdf', 'png', 'jpeg'];
  return Object.entries(contents).map(([what, content], index) => {
    const ending = endings[index % endings.length];
    return {
      name: `${what} named .${ending}`,
      fileName: `a.${ending}`,
      bytes: latin(content),
      outcome: STRANGER,
    };
  });
}

function twoInOne(call: string): HostilePaper[] {
  const html = `<html><body><script>${call}</script>`;
  const papers: readonly [string, Bytes][] = [
    ['a PDF with HTML in its first object', bentPdf({ catalog: `/X(${html})` })],
    ['a PDF with HTML behind its end', bentPdf({ after: html })],
    ['a PDF with an archive behind its end', bentPdf({ after: 'PK\x03\x04aaaa' })],
    ['a PDF with another PDF behind its end', bentPdf({ after: '%PDF-1.4\nx' })],
    ['a PNG with HTML behind its end', followedBy(aPng(), html)],
    ['a PNG with HTML in a text of its own', pngWithText(html)],
    ['a JPEG with HTML behind its end', followedBy(aJpeg(), html)],
    ['a JPEG with HTML in its comment', jpegWithComment(html)],
    ['a JPEG with SVG in its comment', jpegWithComment(`<svg onload="${call}">`)],
  ];
  return papers.map(([name, bytes]) => ({ name, fileName: 'a.pdf', bytes, outcome: unfit('two-in-one') }));
}

/** Name, how it stands in an action or dictionary, kind of the refusal. */
const FORBIDDEN: readonly (readonly [
  name: string,
  written: (name: string, call: string) => string,
  kind: string,
])[] = [
  ['JavaScript', (name, call) => `<</S/${name}/X(${call})>>`, 'javascript'],
  ['JS', (name, call) => `<</S/Y/${name}(${call})>>`, 'javascript'],
  ['OpenAction', (name) => `<</${name} 8 0 R>>`, 'opens-by-itself'],
  ['AA', (name) => `<</${name}<</O 8 0 R>>>>`, 'additional-actions'],
  ['Launch', (name) => `<</S/${name}/F(cmd.exe)>>`, 'launch'],
  ['EmbeddedFile', (name) => `<</Type/${name}>>`, 'embedded-file'],
  ['EmbeddedFiles', (name) => `<</${name} 8 0 R>>`, 'embedded-file'],
  ['RichMedia', (name) => `<</Subtype/${name}>>`, 'rich-media'],
  ['XFA', (name) => `<</${name} 8 0 R>>`, 'xfa'],
  ['SubmitForm', (name) => `<</S/${name}/F(http://x)>>`, 'submit-form'],
  ['ImportData', (name) => `<</S/${name}/F(x)>>`, 'import-data'],
  ['GoToE', (name) => `<</S/${name}>>`, 'go-to-embedded'],
  ['GoToR', (name) => `<</S/${name}/F(x)>>`, 'go-to-remote'],
];

function forbiddenInPdf(call: string): HostilePaper[] {
  return FORBIDDEN.flatMap(([name, written, kind]) => {
    const [plain, hidden] = [written(name, call), written(escaped(name), call)];
    const ways: readonly [string, PdfParts][] = [
      ['plainly', { objects: [`9 0 obj\n${plain}\nendobj\n`] }],
      ['escaped', { objects: [`9 0 obj\n${hidden}\nendobj\n`] }],
      ['in an object stream', { objects: [objectStream(9, plain)] }],
      ['escaped in an object stream', { objects: [objectStream(9, hidden)] }],
    ];
    return ways.map(([way, parts]) => ({
      name: `a PDF with /${name} ${way}`,
      fileName: 'a.pdf',
      bytes: bentPdf(parts),
      outcome: unfit(kind),
    }));
  });
}

function hiddenInPdf(call: string): HostilePaper[] {
  const script = `<</S/JavaScript/JS(${call})>>`;
  const sound = Buffer.from(aPdf()).toString('latin1');
  const papers: readonly [string, Bytes, string][] = [
    [
      'in an update at its end',
      latin(`${sound}9 0 obj${script}endobj\ntrailer<</Root 1 0 R/Prev 9>>\n%%EOF\n`),
      'javascript',
    ],
    ['in an object inside a comment', bentPdf({ objects: [`% 9 0 obj ${script} endobj\n`] }), 'javascript'],
    ['in an object inside a string', bentPdf({ catalog: `/X(9 0 obj ${script} endobj)` }), 'javascript'],
    [
      'in an object inside a stream',
      bentPdf({ objects: [streamObject(9, '', `8 0 obj ${script} endobj`)] }),
      'javascript',
    ],
    [
      'behind a false length of a stream',
      bentPdf({
        objects: [`9 0 obj<</Length 999999>>stream\nx\nendstream endobj\n8 0 obj${script}endobj\n`],
      }),
      'javascript',
    ],
    [
      'behind a key that comes twice',
      bentPdf({ objects: [`9 0 obj<</S/JavaScript/S/URI>>endobj\n`] }),
      'javascript',
    ],
    [
      'in a broken dictionary',
      bentPdf({ objects: [`9 0 obj<</X 5 7 (a) ] /JS(${call})>>endobj\n`] }),
      'javascript',
    ],
    ['in a page', bentPdf({ page: `/AA<</O${script}>>` }), 'additional-actions'],
    [
      'under lock',
      bentPdf({ trailer: '/Encrypt 9 0 R', objects: ['9 0 obj<</Filter/Standard/V 2/R 3>>endobj\n'] }),
      'encrypted',
    ],
    [
      'under lock in a table that is a stream',
      bentPdf({ objects: [streamObject(9, '/Type/XRef/Encrypt 8 0 R', '')] }),
      'encrypted',
    ],
    [
      'with an object stream packed another way',
      bentPdf({ objects: [streamObject(9, '/Type/ObjStm/N 1/First 4/Filter/LZWDecode', 'x')] }),
      'damaged',
    ],
    ['with lists without end', bentPdf({ catalog: `/X${'['.repeat(5000)}` }), 'damaged'],
  ];
  const locked = papers.map(([how, bytes, kind]) => ({
    name: `a PDF with a script ${how}`,
    fileName: 'a.pdf',
    bytes,
    outcome: unfit(kind),
  }));
  return [
    ...locked,
    {
      name: 'a PDF whose tables go round',
      fileName: 'a.pdf',
      bytes: loopingTables(),
      outcome: unfit('xref-loop'),
    },
    {
      name: 'a PDF cut in the middle',
      fileName: 'a.pdf',
      bytes: aPdf().slice(0, 60),
      outcome: unfit('damaged'),
    },
    {
      name: 'a PNG cut in the middle',
      fileName: 'a.png',
      bytes: aPng().slice(0, 45),
      outcome: unfit('damaged'),
    },
    {
      name: 'a JPEG cut in the middle',
      fileName: 'a.jpg',
      bytes: aJpeg().slice(0, 150),
      outcome: unfit('damaged'),
    },
  ];
}

const MEGABYTE = 1_048_576;

function bombs(): HostilePaper[] {
  const blanks = (megabytes: number) => deflated(Buffer.alloc(megabytes * MEGABYTE, 0x20));
  const pages = `2 0 obj\n<</Type/Pages/Kids[${'3 0 R '.repeat(3000)}]/Count 3000>>\nendobj\n`;
  const papers: readonly [string, Bytes, string][] = [
    ['a PNG of 900 million points', pngOfSize(30_000, 30_000), unfit('too-many-pixels')],
    ['a PNG that unpacks to 400 million points', pngBomb(20_000), unfit('too-many-pixels')],
    ['a PNG wider than any', pngOfSize(2_147_483_647, 1), unfit('damaged')],
    ['a JPEG of 4,290 million points', hugeJpeg(), unfit('too-many-pixels')],
    [
      'a PDF with a text of 200 MB',
      bentPdf({ page: '/Contents 9 0 R', objects: [streamObject(9, '/Filter/FlateDecode', blanks(200))] }),
      unfit('unpacks-too-large'),
    ],
    [
      'a PDF with an object stream of 100 MB',
      bentPdf({ objects: [streamObject(9, '/Type/ObjStm/N 1/First 4/Filter/FlateDecode', blanks(100))] }),
      unfit('unpacks-too-large'),
    ],
    [
      'a PDF with a picture of 10,000 million points',
      bentPdf({
        objects: [streamObject(9, '/Subtype/Image/Width 100000/Height 100000/Filter/FlateDecode', 'x')],
      }),
      unfit('too-many-pixels'),
    ],
    ['a PDF of 3,000 pages', bentPdf({ objects: [pages] }), unfit('too-many-pages')],
    [
      'a PDF of 300,000 broken objects',
      latin(`%PDF-1.4\n${'1 0 obj(\n'.repeat(300_000)}%%EOF\n`),
      unfit('not-examined'),
    ],
  ];
  return papers.map(([name, bytes, outcome]) => ({ name, fileName: 'a.pdf', bytes, outcome, isBomb: true }));
}

const NAMES = [
  ...[
    '../../../etc/passwd',
    '..\\..\\windows\\win.ini',
    '/etc/passwd',
    'C:\\boot.ini',
    '%2e%2e%2f%2e%2e%2fetc.pdf',
  ],
  ...[
    'a\u0000.html',
    `${'n'.repeat(300)}.pdf`,
    `${'न'.repeat(100)}.pdf`,
    'आदेश\u202efdp.exe',
    '\u2066a\u2069.pdf',
  ],
  ...[
    'CON',
    'NUL.pdf',
    'aux.',
    '.htaccess',
    'a.pdf.html',
    '<img src=x onerror=alert(1)>.pdf',
    "a';alert(1)//.pdf",
  ],
  ...['a"; filename="b.html', 'a.pdf\r\nContent-Type: text/html', '   ', '…', '💣.pdf'],
];

function named(): HostilePaper[] {
  return NAMES.map((fileName, index) => ({
    name: `a sound PDF by the name of ${JSON.stringify(fileName.slice(0, 40))}`,
    fileName,
    bytes: aPdf(`name ${index}`),
    outcome: 'accepted',
  }));
}
