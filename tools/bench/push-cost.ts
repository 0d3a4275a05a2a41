import { createECDH, randomBytes } from 'node:crypto';
import webPush from 'web-push';

/** Alerts that one core encrypts and signs in a second. */
export interface PushCost {
  readonly plain: number;
  readonly ours: number;
}

const ALERTS = 400;
const ROUNDS = 5;
const TEXT = JSON.stringify({
  web_push: 8030,
  notification: { title: 'समय-सीमा समाप्त', body: 'x'.repeat(300) },
});

/** The package as it comes, which signs anew for each alert, against one signature for each push service; interleaved. */
export function measurePush(): PushCost {
  const { publicKey, privateKey } = webPush.generateVAPIDKeys();
  const vapidDetails = { subject: 'mailto:bench@example.org', publicKey, privateKey };
  const keys = {
    p256dh: createECDH('prime256v1').generateKeys().toString('base64url'),
    auth: randomBytes(16).toString('base64url'),
  };
  const target = { endpoint: 'https://fcm.googleapis.com/fcm/send/bench', keys };
  const spent = { plain: 0, ours: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    spent.plain += cpuOf(() => void webPush.generateRequestDetails(target, TEXT, { vapidDetails }));
    spent.ours += cpuOf(() => void webPush.encrypt(keys.p256dh, keys.auth, TEXT, 'aes128gcm'));
  }
  const perSecond = (micros: number) => Math.round((ALERTS * ROUNDS * 1_000_000) / micros);
  return { plain: perSecond(spent.plain), ours: perSecond(spent.ours) };
}

function cpuOf(alert: () => void): number {
  const before = process.cpuUsage();
  for (let count = 0; count < ALERTS; count += 1) alert();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
