import { Injectable } from '@nestjs/common';
import { AccessProblems } from '@sanchika/access/contract';
import { isPrevalent } from '@sanchika/access/domain';
import { Problem, UnitOfWork } from '@sanchika/platform/api';
import { AccountQueries, bucketOf } from './account.queries';
import type { Browser } from './devices';
import { LoginTries } from './login-tries';
import { PasswordHasher } from './password-hasher';
import { SessionOpener } from './session-opener';
import type { OpenedSession, SignedIn } from './session-opener';
import { SlipDesk } from './slip-desk';

/** What a person types who signs in for the first time, or after a reset. */
interface Redemption {
  readonly login: string;
  readonly slip: string;
  readonly newPassword: string;
}

/** Exchanges a one-time slip for a password of one's own, and signs in with it. */
@Injectable()
export class RedeemSlip {
  constructor(
    private readonly accounts: AccountQueries,
    private readonly tries: LoginTries,
    private readonly passwords: PasswordHasher,
    private readonly slips: SlipDesk,
    private readonly opener: SessionOpener,
    private readonly work: UnitOfWork,
  ) {}

  async run({ login, slip, newPassword }: Redemption, browser: Browser): Promise<SignedIn> {
    if (isPrevalent(newPassword)) throw Problem.of(AccessProblems.weakPassword);
    const account = await this.accounts.byLogin({ login, deviceToken: browser.token });
    const bucket = bucketOf(account, login);
    await this.tries.take(bucket);
    // Hashed before the slip is looked at, so that the time says nothing of the account.
    const passwordHash = await this.passwords.hash(newPassword);
    const opened = await this.work.run(async (tx): Promise<OpenedSession> => {
      if (!account) throw Problem.of(AccessProblems.slipInvalid);
      await this.slips.redeem(tx, account.personId, { slip, passwordHash });
      await this.tries.clear(tx, bucket);
      return this.opener.open(tx, { personId: account.personId, amr: ['slip', 'pwd'], browser });
    });
    return this.opener.describe(opened);
  }
}
