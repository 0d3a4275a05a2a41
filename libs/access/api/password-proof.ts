import { Injectable } from '@nestjs/common';
import { AccessProblems } from '@sanchika/access/contract';
import { Problem } from '@sanchika/platform/api';
import { AccountQueries, bucketOf } from './account.queries';
import { LoginTries } from './login-tries';
import { PasswordHasher } from './password-hasher';
import { SecurityLog } from './security-log';

/** Who has given the right password, and in which bucket the try was counted. */
export interface ProvedPerson {
  readonly personId: string;
  readonly bucket: string;
}

/** Checks a login name and a password. Unknown names, missing and wrong passwords look the same. */
@Injectable()
export class PasswordProof {
  constructor(
    private readonly accounts: AccountQueries,
    private readonly tries: LoginTries,
    private readonly passwords: PasswordHasher,
    private readonly security: SecurityLog,
  ) {}

  async check(
    { login, password }: { readonly login: string; readonly password: string },
    deviceToken: string | null,
  ): Promise<ProvedPerson> {
    const account = await this.accounts.byLogin({ login, deviceToken });
    const bucket = bucketOf(account, login);
    await this.tries.take(bucket);
    const isRight = await this.passwords.verify(password, account?.passwordHash ?? null);
    if (isRight && account) return { personId: account.personId, bucket };
    const personId = account?.personId ?? null;
    await this.security.append({ kind: 'sign-in', personId, result: AccessProblems.wrongCredentials.code });
    throw Problem.of(AccessProblems.wrongCredentials);
  }
}
