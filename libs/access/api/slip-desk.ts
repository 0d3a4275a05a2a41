import { Injectable } from '@nestjs/common';
import { AccessProblems } from '@sanchika/access/contract';
import { MachineClock, Problem, requireOneChanged } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { Account } from './account.entity';
import { OneTimeCodes } from './codes/one-time-codes';
import { OwnPasskeys } from './passkeys/own-passkeys';
import { hashOfSecret, isSameHash, newSlip, plainSlip } from './secrets';
import { Sessions } from './sessions';

/** A slip as it is handed out, once. */
export interface IssuedSlip {
  readonly slip: string;
  readonly expiresAt: Instant;
}

/** How long a slip waits to be redeemed: over a week-end with a holiday. */
export const SLIP_LIFE_MS = 72 * 60 * 60_000;

/** Issues and takes back the one-time slips by which a person comes to a password. */
@Injectable()
export class SlipDesk {
  constructor(
    private readonly clock: MachineClock,
    private readonly sessions: Sessions,
    private readonly passkeys: OwnPasskeys,
    private readonly codes: OneTimeCodes,
  ) {}

  /** Gives the person a new slip. Password, passkeys, codes and sessions of before end here, and so does an earlier slip. */
  async issue(tx: Transaction, personId: string): Promise<IssuedSlip> {
    const slip = newSlip();
    const expiresAt = instant(this.clock.now() + SLIP_LIFE_MS);
    const row = { passwordHash: null, slipHash: hashOfSecret(plainSlip(slip)), slipExpiresAt: expiresAt };
    const { affected } = await tx.update(Account, { personId }, row);
    if (affected !== 1) await tx.insert(Account, { personId, closedAt: null, ...row });
    await this.passkeys.removeAllOf(tx, personId);
    await this.codes.remove(tx, personId);
    await this.sessions.endAllOf(tx, personId);
    return { slip, expiresAt };
  }

  /** Sets the first password in exchange for the slip. Throws `access.slip-invalid`. */
  async redeem(
    tx: Transaction,
    personId: string,
    given: { slip: string; passwordHash: string },
  ): Promise<void> {
    const account = await tx.findOneBy(Account, { personId });
    const slipHash = hashOfSecret(plainSlip(given.slip));
    if (!account || !this.isOpen(account, slipHash)) throw Problem.of(AccessProblems.slipInvalid);
    const used = { passwordHash: given.passwordHash, slipHash: null, slipExpiresAt: null };
    requireOneChanged(await tx.update(Account, { personId, slipHash }, used));
    await this.sessions.endAllOf(tx, personId);
  }

  private isOpen({ slipHash, slipExpiresAt, closedAt }: Account, given: string): boolean {
    return (
      closedAt === null &&
      slipHash !== null &&
      slipExpiresAt !== null &&
      this.clock.now() < slipExpiresAt &&
      isSameHash(slipHash, given)
    );
  }
}
