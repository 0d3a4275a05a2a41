import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';

const PATH = 'api/docs';
// The page styles itself while it runs; it is not served in production.
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

/** Whether a route belongs to the page that shows the API's document. */
export function isDocsRoute(route: string): boolean {
  return route.includes(` /${PATH}`);
}

/** Serves the API's document as a page, under a policy of its own. */
export function addDocsPage(app: NestFastifyApplication, document: () => object): void {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith(`/${PATH}`)) void reply.header('content-security-policy', POLICY);
  });
  SwaggerModule.setup(PATH, app, () => document() as OpenAPIObject);
}
