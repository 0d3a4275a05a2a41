import type { DynamicModule } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LoggerModule } from 'nestjs-pino';
import pino from 'pino';
import type { DestinationStream, LogFn, Logger, LoggerOptions } from 'pino';
import type { Configuration } from '../config/configuration';
import { errorInLog } from './error-in-log';

const IST_OFFSET_MS = 330 * 60_000;

/**
 * The log of the process: JSON lines with codes, ids and times. Texts, names, numbers, queries, cookies and
 * addresses are never handed to it, so there is nothing to take out.
 */
export function createLog(configuration: Configuration, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level: configuration.logLevel,
    base: null,
    // Both clocks are asked for by CERT-In: universal time, and the time on the office wall.
    timestamp: () => {
      const now = Date.now();
      const local = new Date(now + IST_OFFSET_MS).toISOString().replace('Z', '+05:30');
      return `,"ts":"${new Date(now).toISOString()}","tsLocal":"${local}"`;
    },
    formatters: { level: (label) => ({ level: label }) },
    serializers: { error: errorInLog, err: errorInLog },
    hooks: {
      logMethod(given, write) {
        write.apply(this, withoutMessage(given));
      },
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

type Given = Parameters<LogFn>;

/** Where nothing else is said, pino would write the message of an error; its kind stands there instead. */
function withoutMessage(given: Given): Given {
  const [first, ...rest] = given as readonly unknown[];
  const error = first instanceof Error ? first : (first as { readonly err?: unknown } | null)?.err;
  if (!(error instanceof Error)) return given;
  const said = rest.length > 0 ? rest : [error.name];
  return [first === error ? { err: error } : first, ...said] as unknown as Given;
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
