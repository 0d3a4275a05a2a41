import type { DynamicModule } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LoggerModule } from 'nestjs-pino';
import pino from 'pino';
import type { Logger } from 'pino';
import type { Configuration } from '../config/configuration';

const IST_OFFSET_MS = 330 * 60_000;

/**
 * The log of the process: JSON lines with codes, ids and times. Texts, names, numbers, queries, cookies and
 * addresses are never handed to it, so there is nothing to take out.
 */
export function createLog(configuration: Configuration): Logger {
  return pino({
    level: configuration.logLevel,
    base: null,
    // Both clocks are asked for by CERT-In: universal time, and the time on the office wall.
    timestamp: () => {
      const now = Date.now();
      const local = new Date(now + IST_OFFSET_MS).toISOString().replace('Z', '+05:30');
      return `,"ts":"${new Date(now).toISOString()}","tsLocal":"${local}"`;
    },
    formatters: { level: (label) => ({ level: label }) },
  });
}

/** Hands Nest's own messages to the same log. */
export function loggingModule(log: Logger): DynamicModule {
  return LoggerModule.forRoot({ pinoHttp: { logger: log, autoLogging: false, quietReqLogger: true } });
}

/** One line for each answer, with the route as it is written in the contract. */
export function logAnswers(app: FastifyInstance, log: Logger): void {
  app.addHook('onResponse', (request: FastifyRequest, reply, done) => {
    log.info({
      reqId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
    done();
  });
}
