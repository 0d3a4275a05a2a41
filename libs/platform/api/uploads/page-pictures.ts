import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { MachineClock } from '../clock/clock';
import { Dialect } from '../database/dialect';
import { Reader } from '../database/reader';
import { UnitOfWork } from '../database/unit-of-work';
import type { Transaction } from '../database/unit-of-work';
import { JobRunner } from '../jobs/job-runner';
import { PictureFolder } from './picture-folder';
import type { Picture, PicturedPage } from './picture-folder';
import { PictureMaker } from './picture-maker';
import { PictureSet } from './picture-set.entity';
import type { FitMediaType, PictureWidth } from './verdict';

/** Several in one child: opening a file costs more than a page. */
const PAGES_AT_ONCE = 10;
/** Somebody who looks at a page soon looks at the next ones. */
const PAGES_AHEAD = 3;
const LOOK_EVERY_MS = 60_000;
const SETS_AT_ONCE = 20;

/** A blob whose pages are to have pictures. */
export interface PicturedBlob {
  readonly sha256: string;
  readonly mediaType: FitMediaType;
  readonly pages: number;
}

/** Pictures of pages: made in the background, and at once for whoever looks at a page that has none yet. */
@Injectable()
export class PagePictures implements OnModuleInit, BeforeApplicationShutdown {
  private readonly log = new Logger(PagePictures.name);
  private readonly underWay = new Map<string, Promise<void>>();
  private round: Promise<void> | null = null;
  private isStopping = false;

  constructor(
    private readonly jobs: JobRunner,
    private readonly work: UnitOfWork,
    private readonly reader: Reader,
    private readonly clock: MachineClock,
    private readonly folder: PictureFolder,
    private readonly maker: PictureMaker,
  ) {}

  onModuleInit(): void {
    this.jobs.plan({ name: 'platform.draw-pages', everyMs: LOOK_EVERY_MS, run: async () => this.nudge() });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.round;
  }

  /** Asks for the pictures of a blob, in the transaction that names it. */
  async ask(tx: Transaction, { sha256, mediaType, pages }: PicturedBlob): Promise<void> {
    const row = 'INSERT INTO picture_set (sha256, media_type, pages, asked_at) VALUES (?, ?, ?, ?)';
    const sql = Dialect.of(tx.connection.options).insertIfAbsent(row);
    await tx.query(sql, [sha256, mediaType, pages, this.clock.now()]);
  }

  /** Begins to draw what was asked for, unless that is going on. */
  nudge(): string {
    if (this.round) return 'going on';
    this.round = this.drawAsked()
      .catch((error: unknown) => this.log.error({ message: 'no pictures were drawn', error }))
      .finally(() => (this.round = null));
    return 'begun';
  }

  /** Those of the blobs whose pictures are all made. */
  async made(sha256s: readonly string[]): Promise<ReadonlySet<string>> {
    if (sha256s.length === 0) return new Set();
    const sets = await this.reader.manager.findBy(PictureSet, { sha256: In([...new Set(sha256s)]) });
    return new Set(sets.filter(({ madeAt }) => madeAt !== null).map(({ sha256 }) => sha256));
  }

  /** The picture of a page, drawn now if need be; null when the page cannot be drawn. */
  async find(blob: PicturedBlob, page: number, width: PictureWidth): Promise<Picture | null> {
    const found = await this.folder.find({ sha256: blob.sha256, page }, width);
    if (found) return found;
    await this.drawOnce(blob, page);
    return this.folder.find({ sha256: blob.sha256, page }, width);
  }

  /** Those who look at one page at the same time wait for one drawing. */
  private async drawOnce(blob: PicturedBlob, page: number): Promise<void> {
    const key = `${blob.sha256} ${page}`;
    const drawing = this.underWay.get(key) ?? this.drawFrom(blob, page);
    this.underWay.set(key, drawing);
    await drawing.finally(() => this.underWay.delete(key));
  }

  private async drawFrom({ sha256, mediaType, pages }: PicturedBlob, page: number): Promise<void> {
    const one: PicturedPage = { sha256, page };
    if (await this.folder.isGivenUp(one)) return;
    const missing = await this.folder.missing(sha256, Math.min(pages, page + PAGES_AHEAD));
    const wanted = missing.filter((each) => each >= page);
    await this.maker.draw({ sha256, mediaType, pages: wanted }, { isUrgent: true });
  }

  private async drawAsked(): Promise<void> {
    for (;;) {
      const sets = await this.reader.manager.find(PictureSet, {
        where: { madeAt: IsNull() },
        order: { askedAt: 'ASC' },
        take: SETS_AT_ONCE,
      });
      if (sets.length === 0) return;
      for (const set of sets) await this.drawSet(set);
      if (this.isStopping) return;
    }
  }

  private async drawSet({ sha256, mediaType, pages }: PictureSet): Promise<void> {
    for (;;) {
      const missing = await this.folder.missing(sha256, pages);
      if (this.isStopping) return;
      if (missing.length === 0) break;
      const next = missing.slice(0, PAGES_AT_ONCE);
      await this.maker.draw({ sha256, mediaType: mediaType as FitMediaType, pages: next });
    }
    const madeAt = this.clock.now();
    await this.work.run((tx) => tx.update(PictureSet, { sha256, madeAt: IsNull() }, { madeAt }));
  }
}
