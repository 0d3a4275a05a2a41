import { Injectable } from '@nestjs/common';
import { FactorProblems } from '@sanchika/access/contract/factors';
import { Problem, UnitOfWork } from '@sanchika/platform/api';
import type { OwnSession } from '../own-session';
import { SessionProver } from '../session-prover';
import type { Proved } from '../session-prover';
import { OneTimeCodes } from './one-time-codes';

/** A person proves anew, by a code, who he is. */
@Injectable()
export class StepUpByCode {
  constructor(
    private readonly codes: OneTimeCodes,
    private readonly work: UnitOfWork,
    private readonly prover: SessionProver,
  ) {}

  async run(code: string, own: OwnSession): Promise<Proved> {
    const { personId } = own.session.person;
    if (!(await this.work.run((tx) => this.codes.has(tx, personId)))) throw Problem.of(FactorProblems.noCode);
    await this.codes.use(personId, code);
    return this.work.run((tx) => this.prover.mark(tx, own));
  }
}
