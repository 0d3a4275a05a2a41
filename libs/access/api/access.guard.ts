import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AccessProblems } from '@sanchika/access/contract';
import { Configuration, ENDPOINT, Problem, RateLimiter } from '@sanchika/platform/api';
import type { Endpoint } from '@sanchika/platform/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { giveSid, sidOf } from './cookies';
import { DeviceWipes } from './device-wipes';
import { FactorOfSession } from './factor-of-session';
import type { FoundSession } from './session.queries';
import { Sessions } from './sessions';

declare module 'fastify' {
  interface FastifyRequest {
    /** The session of the request and its id of now; set by the guard. */
    ownSession?: { readonly session: FoundSession; readonly sid: string };
  }
}

/** Lets a request pass by the audience of its endpoint, and tells the handlers who is calling. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly limiter: RateLimiter,
    private readonly configuration: Configuration,
    private readonly factors: FactorOfSession,
    private readonly wipes: DeviceWipes,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const endpoint = this.reflector.get<Endpoint>(ENDPOINT, context.getHandler());
    if (endpoint.audience === 'anybody') return true;
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const session = await this.requireSession(request, http.getResponse<FastifyReply>());
    this.countRequest(endpoint, session.person.personId);
    this.factors.requireEnough(session.person, endpoint.operation);
    if (endpoint.audience === 'post') requireCharge(session);
    request.principal = session.person.personId;
    request.signedIn = session.person;
    if (session.actor) request.actor = session.actor;
    return true;
  }

  private async requireSession(request: FastifyRequest, reply: FastifyReply): Promise<FoundSession> {
    const sid = sidOf(request);
    const recognised = await this.sessions.recognise(sid);
    if (!recognised || sid === undefined) {
      await this.wipes.tell(request, reply);
      throw Problem.of(AccessProblems.signInNeeded);
    }
    const { session, nextSid } = recognised;
    if (nextSid !== null) giveSid(reply, nextSid);
    request.ownSession = { session, sid: nextSid ?? sid };
    return session;
  }

  private countRequest({ method }: Endpoint, personId: string): void {
    const { readsPerMinute, actsPerMinute } = this.configuration;
    if (method === 'GET') this.limiter.take(`reads:${personId}`, readsPerMinute);
    else this.limiter.take(`acts:${personId}`, actsPerMinute);
  }
}

function requireCharge({ actor, chosenPostingId }: FoundSession): void {
  if (actor) return;
  throw Problem.of(chosenPostingId === null ? AccessProblems.postNeeded : AccessProblems.chargeEnded);
}
