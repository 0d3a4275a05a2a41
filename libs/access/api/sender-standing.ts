import { Injectable } from '@nestjs/common';
import { AccessProblems } from '@sanchika/access/contract';
import { OfficeDirectory } from '@sanchika/office/api';
import { CommandSenders, OfficeClock, Problem, Reader } from '@sanchika/platform/api';
import type { CommandSender } from '@sanchika/platform/api';
import { CommandProblems } from '@sanchika/platform/contract';
import type { ProblemSpec } from '@sanchika/platform/contract';
import type { FastifyRequest } from 'fastify';
import { SecurityLog } from './security-log';

/** What waited on a device is done only for its author, in the post it was written in, and from no removed device. */
@Injectable()
export class SenderStanding extends CommandSenders {
  constructor(
    private readonly reader: Reader,
    private readonly directory: OfficeDirectory,
    private readonly clock: OfficeClock,
    private readonly security: SecurityLog,
  ) {
    super();
  }

  async objection(request: FastifyRequest, sender: CommandSender): Promise<Problem | null> {
    const spec = await this.judge(request, sender);
    if (spec === null) return null;
    if (spec !== CommandProblems.otherCapacity) await this.keepTry(request, sender, spec);
    return Problem.of(spec);
  }

  private async judge(request: FastifyRequest, sender: CommandSender): Promise<ProblemSpec | null> {
    const { personId, actingAs } = sender;
    if (request.principal !== personId) return CommandProblems.userMismatch;
    if (await this.isRevoked(sender)) return CommandProblems.deviceRevoked;
    if (request.ownSession?.session.actor?.postId === actingAs) return null;
    const held = await this.directory.postingsOf(personId, this.clock.now());
    const isHeld = held.some(({ postId }) => postId === actingAs);
    return isHeld ? CommandProblems.otherCapacity : AccessProblems.chargeEnded;
  }

  private async isRevoked({ deviceId, personId }: CommandSender): Promise<boolean> {
    const sql = 'SELECT revoked_at revokedAt FROM device WHERE id = ? AND person_id = ?';
    const row = await this.reader.row<{ revokedAt: number | string | null }>(sql, [deviceId, personId]);
    return !row || row.revokedAt !== null;
  }

  private async keepTry(
    { principal }: FastifyRequest,
    { operation, deviceId }: CommandSender,
    { code }: ProblemSpec,
  ): Promise<void> {
    await this.security.append({
      kind: 'refused',
      personId: principal ?? null,
      operation,
      topic: deviceId,
      result: code,
    });
  }
}
