import { JobRunner, MachineClock, Reader, requireOneChanged, UnitOfWork } from '@sanchika/platform/api';
import { instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { In, LessThan, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { FilePrint } from './file-print.entity';
import { MakePrint } from './make-print';
import { PrintShelf } from './print-shelf';

const LOOK_EVERY_MS = 60_000;
/** Longer than the longest typesetting; whoever waits for pictures renews it. */
const CLAIM_MS = 15 * 60_000;
const LIFE_MS = 60 * 60_000;
const MOST_TRIES = 2;

/**
 * Makes the ordered prints, one after the other, away from the requests. The order is a row, so a print outlives the
 * process that began it: another takes it over when the claim has run out.
 */
@Injectable()
export class PrintWork implements OnModuleInit, BeforeApplicationShutdown {
  private readonly log = new Logger(PrintWork.name);
  private running: Promise<void> | null = null;
  private isAskedAgain = false;
  private isStopping = false;

  constructor(
    private readonly reader: Reader,
    private readonly work: UnitOfWork,
    private readonly clock: MachineClock,
    private readonly jobs: JobRunner,
    private readonly makePrint: MakePrint,
    private readonly shelf: PrintShelf,
  ) {}

  onModuleInit(): void {
    this.jobs.plan({ name: 'prints', everyMs: LOOK_EVERY_MS, run: () => this.look() });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.running;
  }

  /** Sees to it that whatever waits is made. Returns at once. */
  wake(): void {
    this.isAskedAgain = true;
    this.running ??= this.drain().finally(() => {
      this.running = null;
    });
  }

  private async look(): Promise<string> {
    this.wake();
    await this.shelf.clear(this.clock.now() - LIFE_MS);
    return `${await this.throwAway()} prints thrown away`;
  }

  private async drain(): Promise<void> {
    while (this.isAskedAgain && !this.isStopping) {
      this.isAskedAgain = false;
      try {
        for (let print = await this.claim(); print && !this.isStopping; print = await this.claim())
          await this.make(print);
      } catch (error) {
        this.log.error({ message: 'no look at the prints', error });
      }
    }
  }

  /** The oldest print that nobody makes; whoever moves `claimed_until` first has it. */
  private async claim(): Promise<FilePrint | null> {
    const now = this.clock.now();
    return this.work.run(async (tx) => {
      const print = await tx.findOne(FilePrint, {
        where: {
          state: In(['waiting', 'working']),
          claimedUntil: LessThanOrEqual(now),
          tries: LessThan(MOST_TRIES),
        },
        order: { id: 'ASC' },
      });
      if (!print) return null;
      const { id, claimedUntil, state } = print;
      const claimed = {
        state: 'working' as const,
        tries: print.tries + 1,
        claimedUntil: instant(now + CLAIM_MS),
      };
      requireOneChanged(await tx.update(FilePrint, { id, claimedUntil, state }, claimed));
      return { ...print, ...claimed };
    });
  }

  private async make(print: FilePrint): Promise<void> {
    try {
      const { size, sha256, pages, standard } = await this.makePrint.run(print, (done, expected) =>
        this.progress(print, done, expected),
      );
      const made = { size, sha256, pages, isArchival: standard !== null };
      await this.set(print, { ...made, state: 'ready', place: null, expiresAt: this.expiry() });
    } catch (error) {
      this.log.warn({ message: 'a print failed', print: print.id, error });
      // A stop of the server is no fault of the print: the next process begins it again.
      const next: Partial<FilePrint> = this.isStopping
        ? { state: 'waiting', tries: print.tries - 1, claimedUntil: instant(0) }
        : { state: 'failed', place: null, expiresAt: this.expiry() };
      await this.set(print, next);
    }
  }

  private async progress(print: FilePrint, papersDone: number, papersExpected: number): Promise<void> {
    const claimedUntil = instant(this.clock.now() + CLAIM_MS);
    await this.set(print, { papersDone, papersExpected, claimedUntil });
  }

  private async set({ id }: FilePrint, change: Partial<FilePrint>): Promise<void> {
    await this.work.run((tx) => tx.update(FilePrint, { id, state: 'working' }, change));
  }

  /** Removes what is over: prints whose hour has passed, and those that were given up. */
  private async throwAway(): Promise<number> {
    const past = LessThanOrEqual(this.clock.now());
    await this.work.run((tx) =>
      tx.update(
        FilePrint,
        { state: 'working', claimedUntil: past, tries: MoreThanOrEqual(MOST_TRIES) },
        { state: 'failed', place: null, expiresAt: this.expiry() },
      ),
    );
    const gone = await this.reader.manager.findBy(FilePrint, { expiresAt: past });
    for (const { id } of gone) {
      await this.shelf.remove(id);
      await this.work.run((tx) => tx.delete(FilePrint, { id }));
    }
    return gone.length;
  }

  private expiry(): Instant {
    return instant(this.clock.now() + LIFE_MS);
  }
}
