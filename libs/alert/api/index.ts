export { AlertModule } from './alert.module';
export { LadderLevelRow, LadderMark } from './ladder/ladder.entity';
export { PushKey } from './push/push-key.entity';
export { PushSubscriptionRow } from './subscriptions/push-subscription.entity';
export { Alert } from './telling/alert.entity';
export { PushDelivery } from './telling/push-delivery.entity';
