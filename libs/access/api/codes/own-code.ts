import { Injectable } from '@nestjs/common';
import { FactorApi, FactorProblems } from '@sanchika/access/contract/factors';
import type { SignedInPerson } from '@sanchika/office/domain';
import { CommandRunner, MachineClock, Problem, UnitOfWork } from '@sanchika/platform/api';
import type { Command, Transaction } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import { FactorOfSession } from '../factor-of-session';
import { requireStepUp } from '../require-step-up';
import { SecurityLog } from '../security-log';
import { codeAddress } from './code-address';
import { OneTimeCodes } from './one-time-codes';

type Api = typeof FactorApi;

/** What a person does with the own code app and recovery codes, always after a step-up. */
@Injectable()
export class OwnCode {
  constructor(
    private readonly codes: OneTimeCodes,
    private readonly commands: CommandRunner,
    private readonly work: UnitOfWork,
    private readonly clock: MachineClock,
    private readonly factors: FactorOfSession,
    private readonly security: SecurityLog,
  ) {}

  async begin(person: SignedInPerson, label: string): Promise<ResponseOf<Api['codeEnrolment']>> {
    requireStepUp(person, this.clock);
    const secret = await this.work.run((tx) => this.codes.propose(tx, person.personId));
    return { secret, uri: codeAddress(secret, label) };
  }

  async confirm(
    command: Command<Api['confirmCode']>,
    person: SignedInPerson,
  ): Promise<ResponseOf<Api['confirmCode']>> {
    const { personId } = person;
    requireStepUp(person, this.clock);
    await this.codes.countTry(personId);
    return this.commands.run(FactorApi.confirmCode, withoutCode(command), async (tx) => {
      await this.codes.confirm(tx, personId, command.body.code);
      await this.codes.forgive(tx, personId);
      await this.factors.add(tx, person, 'otp');
      const codes = await this.codes.renewRecovery(tx, personId);
      await this.security.append({ kind: 'code', personId, result: 'enrolled' }, tx);
      return { codes };
    });
  }

  remove(command: Command<Api['removeCode']>, person: SignedInPerson): Promise<void> {
    const { personId } = person;
    return this.commands.run(FactorApi.removeCode, command, async (tx) => {
      await this.requireCode(tx, person);
      await this.codes.remove(tx, personId);
      await this.security.append({ kind: 'code', personId, result: 'removed' }, tx);
    });
  }

  renew(
    command: Command<Api['renewRecoveryCodes']>,
    person: SignedInPerson,
  ): Promise<ResponseOf<Api['renewRecoveryCodes']>> {
    const { personId } = person;
    return this.commands.run(FactorApi.renewRecoveryCodes, command, async (tx) => {
      await this.requireCode(tx, person);
      const codes = await this.codes.renewRecovery(tx, personId);
      await this.security.append({ kind: 'code', personId, result: 'recovery-renewed' }, tx);
      return { codes };
    });
  }

  private async requireCode(tx: Transaction, person: SignedInPerson): Promise<void> {
    requireStepUp(person, this.clock);
    if (!(await this.codes.has(tx, person.personId))) throw Problem.of(FactorProblems.noCode);
  }
}

/** A code has so few forms that its plain hash in the command's log would tell it. */
function withoutCode(command: Command<Api['confirmCode']>): Command<Api['confirmCode']> {
  return { ...command, body: { code: '' } };
}
