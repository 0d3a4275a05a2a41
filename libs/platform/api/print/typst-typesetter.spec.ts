import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { Logger } from '@nestjs/common';
import { rolldown } from 'rolldown';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sandbox } from '../uploads/sandbox';
import { TypstTypesetter } from './typst-typesetter';

let workshop: string;
let folder: string;
let typesetter: TypstTypesetter;

// A process of its own for each document, and one that is left to grow until it is stopped.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  Logger.overrideLogger(false);
  await mkdir(resolve('tmp'), { recursive: true });
  workshop = await mkdtemp(resolve('tmp', 'typesetter-'));
  const bundle = await rolldown({
    input: 'libs/platform/api/print/typeset/main.ts',
    platform: 'node',
    external: (id) => !/^[./]/.test(id),
  });
  await bundle.write({ file: join(workshop, 'typesetter.mjs'), format: 'esm' });
  await bundle.close();
  typesetter = new TypstTypesetter(new Sandbox(), join(workshop, 'typesetter.mjs'));
});
afterAll(() => rm(workshop, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(workshop, 'bench-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const HEAD = `#set document(title: "x", date: datetime(year: 2026, month: 3, day: 2))
#set text(font: "Mukta", fallback: false, lang: "hi", features: (blwm: 0))
#let values = json(bytes(sys.inputs.values))
#let pictures = json(bytes(sys.inputs.pictures))
`;

async function setBy(template: string, values: unknown = {}) {
  const path = join(folder, 'template.typ');
  await writeFile(path, HEAD + template);
  const document = await typesetter.pdf({ template: pathToFileURL(path), values, folder });
  return { ...document, bytes: await readFile(document.path) };
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  return [...document.pages()]
    .map((page) => page.getText())
    .join('')
    .normalize('NFC')
    .replace(/\s/gu, '');
}

/** The mean of the light of a page, 0 black to 255 white, in a square around its middle. */
async function lightOf(pdf: Uint8Array): Promise<number> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const { data, width, height } = await document.getPage(0).render({ scale: 1, render: 'bitmap' });
  const middle = { left: (width >> 1) - 10, top: (height >> 1) - 10, width: 20, height: 20 };
  const { channels } = await sharp(data, { raw: { width, height, channels: 4 } })
    .extract(middle)
    .stats();
  return channels[0]?.mean ?? Number.NaN;
}

describe('a document', () => {
  it('is tagged, archival, and the file that its hash says', async () => {
    const { bytes, size, sha256, pages, standard } = await setBy('= #values.title\n#pagebreak()\nदो', {
      title: 'एक',
    });
    expect({ size, pages, standard }).toEqual({ size: bytes.length, pages: 2, standard: 'a-2a' });
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(bytes.toString('latin1')).toContain('/MarkInfo');
    expect(bytes.toString('latin1')).toContain('/StructTreeRoot');
  });

  it('has Devanagari in its text layer as it is spelt', async () => {
    const words = 'स्वीकृति अर्द्धशासकीय प्रस्तुत प्रकरण दुर्ग साहू हुआ क्षत्रिय ट्रैकिंग मूर्ति कर्तृत्व पृष्ठांकन श्रृंखला ₹१२,३४,५६७';
    const { bytes } = await setBy('#values.words', { words });
    expect(await textOf(bytes)).toBe(words.normalize('NFC').replace(/\s/gu, ''));
  });

  it('takes values for words, never for markup', async () => {
    const words = '#import "@preview/a:1.0.0" #read("/etc/passwd") $x$ *b* _i_ `r` \\ <l> @r // c = h';
    const { bytes } = await setBy('#values.words', { words });
    expect(await textOf(bytes)).toBe(words.replace(/\s/gu, ''));
  });

  it('that does not fit its values is refused', async () => {
    await expect(setBy('#values.nothing')).rejects.toMatchObject({
      spec: { code: 'platform.not-printable' },
    });
  });

  it('cannot read outside its folder', async () => {
    await expect(setBy('#read("/etc/passwd")')).rejects.toMatchObject({
      spec: { code: 'platform.not-printable' },
    });
    await expect(setBy('#read("../../../package.json")')).rejects.toMatchObject({
      spec: { code: 'platform.not-printable' },
    });
  });

  it('that would grow without end is stopped, and the next one is set', async () => {
    const endless = '#let grow(n) = if n > 0 { grow(n - 1) + grow(n - 1) } else { lorem(2000) }\n#grow(24)';
    await expect(setBy(endless)).rejects.toMatchObject({ spec: { code: 'platform.not-printable' } });
    expect((await setBy('ठीक')).pages).toBe(1);
  });
});

describe('a picture', () => {
  const shade = (light: number) =>
    sharp({ create: { width: 900, height: 1200, channels: 3, background: { r: light, g: light, b: light } } })
      .webp()
      .toBuffer();

  it('is laid in as it is, at its own proportions', async () => {
    await writeFile(join(folder, 'page-1.webp'), await shade(40));
    const { bytes, standard } = await setBy(
      '#let size = pictures.at("page-1")\n#assert(size.width == 900 and size.height == 1200)\n' +
        '#set page(width: 300pt, height: 400pt, margin: 0pt)\n' +
        '#image("page-1.jpg", alt: "पृष्ठ", width: 300pt, height: 400pt, fit: "stretch")',
    );
    expect(standard).toBe('a-2a');
    expect(await lightOf(bytes)).toBeCloseTo(40, -1);
    expect(bytes.toString('latin1')).toContain('/Width 900');
  });

  it('costs the size of its file, not of its points: two hundred are no more than a few at a time', async () => {
    const picture = await shade(200);
    await Promise.all(
      Array.from({ length: 200 }, (_, index) => writeFile(join(folder, `page-${index}.webp`), picture)),
    );
    const { pages } = await setBy(
      '#for index in range(200) { page(image("page-" + str(index) + ".jpg", alt: "p", width: 100pt, height: 133pt)) }',
    );
    expect(pages).toBe(200);
    expect(await readdir(folder)).toContain('document.pdf');
  });
});
