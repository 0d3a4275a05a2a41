import { Injectable } from '@nestjs/common';
import { AccessApi, AccessProblems } from '@sanchika/access/contract';
import { OfficeChain } from '@sanchika/office/api';
import type { Actor } from '@sanchika/office/domain';
import { CommandRunner, MachineClock, Problem, requireOneChanged } from '@sanchika/platform/api';
import type { Command, Transaction } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import type { ResponseOf } from '@sanchika/platform/contract';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { IsNull, MoreThan } from 'typeorm';
import { AccessPolicy } from './access.policy';
import { PasswordReset } from './password-reset.entity';
import { SecurityLog } from './security-log';
import { SlipDesk } from './slip-desk';

type Api = typeof AccessApi.confirmReset;

/** Confirms what another administrator proposed: the password ends and a slip takes its place. */
@Injectable()
export class ConfirmReset {
  constructor(
    private readonly commands: CommandRunner,
    private readonly policy: AccessPolicy,
    private readonly clock: MachineClock,
    private readonly slips: SlipDesk,
    private readonly chain: OfficeChain,
    private readonly security: SecurityLog,
  ) {}

  run(command: Command<Api>, actor: Actor): Promise<ResponseOf<Api>> {
    return this.commands.run(AccessApi.confirmReset, command, async (tx, proof) => {
      const { id, personId } = await this.requireOpen(tx, command.params.resetId, actor);
      const confirmed = { confirmedBy: actor.personId, confirmedAt: this.clock.now() };
      requireOneChanged(await tx.update(PasswordReset, { id, confirmedAt: IsNull() }, confirmed));
      const { slip, expiresAt } = await this.slips.issue(tx, personId);
      const { officeId, postId } = actor;
      const body = { reset: id, person: personId };
      await this.chain.append(tx, { officeId, type: 'reset.confirmed', actor, command: proof, body });
      const entry = {
        kind: 'reset',
        personId: actor.personId,
        postId,
        topicPersonId: personId,
        result: 'confirmed',
      };
      await this.security.append(entry, tx);
      return { slip, expiresAt: isoOfInstant(expiresAt) };
    });
  }

  private async requireOpen(tx: Transaction, id: string, actor: Actor): Promise<PasswordReset> {
    const open = { id, confirmedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) };
    const reset = await tx.findOneBy(PasswordReset, open);
    // An outsider learns from the answer nothing of what lies open.
    await this.policy.requireAdministrator(tx, actor, reset?.personId ?? id);
    if (!reset) throw Problem.of(PlatformProblems.notFound);
    if (reset.proposedBy === actor.personId) throw Problem.of(AccessProblems.secondAdministrator);
    return reset;
  }
}
