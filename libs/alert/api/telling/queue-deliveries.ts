import { Dialect, MachineClock, newId, OfficeClock, Reader, UnitOfWork } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { SubscriptionsQueries } from '../subscriptions/subscriptions.queries';
import { Alert } from './alert.entity';
import { PushDelivery } from './push-delivery.entity';

const AT_ONCE = 100;

/** Gives each device of a person its delivery, when the time of an alert has come. */
@Injectable()
export class QueueDeliveries {
  constructor(
    private readonly reader: Reader,
    private readonly work: UnitOfWork,
    private readonly subscriptions: SubscriptionsQueries,
    private readonly officeClock: OfficeClock,
    private readonly machineClock: MachineClock,
  ) {}

  /** Returns how many alerts it took, at most a hundred. */
  async run(): Promise<number> {
    const waiting = await this.reader.rows<{ id: string }>(
      'SELECT id FROM alert WHERE state = ? AND not_before <= ? ORDER BY not_before LIMIT ?',
      ['waiting', this.officeClock.now(), AT_ONCE],
    );
    if (waiting.length === 0) return 0;
    return this.work.run((tx) =>
      this.queue(
        tx,
        waiting.map(({ id }) => id),
      ),
    );
  }

  private async queue(tx: Transaction, ids: readonly string[]): Promise<number> {
    const select = `SELECT id, person_id personId
      FROM alert WHERE id IN (${ids.map(() => '?').join(', ')}) AND state = 'waiting'`;
    const sql = Dialect.of(tx.connection.options).claiming(select);
    const alerts = await tx.query<Pick<Alert, 'id' | 'personId'>[]>(sql, [...ids]);
    if (alerts.length === 0) return 0;
    const devices = await this.subscriptions.liveOf(alerts.map(({ personId }) => personId));
    const now = this.machineClock.now();
    const fresh = { tries: 0, queuedAt: now, acceptedAt: null, shownAt: null, openedAt: null, fault: null };
    const deliveries = alerts.flatMap((alert) =>
      devices
        .filter(({ personId }) => personId === alert.personId)
        .map(({ id: subscriptionId }): PushDelivery => {
          const which = { id: newId(), alertId: alert.id, subscriptionId };
          return { ...which, state: 'queued', nextAt: now, ...fresh };
        }),
    );
    if (deliveries.length > 0) await tx.insert(PushDelivery, deliveries);
    await tx.update(Alert, { id: In(alerts.map(({ id }) => id)) }, { state: 'told' });
    return alerts.length;
  }
}
