import { Injectable } from '@nestjs/common';
import type { Assertion } from '@sanchika/access/contract/factors';
import { UnitOfWork } from '@sanchika/platform/api';
import type { OwnSession } from '../own-session';
import { SessionProver } from '../session-prover';
import type { Proved } from '../session-prover';
import { PasskeyProof } from './passkey-proof';
import type { Site } from './relying-party';

/** A person proves anew, by one of the own passkeys, who he is. */
@Injectable()
export class StepUpByPasskey {
  constructor(
    private readonly proof: PasskeyProof,
    private readonly work: UnitOfWork,
    private readonly prover: SessionProver,
  ) {}

  async run(assertion: Assertion, site: Site, own: OwnSession): Promise<Proved> {
    const { personId, sessionId, deviceId } = own.session.person;
    const purpose = { purpose: 'step-up', sessionId } as const;
    const proved = await this.proof.check(assertion, { purpose, site, personId, deviceId });
    return this.work.run(async (tx) => {
      await this.proof.note(tx, proved);
      return this.prover.mark(tx, own);
    });
  }
}
