import { Injectable } from '@nestjs/common';
import { AccessProblems } from '@sanchika/access/contract';
import { Problem, UnitOfWork } from '@sanchika/platform/api';
import { AccountQueries, bucketOf } from './account.queries';
import type { SignInAccount } from './account.queries';
import type { Browser } from './devices';
import { LoginTries } from './login-tries';
import { PasswordHasher } from './password-hasher';
import { SecurityLog } from './security-log';
import { SessionOpener } from './session-opener';
import type { SignedIn } from './session-opener';

/** Opens a session by a login name and a password. Unknown names, missing and wrong passwords look the same. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: AccountQueries,
    private readonly tries: LoginTries,
    private readonly passwords: PasswordHasher,
    private readonly opener: SessionOpener,
    private readonly work: UnitOfWork,
    private readonly security: SecurityLog,
  ) {}

  async run({ login, password }: { login: string; password: string }, browser: Browser): Promise<SignedIn> {
    const account = await this.accounts.byLogin({ login, deviceToken: browser.token });
    const bucket = bucketOf(account, login);
    await this.tries.take(bucket);
    const isRight = await this.passwords.verify(password, account?.passwordHash ?? null);
    if (!isRight || !account) return this.refuse(account);
    const opened = await this.work.run(async (tx) => {
      await this.tries.clear(tx, bucket);
      return this.opener.open(tx, { personId: account.personId, amr: ['pwd'], browser });
    });
    return this.opener.describe(opened);
  }

  private async refuse(account: SignInAccount | null): Promise<never> {
    const personId = account?.personId ?? null;
    await this.security.append({ kind: 'sign-in', personId, result: AccessProblems.wrongCredentials.code });
    throw Problem.of(AccessProblems.wrongCredentials);
  }
}
