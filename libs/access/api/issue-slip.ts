import { Injectable } from '@nestjs/common';
import { AccessApi, AccessProblems } from '@sanchika/access/contract';
import { OfficeChain } from '@sanchika/office/api';
import type { Actor } from '@sanchika/office/domain';
import { CommandRunner, Problem } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { Account } from './account.entity';
import { AccessPolicy } from './access.policy';
import { SecurityLog } from './security-log';
import { SlipDesk } from './slip-desk';

type Api = typeof AccessApi.issueSlip;

/** Issues the first slip. Who has a password gets one only from two administrators together. */
@Injectable()
export class IssueSlip {
  constructor(
    private readonly commands: CommandRunner,
    private readonly policy: AccessPolicy,
    private readonly slips: SlipDesk,
    private readonly chain: OfficeChain,
    private readonly security: SecurityLog,
  ) {}

  run(command: Command<Api>, actor: Actor): Promise<ResponseOf<Api>> {
    const { personId } = command.params;
    return this.commands.run(AccessApi.issueSlip, command, async (tx, proof) => {
      await this.policy.requireAdministrator(tx, actor, personId);
      const account = await tx.findOneBy(Account, { personId });
      if (account?.passwordHash) throw Problem.of(AccessProblems.secondAdministrator);
      const { slip, expiresAt } = await this.slips.issue(tx, personId);
      const { officeId, postId } = actor;
      await this.chain.append(tx, {
        officeId,
        type: 'slip.issued',
        actor,
        command: proof,
        body: { person: personId },
      });
      const entry = {
        kind: 'slip',
        personId: actor.personId,
        postId,
        topicPersonId: personId,
        result: 'issued',
      };
      await this.security.append(entry, tx);
      return { slip, expiresAt: isoOfInstant(expiresAt) };
    });
  }
}
