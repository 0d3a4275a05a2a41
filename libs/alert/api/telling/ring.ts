import { Metrics } from '@sanchika/platform/api';
import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { QueueDeliveries } from './queue-deliveries';
import { SendDeliveries } from './send-deliveries';
import { TakeNotices } from './take-notices';

const LOOK_EVERY_MS = 1000;

/**
 * Looks every second for what is to be told: news to alerts, alerts to deliveries, deliveries to the push services.
 * Every process does; the rows themselves say who has which.
 */
@Injectable()
export class Ring implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(Ring.name);
  private timer?: NodeJS.Timeout;
  private isOver = false;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly notices: TakeNotices,
    private readonly queue: QueueDeliveries,
    private readonly deliveries: SendDeliveries,
    private readonly metrics: Metrics,
  ) {}

  onApplicationBootstrap(): void {
    this.next();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isOver = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private next(): void {
    if (this.isOver) return;
    this.timer = setTimeout(() => {
      this.running = this.look().finally(() => this.next());
    }, LOOK_EVERY_MS);
    this.timer.unref();
  }

  /** A look that fails is made good by the next one: nothing is taken before it is written. */
  private async look(): Promise<void> {
    for (const step of [this.notices, this.queue, this.deliveries]) {
      try {
        while (!this.isOver && (await step.run()) > 0);
      } catch (error) {
        this.metrics.countJobFailure('alert.ring');
        this.log.error({ message: 'alerts were not told', error });
      }
    }
  }
}
