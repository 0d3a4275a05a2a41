import { Controller, Req, Res } from '@nestjs/common';
import { PlatformApi, PlatformProblems } from '@sanchika/platform/contract';
import type { ResponseOf } from '@sanchika/platform/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Implements } from './implements';
import { Metrics } from './metrics';
import { Problem } from './problem';

type Document = ResponseOf<typeof PlatformApi.openApi>;

/** The document of the running application, set once its routes are known. */
export class ApiDocument {
  current: Document = { openapi: '3.1.0' };
}

@Controller()
export class PlatformController {
  constructor(
    private readonly document: ApiDocument,
    private readonly figures: Metrics,
  ) {}

  @Implements(PlatformApi.health)
  health(): ResponseOf<typeof PlatformApi.health> {
    return { status: 'ok', version: VERSION };
  }

  @Implements(PlatformApi.openApi)
  openApi(): Document {
    return this.document.current;
  }

  @Implements(PlatformApi.metrics)
  async metrics(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    // A proxy on this machine is not the operator: whoever came through one has been named by it.
    const isForwarded = request.headers['x-forwarded-for'] !== undefined;
    if (isForwarded || !LOOPBACK.has(request.ip)) throw Problem.of(PlatformProblems.notFound);
    await reply.type('text/plain; version=0.0.4; charset=utf-8').send(await this.figures.text());
  }
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Raised with each release; the CHANGELOG says what it brought. */
export const VERSION = '0.1.0';
