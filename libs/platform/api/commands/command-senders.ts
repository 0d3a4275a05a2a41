import type { QueuedCommand } from '@sanchika/platform/contract';
import type { FastifyRequest } from 'fastify';
import type { Problem } from '../http/problem';

/** From whom, where and in which capacity a command says it comes. */
export type CommandSender = Pick<QueuedCommand, 'operation' | 'personId' | 'actingAs' | 'deviceId'>;

/** Knows people and devices: whether what waited on a device may be done under the session that brings it. */
export abstract class CommandSenders {
  abstract objection(request: FastifyRequest, sender: CommandSender): Promise<Problem | null>;
}
