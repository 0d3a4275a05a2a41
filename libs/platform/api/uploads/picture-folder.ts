import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Configuration } from '../config/configuration';
import { PICTURE_WIDTHS } from './verdict';
import type { PictureWidth } from './verdict';

/** One page of a blob, counted from 1. */
export interface PicturedPage {
  readonly sha256: string;
  readonly page: number;
}

export interface Picture {
  readonly stream: Readable;
  readonly size: number;
}

/** The pictures on the disk: `pictures/ab/abcd…/3-720.webp`. Losing them costs the time to draw them again. */
@Injectable()
export class PictureFolder {
  private readonly root: string;

  constructor(configuration: Configuration) {
    this.root = join(configuration.dataFolder, 'pictures');
  }

  async find({ sha256, page }: PicturedPage, width: PictureWidth): Promise<Picture | null> {
    const path = join(this.folderOf(sha256), nameOf(page, width));
    const found = await stat(path).catch(() => null);
    return found && { stream: createReadStream(path), size: found.size };
  }

  /** The pages that are neither drawn nor given up. */
  async missing(sha256: string, pages: number): Promise<number[]> {
    const names = new Set(await readdir(this.folderOf(sha256)).catch(() => []));
    const isThere = (page: number) =>
      names.has(markOf(page)) || PICTURE_WIDTHS.every((width) => names.has(nameOf(page, width)));
    return Array.from({ length: pages }, (_, index) => index + 1).filter((page) => !isThere(page));
  }

  /** Moves the pictures of a page in from where they were drawn. */
  async take({ sha256, page }: PicturedPage, from: string): Promise<void> {
    await mkdir(this.folderOf(sha256), { recursive: true, mode: 0o700 });
    for (const width of PICTURE_WIDTHS) {
      const name = nameOf(page, width);
      await rename(join(from, name), join(this.folderOf(sha256), name));
    }
  }

  /** Remembers that the page cannot be drawn. */
  async giveUp({ sha256, page }: PicturedPage): Promise<void> {
    await mkdir(this.folderOf(sha256), { recursive: true, mode: 0o700 });
    await writeFile(join(this.folderOf(sha256), markOf(page)), '');
  }

  async isGivenUp({ sha256, page }: PicturedPage): Promise<boolean> {
    return (await stat(join(this.folderOf(sha256), markOf(page))).catch(() => null)) !== null;
  }

  private folderOf(sha256: string): string {
    return join(this.root, sha256.slice(0, 2), sha256);
  }
}

function nameOf(page: number, width: PictureWidth): string {
  return `${page}-${width}.webp`;
}

function markOf(page: number): string {
  return `${page}.undrawn`;
}
