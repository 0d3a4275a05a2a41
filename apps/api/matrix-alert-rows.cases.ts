import { createECDH, randomBytes } from 'node:crypto';
import { AlertApi } from '@sanchika/alert/contract';
import type { AlertView } from '@sanchika/alert/contract';
import { fileWithSuperintendent, RawDatabase } from '@sanchika/file/testing';
import type { Ask, SampleDistrict } from '@sanchika/file/testing';

/** An address that is admitted and at which nobody answers. */
const A_PUSH_HOST = 'localhost:9';

/** How a server is started that is asked for every operation. */
export const MATRIX_ENV = { SANCHIKA_PWA: 'no-such-folder', SANCHIKA_PUSH_HOSTS: A_PUSH_HOST };

type Situation = (district: SampleDistrict) => Promise<Ask>;

function aSubscription() {
  const p256dh = createECDH('prime256v1').generateKeys().toString('base64url');
  const auth = randomBytes(16).toString('base64url');
  const endpoint = `https://${A_PUSH_HOST}/push/${randomBytes(9).toString('base64url')}`;
  return { endpoint, keys: { p256dh, auth } };
}

/** What the superintendent is told of a file that has just come to him. */
async function anAlert(district: SampleDistrict): Promise<AlertView> {
  const { fileId } = await fileWithSuperintendent(district);
  for (;;) {
    const { rows } = await district.superintendent.asks(AlertApi.list);
    const alert = rows.find((row) => row.fileId === fileId);
    if (alert) return alert;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function aDelivery(district: SampleDistrict): Promise<string> {
  await district.superintendent.asks(AlertApi.subscribe, { body: aSubscription() });
  const { alertId } = await anAlert(district);
  const raw = await RawDatabase.open(district.server.database);
  try {
    for (;;) {
      const [row] = await raw.rows<{ id: string }>('SELECT id FROM push_delivery WHERE alert_id = ?', [
        alertId,
      ]);
      if (row) return row.id;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    await raw.close();
  }
}

/** Each operation on alerts in its place. */
export const ALERT_ASKS = {
  subscribe: async ({ clerk }) => ({ doer: clerk, input: { body: aSubscription() } }),
  unsubscribe: async ({ clerk }) => {
    const params = await clerk.asks(AlertApi.subscribe, { body: aSubscription() });
    return { doer: clerk, input: { params } };
  },
  open: async (district) => {
    const { alertId } = await anAlert(district);
    return { doer: district.superintendent, input: { body: { alertIds: [alertId] } } };
  },
  report: async (district) => {
    const params = { deliveryId: await aDelivery(district) };
    return { doer: district.superintendent, input: { params, body: { state: 'shown' } } };
  },
  snooze: async (district) => {
    const { alertId } = await anAlert(district);
    return { doer: district.superintendent, input: { params: { alertId }, body: {} } };
  },
} as const satisfies Record<string, Situation>;
