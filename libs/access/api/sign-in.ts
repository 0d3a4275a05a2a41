import { Injectable } from '@nestjs/common';
import { AccessProblems } from '@sanchika/access/contract';
import { Problem, UnitOfWork } from '@sanchika/platform/api';
import { OneTimeCodes } from './codes/one-time-codes';
import type { CodeKind } from './codes/one-time-codes';
import type { Browser } from './devices';
import { LoginTries } from './login-tries';
import { PasswordProof } from './password-proof';
import { SessionOpener } from './session-opener';
import type { SignedIn } from './session-opener';

interface GivenFactors {
  readonly login: string;
  readonly password: string;
  readonly code?: string | undefined;
}

/** Opens a session by a login name and a password, and a code where the person has a code app. */
@Injectable()
export class SignIn {
  constructor(
    private readonly passwords: PasswordProof,
    private readonly codes: OneTimeCodes,
    private readonly tries: LoginTries,
    private readonly opener: SessionOpener,
    private readonly work: UnitOfWork,
  ) {}

  async run(given: GivenFactors, browser: Browser): Promise<SignedIn> {
    const { personId, bucket } = await this.passwords.check(given, browser.token);
    const second = await this.secondFactor(personId, given.code);
    const opened = await this.work.run(async (tx) => {
      await this.tries.clear(tx, bucket);
      return this.opener.open(tx, { personId, amr: ['pwd', ...second], browser });
    });
    return this.opener.describe(opened);
  }

  /** Asked for only behind the right password, so that nobody else learns who has a code app. */
  private async secondFactor(personId: string, code: string | undefined): Promise<CodeKind[]> {
    if (!(await this.work.run((tx) => this.codes.has(tx, personId)))) return [];
    if (code === undefined) throw Problem.of(AccessProblems.codeNeeded);
    return [await this.codes.use(personId, code)];
  }
}
