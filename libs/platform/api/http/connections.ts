import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Configuration } from '../config/configuration';

const HEAD_TIMEOUT_MS = 20_000;
const KEEP_ALIVE_MS = 5000;
/** Node looks for slow senders only this often, so they may take so much longer. */
const CHECK_EVERY_MS = 5000;

/** How long the server waits for whoever sends a request slowly, or nothing at all. */
export function connectionLimits({ requestSeconds }: Configuration) {
  const requestTimeout = requestSeconds * 1000;
  const headersTimeout = Math.min(HEAD_TIMEOUT_MS, requestTimeout);
  return {
    requestTimeout,
    keepAliveTimeout: KEEP_ALIVE_MS,
    http: { requestTimeout, headersTimeout, connectionsCheckingInterval: CHECK_EVERY_MS },
  };
}

/**
 * Lets a stop close at once every connection on which no request is running, and the others once theirs is answered.
 * Node takes a connection on which nothing was ever asked for a busy one, and looks for slow senders no more.
 */
export function closeConnectionsOnStop(app: FastifyInstance, { requestSeconds }: Configuration): void {
  const running = new Map<Socket, number>();
  let isStopping = false;
  const count = (socket: Socket, change: number) => {
    const requests = (running.get(socket) ?? 0) + change;
    if (!socket.destroyed) running.set(socket, requests);
    if (isStopping && requests === 0) socket.destroySoon();
  };
  app.server.on('connection', (socket) => {
    count(socket, 0);
    socket.once('close', () => running.delete(socket));
  });
  app.server.on('request', ({ socket }, response) => {
    count(socket, 1);
    response.once('close', () => count(socket, -1));
  });
  app.addHook('preClose', async () => {
    isStopping = true;
    for (const socket of running.keys()) count(socket, 0);
    const closeAll = () => app.server.closeAllConnections();
    setTimeout(closeAll, requestSeconds * 1000).unref();
  });
}
