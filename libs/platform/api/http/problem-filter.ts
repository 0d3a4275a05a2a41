import { Catch, HttpException, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { PlatformProblems, sentence } from '@sanchika/platform/contract';
import type { ProblemSpec, ProblemView } from '@sanchika/platform/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Dialect } from '../database/dialect';
import { RolledBack } from '../database/rolled-back';
import { newId } from '../ids';
import { Problem } from './problem';

const BY_STATUS: Readonly<Record<number, ProblemSpec>> = {
  400: PlatformProblems.invalidInput,
  404: PlatformProblems.notFound,
  405: PlatformProblems.methodNotAllowed,
  413: PlatformProblems.bodyTooLarge,
  415: PlatformProblems.mediaType,
  503: PlatformProblems.busy,
};

/** Turns whatever was thrown into one problem document (RFC 9457). Nothing internal leaves the house. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  constructor(private readonly dialect: Dialect) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent || reply.raw.headersSent) return;
    sendProblem(http.getRequest<FastifyRequest>(), reply, this.problemOf(error));
  }

  private problemOf(error: unknown): Problem {
    if (error instanceof Problem) return error;
    const known = BY_STATUS[statusOf(error)];
    if (known) return Problem.of(known);
    if (error instanceof RolledBack || this.dialect.isGivenUp(error) || this.dialect.isUnavailable(error)) {
      return Problem.of(PlatformProblems.busy, { retryAfterSeconds: 2 });
    }
    if (this.dialect.isDuplicate(error)) return Problem.of(PlatformProblems.idTaken);
    const reference = newId().slice(-12);
    this.log.error({
      reference,
      err: error instanceof Error ? { message: error.message, stack: error.stack } : error,
    });
    return Problem.of(PlatformProblems.unexpected, { values: { reference } });
  }
}

/** A problem in the caller's language, with the other language beside it. */
export function viewOfProblem(request: FastifyRequest, { spec, details }: Problem): ProblemView {
  const isEnglish = (request.headers['accept-language'] ?? '').toLowerCase().startsWith('en');
  const [title, titleOther] = isEnglish ? [spec.en, spec.hi] : [spec.hi, spec.en];
  return {
    type: `/problems/${spec.code.replace('.', '/')}`,
    title: sentence(title, details.values),
    titleOther: sentence(titleOther, details.values),
    status: spec.status,
    code: spec.code,
    instance: request.id,
    ...(details.values && { values: { ...details.values } }),
    ...(details.findings && {
      findings: details.findings.map(({ values, ...finding }) => ({
        ...finding,
        ...(values && { values: { ...values } }),
      })),
    }),
    ...(details.errors && { errors: details.errors }),
  };
}

/** Writes a problem as the answer. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): void {
  const { spec, details } = problem;
  if (details.retryAfterSeconds) void reply.header('retry-after', String(details.retryAfterSeconds));
  void reply
    .status(spec.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(viewOfProblem(request, problem)));
}

/** The status of an HTTP exception of Nest or of an error of Fastify; 0 for anything else. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode, code } = error as { statusCode?: unknown; code?: unknown };
  return typeof code === 'string' && code.startsWith('FST_') ? Number(statusCode) : 0;
}
