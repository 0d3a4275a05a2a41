export { PushService } from './push-service';
export type { PushBrowser, PushReceived } from './push-service';
