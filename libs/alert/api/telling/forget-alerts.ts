import { Configuration, JobRunner, MachineClock, Reader, UnitOfWork } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { Alert } from './alert.entity';
import { PushDelivery } from './push-delivery.entity';

const DAY_MS = 86_400_000;
const AT_ONCE = 200;

/** Deletes what people were told long ago, with the record of its deliveries. What happened stands on the files. */
@Injectable()
export class ForgetAlerts implements OnModuleInit {
  constructor(
    private readonly jobs: JobRunner,
    private readonly reader: Reader,
    private readonly work: UnitOfWork,
    private readonly clock: MachineClock,
    private readonly configuration: Configuration,
  ) {}

  onModuleInit(): void {
    this.jobs.plan({ name: 'alert.forget-old', everyMs: DAY_MS, run: () => this.run() });
  }

  async run(): Promise<string> {
    const before = firstIdOf(this.clock.now() - this.configuration.alertDays * DAY_MS);
    let gone = 0;
    for (;;) {
      const old = await this.reader.rows<{ id: string }>(
        'SELECT id FROM alert WHERE id < ? ORDER BY id LIMIT ?',
        [before, AT_ONCE],
      );
      if (old.length === 0) return `${gone} alerts`;
      const ids = old.map(({ id }) => id);
      await this.work.run(async (tx) => {
        await tx.delete(PushDelivery, { alertId: In(ids) });
        await tx.delete(Alert, { id: In(ids) });
      });
      gone += ids.length;
    }
  }
}

/** Ids begin with the moment of their making (RFC 9562, 5.7), so old alerts are one range of the key. */
function firstIdOf(moment: number): string {
  const digits = Math.max(0, moment).toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7000-8000-000000000000`;
}
