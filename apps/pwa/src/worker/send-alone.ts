import { AccessApi, type Me } from '@sanchika/access/contract';
import { ApiProblem, Carrier, Exchange, LocalDatabase } from '@sanchika/platform/pwa/outbox';
import { sendingPlan } from './sending-plan';

/** Sentences of a refusal come in both languages; which of them comes first does not matter here. */
const exchange = new Exchange({ language: () => 'hi' });

/**
 * Sends what waits on this device for the person whose session the cookies carry, in the post that session acts in, and
 * for nobody else. Throws when something is left that may go later.
 */
export async function sendAlone(): Promise<void> {
  const me = await askWho();
  if (!me) return;
  const store = new LocalDatabase(sendingPlan);
  try {
    if (!(await store.openIfKept(me.personId))) return;
    const { personId, deviceId, actingPostId: actingAs, posts } = me;
    const scope = { personId, deviceId, actingAs, capacities: posts.map(({ post }) => post.postId) };
    const carrier = new Carrier({ store, exchange });
    await carrier.carry(scope, true);
    if ((await carrier.left(scope)).length > 0) throw new Error('some acts still wait');
  } finally {
    store.close();
  }
}

/** Null when the session has ended: the acts wait for the person's return. */
async function askWho(): Promise<Me | null> {
  try {
    return await exchange.call(AccessApi.me, {});
  } catch (error) {
    if (error instanceof ApiProblem && error.refusal.status === 401) return null;
    throw error;
  }
}
