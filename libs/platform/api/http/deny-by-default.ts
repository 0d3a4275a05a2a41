import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { PlatformProblems } from '@sanchika/platform/contract';
import type { Endpoint } from '@sanchika/platform/contract';
import type { FastifyRequest } from 'fastify';
import type { Configuration } from '../config/configuration';
import { ENDPOINT } from './implements';
import { Problem } from './problem';

/** Refuses handlers without a contract, and changes of state that do not come from our own pages. */
@Injectable()
export class DenyByDefault implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly configuration: Configuration,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const endpoint = this.reflector.get<Endpoint | undefined>(ENDPOINT, context.getHandler());
    if (!endpoint) throw Problem.of(PlatformProblems.notFound);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (endpoint.method !== 'GET' && !this.isOwnOrigin(request))
      throw Problem.of(PlatformProblems.foreignOrigin);
    return true;
  }

  /**
   * A browser always says where a request comes from. A caller that sends neither header is no browser and
   * carries no cookie of a victim, but must still name itself, so that a form can never pass.
   */
  private isOwnOrigin(request: FastifyRequest): boolean {
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined) return site === 'same-origin';
    const { origin } = request.headers;
    if (origin !== undefined)
      return origin === (this.configuration.origin ?? `${request.protocol}://${request.host}`);
    return request.headers['x-sanchika'] === '1';
  }
}
