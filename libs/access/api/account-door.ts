import { Injectable } from '@nestjs/common';
import { AccessApi, AccessProblems } from '@sanchika/access/contract';
import { OfficeChain } from '@sanchika/office/api';
import type { Actor } from '@sanchika/office/domain';
import { CommandRunner, MachineClock, Problem } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import { IsNull, Not } from 'typeorm';
import { AccessPolicy } from './access.policy';
import { Account } from './account.entity';
import { SecurityLog } from './security-log';
import { Sessions } from './sessions';

type Turning = (typeof AccessApi)['closeAccount' | 'reopenAccount'];

/** Closes and opens a person's way in, on the chain of the administrator's office. */
@Injectable()
export class AccountDoor {
  constructor(
    private readonly commands: CommandRunner,
    private readonly policy: AccessPolicy,
    private readonly clock: MachineClock,
    private readonly sessions: Sessions,
    private readonly chain: OfficeChain,
    private readonly security: SecurityLog,
  ) {}

  /** Throws `access.account-stands` when it stands like that already. */
  turn(
    endpoint: Turning,
    command: Command<Turning>,
    { actor, isClosing }: { readonly actor: Actor; readonly isClosing: boolean },
  ): Promise<void> {
    const { personId } = command.params;
    const [word, before, closedAt] = isClosing
      ? (['closed', IsNull(), this.clock.now()] as const)
      : (['reopened', Not(IsNull()), null] as const);
    return this.commands.run(endpoint, command, async (tx, proof) => {
      await this.policy.requireAdministrator(tx, actor, personId);
      const { affected } = await tx.update(Account, { personId, closedAt: before }, { closedAt });
      if (affected !== 1) throw Problem.of(AccessProblems.accountStands);
      if (isClosing) await this.sessions.endAllOf(tx, personId);
      const { officeId, postId } = actor;
      const event = { officeId, type: `account.${word}`, actor, command: proof, body: { person: personId } };
      await this.chain.append(tx, event);
      const about = { personId: actor.personId, postId, topicPersonId: personId };
      await this.security.append({ kind: 'account', ...about, result: word }, tx);
    });
  }
}
