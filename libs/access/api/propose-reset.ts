import { Injectable } from '@nestjs/common';
import { AccessApi } from '@sanchika/access/contract';
import { OfficeChain } from '@sanchika/office/api';
import type { Actor } from '@sanchika/office/domain';
import { CommandRunner, MachineClock, newId } from '@sanchika/platform/api';
import type { Command, CommandProof, Transaction } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import { instant } from '@sanchika/platform/kernel';
import { IsNull, MoreThan } from 'typeorm';
import { AccessPolicy } from './access.policy';
import { PasswordReset } from './password-reset.entity';
import { ResetQueries } from './reset.queries';
import { SecurityLog } from './security-log';

type Api = typeof AccessApi.proposeReset;

const PROPOSAL_LIFE_MS = 24 * 60 * 60_000;

/** Proposes a reset. While one is open for the person, a second proposal is the same one. */
@Injectable()
export class ProposeReset {
  constructor(
    private readonly commands: CommandRunner,
    private readonly policy: AccessPolicy,
    private readonly clock: MachineClock,
    private readonly queries: ResetQueries,
    private readonly chain: OfficeChain,
    private readonly security: SecurityLog,
  ) {}

  run(command: Command<Api>, actor: Actor): Promise<ResponseOf<Api>> {
    const { personId } = command.params;
    return this.commands.run(AccessApi.proposeReset, command, async (tx, proof) => {
      await this.policy.requireAdministrator(tx, actor, personId);
      const open = { personId, confirmedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) };
      const reset =
        (await tx.findOneBy(PasswordReset, open)) ?? (await this.propose(tx, actor, { personId, proof }));
      return this.queries.viewOf(reset);
    });
  }

  private async propose(
    tx: Transaction,
    actor: Actor,
    { personId, proof }: { personId: string; proof: CommandProof },
  ): Promise<PasswordReset> {
    const { officeId, postId, personId: proposedBy } = actor;
    const now = this.clock.now();
    const reset: PasswordReset = {
      ...{ id: newId(), personId, proposedBy, proposedAt: now, expiresAt: instant(now + PROPOSAL_LIFE_MS) },
      ...{ confirmedBy: null, confirmedAt: null },
    };
    await tx.insert(PasswordReset, reset);
    const body = { reset: reset.id, person: personId };
    await this.chain.append(tx, { officeId, type: 'reset.proposed', actor, command: proof, body });
    const entry = {
      kind: 'reset',
      personId: proposedBy,
      postId,
      topicPersonId: personId,
      result: 'proposed',
    };
    await this.security.append(entry, tx);
    return reset;
  }
}
