import type { Officer } from '@sanchika/file/testing';
import { CommandApi } from '@sanchika/platform/contract';
import type { CallInput, CommandResult, Endpoint, QueuedCommand } from '@sanchika/platform/contract';
import type { Caller } from '@sanchika/platform/testing';
import { v7 } from 'uuid';

/** An act as it would lie in the outbox of an officer's phone. */
export function queued(
  { me, postId }: Officer,
  { operation }: Endpoint,
  { params = {}, body, ...more }: CallInput & Partial<Omit<QueuedCommand, 'params' | 'body'>>,
): QueuedCommand {
  return {
    key: v7(),
    operation,
    params: { ...params },
    ...(body !== undefined && { body }),
    prevKey: null,
    personId: me.personId,
    actingAs: postId,
    deviceId: me.deviceId,
    writtenAt: new Date().toISOString(),
    ...more,
  };
}

/** Brings commands in one batch. */
export async function bring(
  { caller }: { readonly caller: Caller },
  commands: readonly QueuedCommand[],
): Promise<CommandResult[]> {
  return (await caller.call(CommandApi.run, { body: { commands } })).answer.results;
}

/** How each of them ended. */
export function kindsOf(results: readonly CommandResult[]): string[] {
  return results.map(({ result }) => result);
}
