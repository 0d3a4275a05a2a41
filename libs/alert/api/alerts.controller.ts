import { Caller, CallingPerson } from '@sanchika/access/api';
import type { SignedInPerson } from '@sanchika/access/api';
import { AlertApi } from '@sanchika/alert/contract';
import { CommandOf, Implements, InputOf } from '@sanchika/platform/api';
import type { Command, Input } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import type { Actor } from '@sanchika/office/domain';
import { Controller } from '@nestjs/common';
import { PushKeys } from './push/push-keys';
import { RedListQueries } from './red-list/red-list.queries';
import { Subscribe } from './subscriptions/subscribe';
import { SubscriptionsQueries } from './subscriptions/subscriptions.queries';
import { AlertsQueries } from './telling/alerts.queries';
import { MarkAlerts } from './telling/mark-alerts';

type Api = typeof AlertApi;

/** What one is told, and where it rings: everything here is one’s own. */
@Controller()
export class AlertsController {
  constructor(
    private readonly keys: PushKeys,
    private readonly subscribing: Subscribe,
    private readonly subscribed: SubscriptionsQueries,
    private readonly alerts: AlertsQueries,
    private readonly marks: MarkAlerts,
    private readonly reds: RedListQueries,
  ) {}

  @Implements(AlertApi.pushKey)
  async pushKey(): Promise<ResponseOf<Api['pushKey']>> {
    return { publicKey: (await this.keys.pair()).publicKey };
  }

  @Implements(AlertApi.subscriptions)
  async subscriptions(@CallingPerson() person: SignedInPerson): Promise<ResponseOf<Api['subscriptions']>> {
    return { rows: await this.subscribed.view(person) };
  }

  @Implements(AlertApi.subscribe)
  subscribe(
    @CallingPerson() person: SignedInPerson,
    @CommandOf(AlertApi.subscribe) command: Command<Api['subscribe']>,
  ): Promise<ResponseOf<Api['subscribe']>> {
    return this.subscribing.run(command, person);
  }

  @Implements(AlertApi.unsubscribe)
  unsubscribe(@CommandOf(AlertApi.unsubscribe) command: Command<Api['unsubscribe']>): Promise<void> {
    return this.subscribing.end(command);
  }

  @Implements(AlertApi.list)
  list(
    @CallingPerson() { personId }: SignedInPerson,
    @InputOf(AlertApi.list) { query }: Input<Api['list']>,
  ): Promise<ResponseOf<Api['list']>> {
    return this.alerts.of(personId, query);
  }

  @Implements(AlertApi.open)
  open(
    @CallingPerson() person: SignedInPerson,
    @InputOf(AlertApi.open) { body }: Input<Api['open']>,
  ): Promise<void> {
    return this.marks.open(person, body.alertIds);
  }

  @Implements(AlertApi.report)
  report(
    @CallingPerson() person: SignedInPerson,
    @InputOf(AlertApi.report) input: Input<Api['report']>,
  ): Promise<void> {
    return this.marks.report(person, input);
  }

  @Implements(AlertApi.redList)
  redList(
    @Caller() actor: Actor,
    @InputOf(AlertApi.redList) { query }: Input<Api['redList']>,
  ): Promise<ResponseOf<Api['redList']>> {
    return this.reds.of(actor, query.deskPostId ?? null);
  }

  @Implements(AlertApi.snooze)
  snooze(
    @CallingPerson() person: SignedInPerson,
    @CommandOf(AlertApi.snooze) command: Command<Api['snooze']>,
  ): Promise<ResponseOf<Api['snooze']>> {
    return this.marks.snooze(command, person);
  }
}
