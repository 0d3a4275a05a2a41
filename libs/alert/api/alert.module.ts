import { AccessModule } from '@sanchika/access/api';
import { CalendarModule } from '@sanchika/calendar/api';
import { FileModule } from '@sanchika/file/api';
import { OfficeModule } from '@sanchika/office/api';
import { Module } from '@nestjs/common';
import { AlertsController } from './alerts.controller';
import { ClimbLadder } from './ladder/climb-ladder';
import { Lines } from './ladder/lines';
import { TellDigest } from './ladder/tell-digest';
import { WatchDueDates } from './ladder/watch-due-dates';
import { PushHosts } from './push/push-hosts';
import { PushKeys } from './push/push-keys';
import { PushTokens } from './push/push-tokens';
import { PushTransport } from './push/push-transport';
import { LastDigest } from './red-list/last-digest';
import { RedListQueries } from './red-list/red-list.queries';
import { Subscribe } from './subscriptions/subscribe';
import { SubscriptionsQueries } from './subscriptions/subscriptions.queries';
import { AlertFactsOf } from './telling/alert-facts';
import { AlertsQueries } from './telling/alerts.queries';
import { ForgetAlerts } from './telling/forget-alerts';
import { MarkAlerts } from './telling/mark-alerts';
import { QueueDeliveries } from './telling/queue-deliveries';
import { Ring } from './telling/ring';
import { SendDeliveries } from './telling/send-deliveries';
import { TakeNotices } from './telling/take-notices';
import { TellPeople } from './telling/tell-people';

const pushing = [PushHosts, PushKeys, PushTokens, PushTransport, Subscribe, SubscriptionsQueries];
const telling = [
  AlertFactsOf,
  TellPeople,
  TakeNotices,
  QueueDeliveries,
  SendDeliveries,
  Ring,
  AlertsQueries,
  MarkAlerts,
  ForgetAlerts,
];
const ladder = [Lines, ClimbLadder, TellDigest, WatchDueDates, LastDigest, RedListQueries];

@Module({
  imports: [AccessModule, OfficeModule, CalendarModule, FileModule],
  controllers: [AlertsController],
  providers: [...pushing, ...telling, ...ladder],
})
export class AlertModule {}
