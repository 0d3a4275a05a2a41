import { Injectable } from '@nestjs/common';
import { FactorApi } from '@sanchika/access/contract/factors';
import { CommandRunner, Problem } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import { IsNull } from 'typeorm';
import { SecurityLog } from '../security-log';
import { Passkey } from './passkey.entity';

/** Gives one of the own passkeys another name. */
@Injectable()
export class RenamePasskey {
  constructor(
    private readonly commands: CommandRunner,
    private readonly security: SecurityLog,
  ) {}

  run(command: Command<typeof FactorApi.renamePasskey>): Promise<void> {
    const { principal: personId, params, body } = command;
    return this.commands.run(FactorApi.renamePasskey, command, async (tx) => {
      const which = { id: params.passkeyId, personId, revokedAt: IsNull() };
      const { affected } = await tx.update(Passkey, which, { name: body.name });
      if (affected !== 1) throw Problem.of(PlatformProblems.notFound);
      await this.security.append({ kind: 'passkey', personId, topic: which.id, result: 'renamed' }, tx);
    });
  }
}
