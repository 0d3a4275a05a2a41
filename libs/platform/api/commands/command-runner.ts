import { Injectable } from '@nestjs/common';
import { PlatformProblems } from '@sanchika/platform/contract';
import type { BodyOf, Endpoint, ParamsOf, ResponseOf } from '@sanchika/platform/contract';
import { canonicalHash } from '../chain/canonical';
import { MachineClock } from '../clock/clock';
import { UnitOfWork } from '../database/unit-of-work';
import type { Transaction } from '../database/unit-of-work';
import { FaultPoints } from '../fault-points';
import { Problem } from '../http/problem';
import { CommandLog } from './command-log.entity';

/** An act as it arrived: checked against its contract, with the key that makes a repeat harmless. */
export interface Command<E> {
  readonly principal: string;
  readonly key: string;
  readonly params: ParamsOf<E>;
  readonly body: BodyOf<E>;
}

/** What is sealed of a command beside its effect. */
export interface CommandProof {
  readonly key: string;
  /** SHA-256 over the canonical form of operation, params and body. */
  readonly hash: string;
}

/**
 * Runs an act exactly once: its effect, its key and its answer share one commit. A repeat of the key
 * gets the first answer; the same key with other content is refused. A refused act leaves no trace,
 * so it may be sent again.
 */
@Injectable()
export class CommandRunner {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: MachineClock,
    private readonly faults: FaultPoints,
  ) {}

  async run<E extends Endpoint>(
    endpoint: E,
    command: Command<E>,
    act: (tx: Transaction, proof: CommandProof) => Promise<ResponseOf<E>>,
  ): Promise<ResponseOf<E>> {
    const requestHash = hashOfRequest(endpoint, command);
    const answer = await this.work.run(async (tx) => {
      this.faults.pass('P4');
      const earlier = await tx.findOneBy(CommandLog, { principal: command.principal, key: command.key });
      if (earlier) return firstAnswer(endpoint, earlier, requestHash);
      const fresh = await act(tx, { key: command.key, hash: requestHash });
      await tx.insert(CommandLog, this.logEntry(endpoint, command, { requestHash, answer: fresh }));
      this.faults.pass('P9');
      this.faults.pass('P10');
      return fresh;
    });
    this.faults.pass('P11');
    return answer;
  }

  /** The first answer of a command that was applied before; null when it was not. Throws `platform.key-reused`. */
  async replay<E extends Endpoint>(
    endpoint: E,
    command: Command<E>,
  ): Promise<{ readonly answer: ResponseOf<E> } | null> {
    const { principal, key } = command;
    const earlier = await this.work.run((tx) => tx.findOneBy(CommandLog, { principal, key }));
    return earlier && { answer: firstAnswer(endpoint, earlier, hashOfRequest(endpoint, command)) };
  }

  /** Whether that command of theirs was applied. */
  async isApplied({ principal, key }: Pick<Command<unknown>, 'principal' | 'key'>): Promise<boolean> {
    return this.work.run((tx) => tx.existsBy(CommandLog, { principal, key }));
  }

  private logEntry(
    endpoint: Endpoint,
    command: Command<unknown>,
    outcome: { requestHash: string; answer: unknown },
  ): CommandLog {
    return {
      principal: command.principal,
      key: command.key,
      operation: endpoint.operation,
      requestHash: outcome.requestHash,
      answer: endpoint.answerIsSecret || outcome.answer === undefined ? null : JSON.stringify(outcome.answer),
      appliedAt: this.clock.now(),
    };
  }
}

function hashOfRequest({ operation }: Endpoint, { params, body }: Command<Endpoint>): string {
  return canonicalHash({ operation, params: params ?? null, body: body ?? null });
}

function firstAnswer<E extends Endpoint>(
  endpoint: E,
  earlier: CommandLog,
  requestHash: string,
): ResponseOf<E> {
  if (earlier.requestHash !== requestHash) throw Problem.of(PlatformProblems.keyReused);
  if (endpoint.answerIsSecret) throw Problem.of(PlatformProblems.answeredOnce);
  return (earlier.answer === null ? undefined : JSON.parse(earlier.answer)) as ResponseOf<E>;
}
