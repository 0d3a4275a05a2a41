import { Injectable } from '@nestjs/common';
import { MachineClock, UnitOfWork } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { instant } from '@sanchika/platform/kernel';
import { IsNull, MoreThan } from 'typeorm';
import { hashOfSecret, newToken } from '../secrets';
import { PasskeyChallenge } from './passkey-challenge.entity';

/** What a challenge is for; one of a sign-in belongs to no session. */
export type Purpose =
  | { readonly purpose: 'sign-in'; readonly sessionId: null }
  | { readonly purpose: 'enrol' | 'step-up'; readonly sessionId: string };

/** How long an authenticator may take. */
export const CHALLENGE_LIFE_MS = 5 * 60_000;

/** Gives out challenges and takes each back once. */
@Injectable()
export class PasskeyChallenges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: MachineClock,
  ) {}

  async give(purpose: Purpose): Promise<string> {
    const challenge = newToken();
    const expiresAt = instant(this.clock.now() + CHALLENGE_LIFE_MS);
    const row = { hash: hashOfSecret(challenge), ...purpose, expiresAt };
    await this.work.run((tx) => tx.insert(PasskeyChallenge, row));
    return challenge;
  }

  /** Whether the challenge was given for this and not used yet. From now on it is used, whatever comes of it. */
  spend(challenge: string, purpose: Purpose): Promise<boolean> {
    return this.work.run((tx) => this.take(tx, challenge, purpose));
  }

  /** As {@link spend}, in an open transaction. */
  async take(tx: Transaction, challenge: string, { purpose, sessionId }: Purpose): Promise<boolean> {
    const { affected } = await tx.delete(PasskeyChallenge, {
      hash: hashOfSecret(challenge),
      purpose,
      sessionId: sessionId ?? IsNull(),
      expiresAt: MoreThan(this.clock.now()),
    });
    return affected === 1;
  }
}
