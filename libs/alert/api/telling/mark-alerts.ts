import { AlertApi, AlertProblems } from '@sanchika/alert/contract';
import { MORNING_MINUTE, nextMorning } from '@sanchika/alert/domain';
import { instantAt, localDate } from '@sanchika/calendar/domain';
import type { SignedInPerson } from '@sanchika/office/domain';
import { OfficeDirectory } from '@sanchika/office/api';
import { CommandRunner, MachineClock, newId, OfficeClock, Problem, UnitOfWork } from '@sanchika/platform/api';
import type { Command, Input, Transaction } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import type { ResponseOf } from '@sanchika/platform/contract';
import { dateOfDayNumber, dayNumber, isoDate, isoOfInstant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Alert } from './alert.entity';
import { AlertFactsOf } from './alert-facts';
import { PushDelivery } from './push-delivery.entity';
import { insertOnce } from './tell-people';

const MOST_DAYS = 30;

/** What a person does with what he was told; only ever with his own. */
@Injectable()
export class MarkAlerts {
  constructor(
    private readonly commands: CommandRunner,
    private readonly work: UnitOfWork,
    private readonly facts: AlertFactsOf,
    private readonly directory: OfficeDirectory,
    private readonly clock: OfficeClock,
    private readonly machineClock: MachineClock,
  ) {}

  async open({ personId }: SignedInPerson, alertIds: readonly string[]): Promise<void> {
    const which = { id: In([...alertIds]), personId, openedAt: IsNull() };
    await this.work.run((tx) => tx.update(Alert, which, { openedAt: this.clock.now() }));
  }

  /** What the device says of a delivery. It never goes backwards. Throws `platform.not-found` for another’s. */
  async report({ personId }: SignedInPerson, { params, body }: Input<typeof AlertApi.report>): Promise<void> {
    await this.work.run(async (tx) => {
      const delivery = await tx.findOneBy(PushDelivery, { id: params.deliveryId });
      const alert = delivery && (await tx.findOneBy(Alert, { id: delivery.alertId, personId }));
      if (!delivery || !alert) throw Problem.of(PlatformProblems.notFound);
      const now = this.machineClock.now();
      const { id } = delivery;
      if (body.state === 'shown' && delivery.shownAt === null && delivery.openedAt === null)
        await tx.update(PushDelivery, { id }, { state: 'shown', shownAt: now });
      if (body.state !== 'opened') return;
      await tx.update(PushDelivery, { id, openedAt: IsNull() }, { state: 'opened', openedAt: now });
      await tx.update(Alert, { id: alert.id, openedAt: IsNull() }, { openedAt: this.clock.now() });
    });
  }

  /** Reminds the person again on the morning of a day; no due date moves (NT-8). */
  snooze(
    command: Command<typeof AlertApi.snooze>,
    { personId }: SignedInPerson,
  ): Promise<ResponseOf<typeof AlertApi.snooze>> {
    const { params, body } = command;
    return this.commands.run(AlertApi.snooze, command, async (tx) => {
      const alert = await tx.findOneBy(Alert, { id: params.alertId, personId });
      if (!alert || alert.kind === 'digest') throw Problem.of(PlatformProblems.notFound);
      const remindAt = await this.morningOf(personId, body.until);
      await tx.update(Alert, { id: alert.id }, { putOffUntil: remindAt, openedAt: this.clock.now() });
      await this.remind(tx, alert, remindAt);
      return { remindAt: isoOfInstant(remindAt) };
    });
  }

  private async remind(tx: Transaction, alert: Alert, remindAt: Instant): Promise<void> {
    const { personId, fileId, tag, facts } = alert;
    await insertOnce(tx, {
      ...{ id: newId(), personId, fileId, tag, facts, kind: 'reminder', isUrgent: false },
      ...{ occasion: `reminder:${tag}:${localDate(remindAt)}`, state: 'waiting' },
      ...{ madeAt: this.clock.now(), notBefore: remindAt },
    });
  }

  /** Throws `alert.snooze-not-ahead`. */
  private async morningOf(personId: string, until: string | undefined): Promise<Instant> {
    const now = this.clock.now();
    if (until !== undefined) {
      const [today, day] = [localDate(now), isoDate(until)];
      if (day <= today || day > dateOfDayNumber(dayNumber(today) + MOST_DAYS))
        throw Problem.of(AlertProblems.snoozeNotAhead);
      return instantAt(day, MORNING_MINUTE);
    }
    const [held] = await this.directory.postingsOf(personId, now);
    if (!held) throw Problem.of(PlatformProblems.notFound);
    return nextMorning(await this.facts.calendarOf(held.postId), now);
  }
}
