import { Injectable } from '@nestjs/common';
import { CommandProblems, urlOf } from '@sanchika/platform/contract';
import type { CommandResult, Endpoint, ProblemView, QueuedCommand } from '@sanchika/platform/contract';
import type { FastifyReply, FastifyRequest, InjectOptions } from 'fastify';
import { MachineClock } from '../clock/clock';
import { checked } from '../http/implements';
import { Problem } from '../http/problem';
import { viewOfProblem } from '../http/problem-filter';
import { CommandResults } from './command-results';
import { CommandRoutes } from './command-routes';
import { CommandRunner } from './command-runner';
import type { Command } from './command-runner';
import { CommandSenders } from './command-senders';

/** The request that brought the batch. */
interface Call {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

const OLDEST_MS = 30 * 24 * 60 * 60 * 1000;
/** A refusal with one of these statuses says nothing of the act: the next ones would be refused the same way. */
const HALTING = [401, 429, 503];
/** These belong to the batch itself; all others are the sender's and go with each of its commands. */
const OF_THE_BATCH = ['content-length', 'content-type', 'transfer-encoding', 'accept-encoding', 'connection'];

/**
 * Runs what waited on a device: each command goes through its own endpoint, guards and all, in its own transaction. One
 * that is refused does not stop the others; only those that name it as their forerunner wait.
 */
@Injectable()
export class RunCommands {
  constructor(
    private readonly routes: CommandRoutes,
    private readonly runner: CommandRunner,
    private readonly senders: CommandSenders,
    private readonly results: CommandResults,
    private readonly clock: MachineClock,
  ) {}

  async run(call: Call, commands: readonly QueuedCommand[]): Promise<CommandResult[]> {
    const results: CommandResult[] = [];
    for (const command of commands) {
      const halting = results.find(({ problem }) => problem && HALTING.includes(problem.status));
      results.push(
        halting
          ? { ...halting, key: command.key, result: 'RETRY_LATER' }
          : await this.settle(call, command, results),
      );
    }
    return results;
  }

  private async settle(
    call: Call,
    command: QueuedCommand,
    before: readonly CommandResult[],
  ): Promise<CommandResult> {
    try {
      return await this.tell(call, command, before);
    } catch (error) {
      if (error instanceof Problem) return this.refused(call, command, error);
      throw error;
    }
  }

  private async tell(
    call: Call,
    command: QueuedCommand,
    before: readonly CommandResult[],
  ): Promise<CommandResult> {
    const endpoint = this.routes.of(command.operation);
    if (!endpoint) throw Problem.of(CommandProblems.notWaiting);
    const isOwn = command.personId === call.request.principal;
    // What was done is told as done, whatever has become of the sender since.
    const replay = isOwn ? await this.runner.replay(endpoint, commandOf(endpoint, command)) : null;
    if (replay) return { key: command.key, result: 'APPLIED', replayed: true, answer: replay.answer };
    const objection = await this.senders.objection(call.request, command);
    if (objection) throw objection;
    await this.requireEarlier(command, before);
    if (Date.parse(command.writtenAt) < this.clock.now() - OLDEST_MS)
      throw Problem.of(CommandProblems.tooOld);
    return this.forward(call, endpoint, command);
  }

  /** The command before it must be done: in this batch or long ago. */
  private async requireEarlier(
    { prevKey, personId }: QueuedCommand,
    before: readonly CommandResult[],
  ): Promise<void> {
    if (prevKey === null) return;
    const inBatch = before.find(({ key }) => key === prevKey);
    const isDone = inBatch
      ? inBatch.result === 'APPLIED'
      : await this.runner.isApplied({ principal: personId, key: prevKey });
    if (!isDone) throw Problem.of(CommandProblems.blockedByEarlier);
  }

  /** Hands the command to its own endpoint, as if it had come alone. */
  private async forward(call: Call, endpoint: Endpoint, command: QueuedCommand): Promise<CommandResult> {
    const { key } = command;
    const answer = await call.request.server.inject(requestOf(call.request, endpoint, command));
    // The session may get its next id while the batch runs.
    const cookies = [answer.headers['set-cookie'] ?? []].flat();
    if (cookies.length > 0) void call.reply.header('set-cookie', cookies);
    const said: unknown = answer.payload === '' ? undefined : JSON.parse(answer.payload);
    if (answer.statusCode < 400) return { key, result: 'APPLIED', answer: said };
    const retryAfter = Number(answer.headers['retry-after'] ?? 0);
    return this.resultOf(key, said as ProblemView, retryAfter);
  }

  private refused({ request }: Call, { key }: QueuedCommand, problem: Problem): CommandResult {
    return this.resultOf(key, viewOfProblem(request, problem), problem.details.retryAfterSeconds ?? 0);
  }

  private resultOf(key: string, problem: ProblemView, retryAfterSeconds: number): CommandResult {
    const result = this.results.of(problem);
    return { key, result, problem, ...(retryAfterSeconds > 0 && { retryAfterSeconds }) };
  }
}

/** The command as its own handler would read it. Throws `platform.invalid-input`. */
function commandOf(endpoint: Endpoint, { key, personId, params, body }: QueuedCommand): Command<Endpoint> {
  return {
    principal: personId,
    key,
    params: checked(endpoint.params, params, '/params'),
    body: checked(endpoint.body, body, ''),
  };
}

/** The request that the author would have made for it alone. */
function requestOf(
  request: FastifyRequest,
  endpoint: Endpoint,
  { key, params, body }: QueuedCommand,
): InjectOptions {
  const asked = {
    method: endpoint.method,
    url: urlOf(endpoint, { params }),
    remoteAddress: request.socket.remoteAddress ?? '',
  };
  const headers = { ...headersOf(request), 'idempotency-key': key };
  if (body === undefined) return { ...asked, headers };
  return {
    ...asked,
    headers: { ...headers, 'content-type': 'application/json' },
    payload: JSON.stringify(body),
  };
}

function headersOf({ headers }: FastifyRequest): Record<string, string | string[]> {
  const sent = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || OF_THE_BATCH.includes(name) ? [] : [[name, value] as const],
  );
  return Object.fromEntries(sent);
}
