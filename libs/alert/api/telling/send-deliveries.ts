import { afterAnswer } from '@sanchika/alert/domain';
import type { DeliveryStep } from '@sanchika/alert/domain';
import { Configuration, Dialect, MachineClock, Reader, UnitOfWork } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PushTransport } from '../push/push-transport';
import type { PushAnswer } from '../push/push-transport';
import { PushSubscriptionRow } from '../subscriptions/push-subscription.entity';
import { SubscriptionsQueries } from '../subscriptions/subscriptions.queries';
import type { SpokenTo } from '../subscriptions/subscriptions.queries';
import { Alert } from './alert.entity';
import { PushDelivery } from './push-delivery.entity';
import { pushText, topicOf } from './push-words';

const AT_ONCE = 50;
/** A process that dies while it sends leaves its deliveries to the others after this time. */
const CLAIM_MS = 60_000;
const REST_MS = 30_000;

/** A delivery with what is said and where; either may be gone. */
interface Errand {
  readonly delivery: PushDelivery;
  readonly alert: Alert | undefined;
  readonly device: SpokenTo | undefined;
}

interface Sent {
  readonly delivery: PushDelivery;
  readonly answer: PushAnswer;
}

/** Sends what is queued; several processes share the queue, and none sends what another has claimed. */
@Injectable()
export class SendDeliveries {
  /** Until when a push service that kept silent is not asked again, by its host. */
  private readonly resting = new Map<string, number>();

  constructor(
    private readonly reader: Reader,
    private readonly work: UnitOfWork,
    private readonly transport: PushTransport,
    private readonly subscriptions: SubscriptionsQueries,
    private readonly clock: MachineClock,
    private readonly configuration: Configuration,
  ) {}

  /** Returns how many it tried, at most fifty. */
  async run(): Promise<number> {
    const waiting = await this.reader.rows<{ id: string }>(
      'SELECT id FROM push_delivery WHERE state = ? AND next_at <= ? ORDER BY next_at LIMIT ?',
      ['queued', this.clock.now(), AT_ONCE],
    );
    if (waiting.length === 0) return 0;
    const ids = waiting.map(({ id }) => id);
    const claimed = await this.work.run((tx) => this.claim(tx, ids));
    if (claimed.length === 0) return 0;
    await this.sendAll(claimed);
    return claimed.length;
  }

  private async claim(tx: Transaction, ids: readonly string[]): Promise<PushDelivery[]> {
    const now = this.clock.now();
    const select = `SELECT id FROM push_delivery
      WHERE id IN (${ids.map(() => '?').join(', ')}) AND state = 'queued' AND next_at <= ?`;
    const sql = Dialect.of(tx.connection.options).claiming(select);
    const mine = (await tx.query<{ id: string }[]>(sql, [...ids, now])).map(({ id }) => id);
    if (mine.length === 0) return [];
    await tx
      .createQueryBuilder()
      .update(PushDelivery)
      .set({ nextAt: instant(now + CLAIM_MS), tries: () => 'tries + 1' })
      .where({ id: In(mine) })
      .execute();
    return tx.findBy(PushDelivery, { id: In(mine) });
  }

  /** Each push service by itself: what one has answered is settled, however long another keeps silent. */
  private async sendAll(deliveries: readonly PushDelivery[]): Promise<void> {
    const alerts = await this.reader.manager.findBy(Alert, {
      id: In(deliveries.map(({ alertId }) => alertId)),
    });
    const devices = await this.subscriptions.liveAmong(
      deliveries.map(({ subscriptionId }) => subscriptionId),
    );
    const errands = deliveries.map((delivery): Errand => ({
      delivery,
      alert: alerts.find(({ id }) => id === delivery.alertId),
      device: devices.find(({ id }) => id === delivery.subscriptionId),
    }));
    const services = Map.groupBy(errands, ({ device }) => serviceOf(device));
    const settled = [...services].map(([service, all]) => this.sendTo(service, all));
    // All are heard out before a fault of one is told.
    for (const { status, reason } of (await Promise.allSettled(settled)) as PromiseRejectedResult[])
      if (status === 'rejected') throw reason;
  }

  private async sendTo(service: string, errands: readonly Errand[]): Promise<void> {
    const now = this.clock.now();
    const isResting = (this.resting.get(service) ?? 0) > now;
    const sent = await Promise.all(
      errands.map(async ({ delivery, alert, device }): Promise<Sent> => {
        if (!alert || !device) return { delivery, answer: NOBODY_THERE };
        return { delivery, answer: isResting ? RESTING : await this.send(delivery, alert, device) };
      }),
    );
    // A service that answered nobody is left alone for a while, so that others do not wait behind it.
    const isSilent = !isResting && sent.every(({ answer }) => answer.status === 0);
    if (isSilent) this.resting.set(service, now + REST_MS);
    else if (!isResting) this.resting.delete(service);
    await this.work.run((tx) => this.settle(tx, sent));
  }

  private send(
    { id: deliveryId }: PushDelivery,
    alert: Alert,
    { language, ...device }: SpokenTo,
  ): Promise<PushAnswer> {
    const { origin = '' } = this.configuration;
    return this.transport.send(device, {
      text: pushText(alert, { deliveryId, language, origin }),
      urgency: alert.isUrgent || alert.kind === 'L5' ? 'high' : 'normal',
      topic: topicOf(alert),
    });
  }

  private async settle(tx: Transaction, sent: readonly Sent[]): Promise<void> {
    const now = this.clock.now();
    for (const { delivery, answer } of sent) {
      const step = afterAnswer(answer, delivery.tries);
      if (step.next === 'gone') await tx.delete(PushSubscriptionRow, { id: delivery.subscriptionId });
      // What the device has shown meanwhile is further on, and stays so.
      await tx.update(
        PushDelivery,
        { id: delivery.id, state: 'queued' },
        { ...stateAfter(step), ...timesAfter(step, now), fault: faultOf(step, answer) },
      );
    }
  }
}

/** Not asked at all: it counts as a try, so that a service that never wakes is given up. */
const RESTING: PushAnswer = { status: 0, retryAfterS: REST_MS / 1000, fault: 'service rests' };

function serviceOf(device: SpokenTo | undefined): string {
  return device && URL.canParse(device.endpoint) ? new URL(device.endpoint).host : '';
}

/** As the service itself would say it. */
const NOBODY_THERE: PushAnswer = { status: 410, retryAfterS: null, fault: 'not subscribed' };

function stateAfter({ next }: DeliveryStep): Pick<PushDelivery, 'state'> {
  if (next === 'accepted') return { state: 'accepted' };
  return { state: next === 'again' ? 'queued' : 'failed' };
}

function timesAfter(step: DeliveryStep, now: number): Partial<Pick<PushDelivery, 'acceptedAt' | 'nextAt'>> {
  if (step.next === 'accepted') return { acceptedAt: instant(now) };
  return step.next === 'again' ? { nextAt: instant(now + step.inSeconds * 1000) } : {};
}

function faultOf({ next }: DeliveryStep, { status, fault }: PushAnswer): string | null {
  return next === 'accepted' ? null : (fault ?? `status ${status}`);
}
