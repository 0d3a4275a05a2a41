import { Injectable } from '@nestjs/common';
import { Configuration } from '@sanchika/platform/api';
import type { FastifyRequest } from 'fastify';

/** For which site a passkey is made and proved. */
export interface Site {
  readonly origin: string;
  /** The domain to which passkeys are bound. */
  readonly rpId: string;
}

/** Our site, as the operator names it, or as the browser names it where he does not. */
@Injectable()
export class RelyingParty {
  constructor(private readonly configuration: Configuration) {}

  siteOf(request: FastifyRequest): Site {
    const origin = this.configuration.origin ?? `${request.protocol}://${request.host}`;
    const { hostname, origin: plain } = new URL(origin);
    return { origin: plain, rpId: this.configuration.signInDomain ?? hostname };
  }
}
