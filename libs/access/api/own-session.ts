import type { FastifyRequest } from 'fastify';
import type { FoundSession } from './session.queries';

/** The session of a request, with its present id. */
export interface OwnSession {
  readonly session: FoundSession;
  readonly sid: string;
}

/** The {@link OwnSession} behind a request whose endpoint is for anyone signed in. */
export function ownSessionOf(request: FastifyRequest): OwnSession {
  if (!request.ownSession) throw new Error('the endpoint is not for people');
  return request.ownSession;
}
