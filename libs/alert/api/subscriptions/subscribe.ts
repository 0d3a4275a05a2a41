import { EndedSignIns } from '@sanchika/access/api';
import { AlertApi, AlertProblems } from '@sanchika/alert/contract';
import type { SignedInPerson } from '@sanchika/office/domain';
import { CommandRunner, MachineClock, newId, Problem, sha256 } from '@sanchika/platform/api';
import type { Command, Transaction } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import type { ResponseOf } from '@sanchika/platform/contract';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PushHosts } from '../push/push-hosts';
import { PushSubscriptionRow } from './push-subscription.entity';

const MOST_DEVICES = 10;

/** Lets alerts ring at a browser, and ends it: for the person, device and session of the request alone. */
@Injectable()
export class Subscribe {
  constructor(
    private readonly commands: CommandRunner,
    private readonly hosts: PushHosts,
    private readonly ended: EndedSignIns,
    private readonly clock: MachineClock,
  ) {}

  run(
    command: Command<typeof AlertApi.subscribe>,
    person: SignedInPerson,
  ): Promise<ResponseOf<typeof AlertApi.subscribe>> {
    const { endpoint, keys } = command.body;
    if (!this.hosts.admitted(endpoint)) throw Problem.of(AlertProblems.pushRefused);
    const { personId, deviceId, sessionId } = person;
    return this.commands.run(AlertApi.subscribe, command, async (tx) => {
      const endpointHash = sha256(Buffer.from(endpoint));
      // A browser has one address: whoever had it before is rung there no longer, under the old id or any other.
      await tx.delete(PushSubscriptionRow, { endpointHash });
      await tx.delete(PushSubscriptionRow, { personId, deviceId });
      await this.requireRoom(tx, personId);
      const subscriptionId = newId();
      const whose = { personId, deviceId, sessionId };
      await tx.insert(PushSubscriptionRow, {
        ...{ id: subscriptionId, ...whose, endpoint, endpointHash },
        ...{ ...keys, createdAt: this.clock.now() },
      });
      return { subscriptionId };
    });
  }

  end(command: Command<typeof AlertApi.unsubscribe>): Promise<void> {
    const { principal: personId, params } = command;
    return this.commands.run(AlertApi.unsubscribe, command, async (tx) => {
      const { affected } = await tx.delete(PushSubscriptionRow, { id: params.subscriptionId, personId });
      if (affected !== 1) throw Problem.of(PlatformProblems.notFound);
    });
  }

  private async requireRoom(tx: Transaction, personId: string): Promise<void> {
    const all = await tx.findBy(PushSubscriptionRow, { personId });
    const gone = await this.ended.among(all);
    if (gone.length > 0) await tx.delete(PushSubscriptionRow, { id: In(gone.map(({ id }) => id)) });
    if (all.length - gone.length >= MOST_DEVICES) throw Problem.of(AlertProblems.tooManyDevices);
  }
}
