import { Injectable } from '@nestjs/common';
import type { Assertion } from '@sanchika/access/contract/factors';
import { UnitOfWork } from '@sanchika/platform/api';
import type { Browser } from '../devices';
import { SessionOpener } from '../session-opener';
import type { SignedIn } from '../session-opener';
import { PasskeyProof } from './passkey-proof';
import type { Site } from './relying-party';

/** Opens a session by a passkey, which says by itself whose it is. */
@Injectable()
export class PasskeySignIn {
  constructor(
    private readonly proof: PasskeyProof,
    private readonly opener: SessionOpener,
    private readonly work: UnitOfWork,
  ) {}

  async run(assertion: Assertion, site: Site, browser: Browser): Promise<SignedIn> {
    const purpose = { purpose: 'sign-in', sessionId: null } as const;
    const proved = await this.proof.check(assertion, { purpose, site, personId: null, deviceId: null });
    const { personId } = proved.passkey;
    const opened = await this.work.run(async (tx) => {
      await this.proof.note(tx, proved);
      return this.opener.open(tx, { personId, amr: ['passkey'], browser });
    });
    return this.opener.describe(opened);
  }
}
