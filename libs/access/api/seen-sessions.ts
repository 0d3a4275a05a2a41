import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { MachineClock, UnitOfWork } from '@sanchika/platform/api';
import { In } from 'typeorm';
import { Session } from './session.entity';

const WRITE_EVERY_MS = 20_000;
const MOST_IN_ONE_UPDATE = 500;

/** Gathers which sessions were seen and writes it down together: no request waits for the disk because of it. */
@Injectable()
export class SeenSessions implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(SeenSessions.name);
  private seen = new Set<string>();
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: MachineClock,
  ) {}

  note(sessionId: string): void {
    this.seen.add(sessionId);
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.write(), WRITE_EVERY_MS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.write();
  }

  private async write(): Promise<void> {
    const ids = [...this.seen];
    this.seen = new Set();
    if (ids.length === 0) return;
    try {
      await this.work.run(async (tx) => {
        const lastSeenAt = this.clock.now();
        for (let start = 0; start < ids.length; start += MOST_IN_ONE_UPDATE) {
          await tx.update(Session, { id: In(ids.slice(start, start + MOST_IN_ONE_UPDATE)) }, { lastSeenAt });
        }
      });
    } catch (error) {
      // The sessions are noted again at their next request.
      this.log.warn({ message: 'last-seen times were not written', error });
    }
  }
}
