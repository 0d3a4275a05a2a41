import { Injectable } from '@nestjs/common';
import { AccessApi, AccessProblems } from '@sanchika/access/contract';
import { isPrevalent } from '@sanchika/access/domain';
import type { SignedInPerson } from '@sanchika/office/domain';
import { CommandRunner, Problem } from '@sanchika/platform/api';
import type { Command, Transaction } from '@sanchika/platform/api';
import { Account } from './account.entity';
import { LoginTries } from './login-tries';
import { PasswordHasher } from './password-hasher';
import { SecurityLog } from './security-log';
import { Sessions } from './sessions';

type Change = Command<typeof AccessApi.changePassword>;

/** Changes one's own password and ends all other sessions. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly tries: LoginTries,
    private readonly passwords: PasswordHasher,
    private readonly commands: CommandRunner,
    private readonly sessions: Sessions,
    private readonly security: SecurityLog,
  ) {}

  async run(command: Change, person: SignedInPerson): Promise<void> {
    const { password, newPassword } = command.body;
    if (isPrevalent(newPassword)) throw Problem.of(AccessProblems.weakPassword);
    const bucket = `device:${person.deviceId}`;
    await this.tries.take(bucket);
    const passwordHash = await this.passwords.hash(newPassword);
    await this.commands.run(AccessApi.changePassword, withoutSecrets(command), async (tx) => {
      await this.requirePassword(tx, person.personId, password);
      await this.tries.clear(tx, bucket);
      await tx.update(Account, { personId: person.personId }, { passwordHash });
      await this.sessions.endAllOf(tx, person.personId, person.sessionId);
      await this.security.append({ kind: 'password', personId: person.personId, result: 'changed' }, tx);
    });
  }

  private async requirePassword(tx: Transaction, personId: string, password: string): Promise<void> {
    const account = await tx.findOneBy(Account, { personId });
    const isRight = await this.passwords.verify(password, account?.passwordHash ?? null);
    if (!isRight) throw Problem.of(AccessProblems.wrongCredentials);
  }
}

/** The command's log keeps a plain hash of what was sent, which must not become a way around Argon2. */
function withoutSecrets(command: Change): Change {
  return { ...command, body: { password: '', newPassword: '' } };
}
