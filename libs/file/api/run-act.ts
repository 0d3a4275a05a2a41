import { SecurityLog } from '@sanchika/access/api';
import type { Actor } from '@sanchika/office/domain';
import { CommandRunner, Problem, UnitOfWork } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import type { Endpoint, ResponseOf } from '@sanchika/platform/contract';
import { Injectable } from '@nestjs/common';
import type { Acting } from './acting';

/** Refusals that say somebody reached for what is not his; each try is kept. */
const LOGGED = new Set([
  'platform.not-found',
  'platform.not-permitted',
  'file.note-sealed',
  'file.class-raised',
  'file.not-holder',
  'file.not-open',
  'access.charge-ended',
]);

interface Spoken {
  readonly seenHead?: string;
  readonly clientAt?: string;
}

/** Runs an act of the file room under its key, and keeps refused tries in the security log. */
@Injectable()
export class RunAct {
  constructor(
    private readonly commands: CommandRunner,
    private readonly work: UnitOfWork,
    private readonly security: SecurityLog,
  ) {}

  /** An act with an Idempotency-Key. */
  async keyed<E extends Endpoint>(
    endpoint: E,
    { actor, command }: { actor: Actor; command: Command<E> },
    act: (acting: Acting) => Promise<ResponseOf<E>>,
  ): Promise<ResponseOf<E>> {
    const { seenHead, clientAt } = (command.body ?? {}) as Spoken;
    try {
      return await this.commands.run(endpoint, command, (tx, proof) =>
        act({ tx, actor, proof, seenHead, clientAt }),
      );
    } catch (error) {
      await this.keepTry(endpoint, actor, { error, topic: topicOf(command.params) });
      throw error;
    }
  }

  /** An act without a key, harmless when it is repeated. */
  async unkeyed<Result>(actor: Actor, act: (acting: Acting) => Promise<Result>): Promise<Result> {
    const proof = { key: '', hash: '' };
    return this.work.run((tx) => act({ tx, actor, proof }));
  }

  private async keepTry(
    { operation }: Endpoint,
    { personId, postId }: Actor,
    { error, topic }: { error: unknown; topic: string | null },
  ): Promise<void> {
    if (!(error instanceof Problem) || !LOGGED.has(error.spec.code)) return;
    await this.security.append({
      kind: 'refused',
      personId,
      postId,
      operation,
      topic,
      result: error.spec.code,
    });
  }
}

function topicOf(params: unknown): string | null {
  const { noteId, fileId } = (params ?? {}) as { noteId?: string; fileId?: string };
  return noteId ?? fileId ?? null;
}
