import { Injectable } from '@nestjs/common';
import { AccessProblems } from '@sanchika/access/contract';
import { Problem, UnitOfWork } from '@sanchika/platform/api';
import { Account } from './account.entity';
import { LoginTries } from './login-tries';
import type { OwnSession } from './own-session';
import { PasswordHasher } from './password-hasher';
import { SecurityLog } from './security-log';
import { SessionProver } from './session-prover';
import type { Proved } from './session-prover';

/** A person proves anew who he is; for five minutes the session may do what asks for it. Its id changes. */
@Injectable()
export class StepUp {
  constructor(
    private readonly tries: LoginTries,
    private readonly passwords: PasswordHasher,
    private readonly work: UnitOfWork,
    private readonly prover: SessionProver,
    private readonly security: SecurityLog,
  ) {}

  /** Throws `access.wrong-credentials` and `access.try-later`, counted with the sign-ins at the same device. */
  async run(password: string, own: OwnSession): Promise<Proved> {
    const { personId, sessionId, deviceId } = own.session.person;
    const bucket = `device:${deviceId}`;
    await this.tries.take(bucket);
    const account = await this.work.run((tx) => tx.findOneBy(Account, { personId }));
    const isRight = await this.passwords.verify(password, account?.passwordHash ?? null);
    if (!isRight) return this.refuse(personId, sessionId);
    return this.work.run(async (tx) => {
      await this.tries.clear(tx, bucket);
      return this.prover.mark(tx, own);
    });
  }

  private async refuse(personId: string, topic: string): Promise<never> {
    const result = AccessProblems.wrongCredentials.code;
    await this.security.append({ kind: 'step-up', personId, topic, result });
    throw Problem.of(AccessProblems.wrongCredentials);
  }
}
