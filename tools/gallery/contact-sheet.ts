import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Fault } from './draw.ts';
import { folderOf, type Frame } from './frames.ts';
import type { Screen } from './screen.ts';

const style = `
  body { font: 15px/1.5 sans-serif; margin: 24px; background: #ddd6c4; }
  section { display: flex; gap: 16px; overflow-x: auto; padding-bottom: 16px; }
  figure { margin: 0; flex: none; }
  img { height: 560px; border-radius: 6px; background: #fff; }
  .mockup img { outline: 3px solid #0e5a47; }
  .fault { color: #a61b1b; }`;

interface Sheet {
  readonly out: string;
  readonly screens: readonly Screen[];
  readonly frames: readonly Frame[];
  readonly faults: readonly Fault[];
  /** Folder of the drawings the screens were made from, if there is one. */
  readonly mockups: string | null;
}

/** Writes `index.html`: every screen in every frame, its mock-up first. */
export async function writeContactSheet(sheet: Sheet): Promise<string> {
  const path = join(sheet.out, 'index.html');
  const rows = sheet.screens.map((screen) => rowOf(sheet, screen)).join('\n');
  const page = `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${style}</style>${rows}`;
  await writeFile(path, page);
  return path;
}

function rowOf(sheet: Sheet, screen: Screen): string {
  const pictures = sheet.frames.map((frame) =>
    figureOf(`${folderOf(frame)}/${screen.name}.png`, folderOf(frame)),
  );
  const words = sheet.faults
    .filter((fault) => fault.picture.endsWith(`/${screen.name}.png`))
    .map((fault) => `<li class="fault">${escape(`${fault.picture}: ${fault.words}`)}</li>`);
  return `<h2>${screen.name}</h2><ul>${words.join('')}</ul><section>${mockupOf(sheet, screen)}${pictures.join('')}</section>`;
}

function mockupOf({ out, mockups }: Sheet, { mockup }: Screen): string {
  const path = mockups && mockup ? join(mockups, mockup) : null;
  return path && existsSync(path) ? figureOf(relative(out, path), 'mock-up', 'mockup') : '';
}

function figureOf(source: string, caption: string, kind = ''): string {
  return `<figure class="${kind}"><img loading="lazy" src="${source}" alt=""><figcaption>${caption}</figcaption></figure>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
