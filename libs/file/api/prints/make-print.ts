import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { PagePictures, Typesetter } from '@sanchika/platform/api';
import type { SetDocument } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import type { Paper } from '../paper.entity';
import { composePrint } from './compose-print';
import type { FilePrint } from './file-print.entity';
import { PrintFactsQueries } from './print-facts.queries';
import { partsOf } from './print.mapper';
import { PrintShelf } from './print-shelf';
import type { PaperPages, PaperPictures } from './print-sides';

/** The template beside this file; the build lays it beside the program. */
const TEMPLATE = new URL('./file-print.typ', import.meta.url);
/** 170 dots an inch on A4. */
const PICTURE_WIDTH = 1440;
const MOST_PAGES = 1000;
const LOOK_EVERY_MS = 1000;
const LONGEST_WAIT_MS = 20 * 60_000;

type Progress = (done: number, expected: number) => Promise<void>;

/** Makes one print: pictures of the papers, then the document; the finished PDF goes to the shelf. */
@Injectable()
export class MakePrint {
  constructor(
    private readonly facts: PrintFactsQueries,
    private readonly pictures: PagePictures,
    private readonly typesetter: Typesetter,
    private readonly shelf: PrintShelf,
  ) {}

  /** Throws what the typesetter throws. */
  async run(print: FilePrint, progress: Progress): Promise<SetDocument> {
    const folder = await this.shelf.bench();
    try {
      const facts = await this.facts.of(print);
      const papers = partsOf(print).includes('correspondence') ? facts.papers : [];
      const pictures = await this.picture(papers, folder, progress);
      const values = composePrint(facts, pictures);
      const document = await this.typesetter.pdf({ template: TEMPLATE, values, folder });
      await this.shelf.keep(print.id, document.path);
      return document;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async picture(
    papers: readonly Paper[],
    folder: string,
    progress: Progress,
  ): Promise<PaperPictures> {
    await this.waitForPictures(papers, progress);
    const pictures = new Map<string, PaperPages>();
    let room = MOST_PAGES;
    for (const paper of papers) {
      const names = paper.pages <= room ? await this.pagesOf(paper, folder) : [];
      room -= names.length;
      pictures.set(paper.id, names);
    }
    return pictures;
  }

  /** They are drawn many at a time in the background; asking for each at once would cost a process for a few pages. */
  private async waitForPictures(papers: readonly Paper[], progress: Progress): Promise<void> {
    const wanted = new Set(papers.map(({ sha256 }) => sha256));
    for (let waited = 0; waited < LONGEST_WAIT_MS; waited += LOOK_EVERY_MS) {
      const made = await this.pictures.made([...wanted]);
      await progress(papers.filter(({ sha256 }) => made.has(sha256)).length, papers.length);
      if (made.size === wanted.size) return;
      this.pictures.nudge();
      await pause(LOOK_EVERY_MS);
    }
  }

  /** A page that cannot be shown must not keep the file from being printed; the print says so in its place. */
  private async pagesOf({ serial, ...paper }: Paper, folder: string): Promise<PaperPages> {
    const names: (string | null)[] = [];
    for (let page = 1; page <= paper.pages; page += 1) {
      const picture = await this.pictures.find(paper, page, PICTURE_WIDTH);
      const name = `paper-${serial}-${page}`;
      if (picture) await pipeline(picture.stream, createWriteStream(join(folder, `${name}.webp`)));
      names.push(picture && name);
    }
    return names;
  }
}
