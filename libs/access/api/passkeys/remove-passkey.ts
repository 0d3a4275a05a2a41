import { Injectable } from '@nestjs/common';
import { FactorApi, FactorProblems } from '@sanchika/access/contract/factors';
import { mayLosePasskey } from '@sanchika/access/domain';
import type { SignedInPerson } from '@sanchika/office/domain';
import { CommandRunner, MachineClock, Problem, requireOneChanged } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import { IsNull } from 'typeorm';
import { Account } from '../account.entity';
import { requireStepUp } from '../require-step-up';
import { SecurityLog } from '../security-log';
import { OwnPasskeys } from './own-passkeys';
import { Passkey } from './passkey.entity';

/** Removes one of the own passkeys, never the last means to sign in. */
@Injectable()
export class RemovePasskey {
  constructor(
    private readonly commands: CommandRunner,
    private readonly own: OwnPasskeys,
    private readonly clock: MachineClock,
    private readonly security: SecurityLog,
  ) {}

  run(command: Command<typeof FactorApi.removePasskey>, person: SignedInPerson): Promise<void> {
    const { personId } = person;
    const id = command.params.passkeyId;
    return this.commands.run(FactorApi.removePasskey, command, async (tx) => {
      requireStepUp(person, this.clock);
      const account = await tx.findOneOrFail(Account, { where: { personId } });
      const passkeys = await this.own.list(tx, personId);
      if (!passkeys.some((passkey) => passkey.id === id)) throw Problem.of(PlatformProblems.notFound);
      if (!mayLosePasskey({ hasPassword: account.passwordHash !== null, passkeys: passkeys.length }))
        throw Problem.of(FactorProblems.lastFactor);
      requireOneChanged(
        await tx.update(Passkey, { id, personId, revokedAt: IsNull() }, { revokedAt: this.clock.now() }),
      );
      await this.security.append({ kind: 'passkey', personId, topic: id, result: 'removed' }, tx);
    });
  }
}
