import 'reflect-metadata';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  acceptPieces,
  addSecurityHeaders,
  ApiDocument,
  closeConnectionsOnStop,
  CommandRoutes,
  connectionLimits,
  createLog,
  FaultPoints,
  implementedEndpoints,
  logAnswers,
  Metrics,
  openApiDocument,
  requireNoShadowRoutes,
  servePwa,
  VERSION,
} from '@sanchika/platform/api';
import type { Configuration } from '@sanchika/platform/api';
import type { FastifyInstance } from 'fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { addDocsPage, isDocsRoute } from './docs-page';

const BODY_LIMIT_BYTES = 1_048_576;

/**
 * The whole application on a migrated database, ready to listen. Throws when its real routes and its
 * contract differ.
 */
export async function createApp(configuration: Configuration): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: trustedProxies(configuration.trustedHops),
    routerOptions: { caseSensitive: true, ignoreTrailingSlash: false, maxParamLength: 128 },
    ...connectionLimits(configuration),
  });
  const routes = collectRoutes(adapter);
  const log = createLog(configuration);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(configuration, log), adapter, {
    bufferLogs: true,
  });
  app.useLogger(app.get(Logger));
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await addPlugins(fastify, configuration);
  closeConnectionsOnStop(fastify, configuration);
  logAnswers(fastify, log);
  app.get(Metrics).measure(fastify);
  passBeforeAnswers(fastify, app.get(FaultPoints));
  const document = app.get(ApiDocument);
  if (!configuration.isProduction) addDocsPage(app, () => document.current);
  await app.init();
  const endpoints = implementedEndpoints(app);
  requireNoShadowRoutes(new Set([...routes].filter((route) => !isDocsRoute(route))), endpoints);
  app.get(CommandRoutes).know(endpoints);
  document.current = openApiDocument(endpoints, VERSION) as { openapi: string };
  app.enableShutdownHooks();
  return app;
}

async function addPlugins(fastify: FastifyInstance, configuration: Configuration): Promise<void> {
  await addSecurityHeaders(fastify);
  await fastify.register(cookie);
  await fastify.register(compress, { threshold: 1024 });
  await fastify.register(multipart, {
    limits: { files: 1, fields: 10, fieldSize: 4096, parts: 12, headerPairs: 50 },
  });
  acceptPieces(fastify);
  await servePwa(fastify, { folder: configuration.pwaFolder, hasWorker: configuration.hasWorker });
}

/** The last step at which an act can be cut off: it is done, its answer is ready, and nobody has heard it. */
function passBeforeAnswers(fastify: FastifyInstance, faults: FaultPoints): void {
  fastify.addHook('onSend', async ({ headers }) => {
    if (headers['idempotency-key'] !== undefined) faults.pass('P12');
  });
}

/** Believes the last `hops` entries of X-Forwarded-For and no more. */
function trustedProxies(hops: number): false | ((address: string, hop: number) => boolean) {
  return hops > 0 && ((_address, hop) => hop < hops);
}

/** Every route the server comes to answer, as `METHOD /path`. */
function collectRoutes(adapter: FastifyAdapter): Set<string> {
  const routes = new Set<string>();
  adapter.getInstance().addHook('onRoute', ({ method, url }) => {
    for (const verb of [method].flat())
      if (verb !== 'HEAD' && verb !== 'OPTIONS') routes.add(`${verb} ${url}`);
  });
  return routes;
}
