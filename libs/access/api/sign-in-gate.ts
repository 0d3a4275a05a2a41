import { Injectable } from '@nestjs/common';
import type { Me } from '@sanchika/access/contract';
import { Configuration, networkOf, RateLimiter } from '@sanchika/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { deviceTokenOf, giveDeviceToken, giveSid, sidOf } from './cookies';
import type { Browser } from './devices';
import type { SignedIn } from './session-opener';

/** Tries of one network in one minute; many people may sit behind one address, and all come at ten o'clock. */
const TRIES_PER_MINUTE = 300;
/** The same for an office that the operator knows: as many as the whole district has people, twice. */
const TRIES_OF_OFFICE_PER_MINUTE = 3000;

/** Counts those who have no session yet by where they come from. */
@Injectable()
export class SignInGate {
  constructor(
    private readonly limiter: RateLimiter,
    private readonly configuration: Configuration,
  ) {}

  countTry({ ip }: FastifyRequest): void {
    const isOffice = this.configuration.officeNetworks.has(ip);
    this.limiter.take(`sign-in:${networkOf(ip)}`, isOffice ? TRIES_OF_OFFICE_PER_MINUTE : TRIES_PER_MINUTE);
  }
}

export function browserOf(request: FastifyRequest, name?: string): Browser {
  return {
    token: deviceTokenOf(request),
    sid: sidOf(request),
    name,
    userAgent: request.headers['user-agent'],
  };
}

/** Gives the browser the two cookies of the session that was opened. */
export function welcome(reply: FastifyReply, { me, sid, deviceToken }: SignedIn): Me {
  giveSid(reply, sid);
  giveDeviceToken(reply, deviceToken);
  return me;
}
