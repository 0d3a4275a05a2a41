import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Actor, SignedInPerson } from '@sanchika/office/domain';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** The person of a live session; set by the guard of the access room. */
    signedIn?: SignedInPerson;
    /** The person in the chosen post, while the charge of it is valid; set by the same guard. */
    actor?: Actor;
  }
}

/** The {@link Actor} behind a request whose endpoint is for people acting in a post. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new Error('the endpoint is not for posts');
  return actor;
});

/** The {@link SignedInPerson} behind a request whose endpoint is for anyone signed in. */
export const CallingPerson = createParamDecorator((_: unknown, context: ExecutionContext): SignedInPerson => {
  const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!signedIn) throw new Error('the endpoint is not for people');
  return signedIn;
});
