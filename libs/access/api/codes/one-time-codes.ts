import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AccessProblems } from '@sanchika/access/contract';
import { codeStep, isUnusedStep, RECOVERY_CODES, waitBeforeCode } from '@sanchika/access/domain';
import { MachineClock, Problem, UnitOfWork } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { Secret, TOTP } from 'otpauth';
import { IsNull, LessThan } from 'typeorm';
import { LoginTries } from '../login-tries';
import { hashOfSecret, newSlip, plainSlip } from '../secrets';
import { SecurityLog } from '../security-log';
import { CodeSecretRow } from './code-secret.entity';
import { RecoveryCode } from './recovery-code.entity';
import { SealedSecrets } from './sealed-secrets';

/** What a code turned out to be: of the app, or one of the eight on paper. */
export type CodeKind = 'otp' | 'recovery';

const SECRET_BYTES = 20;

/** Codes of the app and recovery codes: each is good once. */
@Injectable()
export class OneTimeCodes {
  constructor(
    private readonly secrets: SealedSecrets,
    private readonly tries: LoginTries,
    private readonly work: UnitOfWork,
    private readonly clock: MachineClock,
    private readonly security: SecurityLog,
  ) {}

  /** Whether the person has a code app, so that a password alone does not open a session. */
  has(tx: Transaction, personId: string): Promise<boolean> {
    return tx.findOneBy(CodeSecretRow, { personId }).then((row) => Boolean(row?.secret));
  }

  /** A new secret in base32, which counts when it is confirmed. */
  async propose(tx: Transaction, personId: string): Promise<string> {
    const bytes = randomBytes(SECRET_BYTES);
    const pendingSecret = this.secrets.close(bytes, personId);
    const changedAt = this.clock.now();
    const { affected } = await tx.update(CodeSecretRow, { personId }, { pendingSecret, changedAt });
    if (affected !== 1)
      await tx.insert(CodeSecretRow, { personId, secret: null, pendingSecret, lastStep: 0, changedAt });
    return new Secret({ buffer: new Uint8Array(bytes).buffer }).base32;
  }

  /** Takes the proposed secret into use if this is one of its codes. Counted as a try; throws `access.wrong-code`. */
  async confirm(tx: Transaction, personId: string, code: string): Promise<void> {
    const row = await tx.findOneBy(CodeSecretRow, { personId });
    const pending = row?.pendingSecret ?? null;
    const step = this.stepOf(pending, personId, code);
    if (step === null) throw Problem.of(AccessProblems.wrongCode);
    const change = { secret: pending, pendingSecret: null, lastStep: step, changedAt: this.clock.now() };
    await tx.update(CodeSecretRow, { personId }, change);
  }

  async remove(tx: Transaction, personId: string): Promise<void> {
    await tx.delete(CodeSecretRow, { personId });
    await tx.delete(RecoveryCode, { personId });
  }

  /** Eight new recovery codes; those of before are gone. */
  async renewRecovery(tx: Transaction, personId: string): Promise<string[]> {
    await tx.delete(RecoveryCode, { personId });
    const codes = Array.from({ length: RECOVERY_CODES }, newSlip);
    for (const code of codes)
      await tx.insert(RecoveryCode, { hash: hashOfSecret(plainSlip(code)), personId, usedAt: null });
    return codes;
  }

  /** Counts one try at a code before it is checked. Throws `access.try-later`. */
  countTry(personId: string): Promise<void> {
    return this.tries.take(bucketOf(personId), waitBeforeCode);
  }

  /** Uses a code up, and says of which kind it was. Throws `access.wrong-code`, which is logged. */
  async use(personId: string, code: string): Promise<CodeKind> {
    await this.countTry(personId);
    const kind = await this.work.run((tx) => this.spend(tx, personId, code));
    if (kind) return kind;
    const result = AccessProblems.wrongCode.code;
    await this.security.append({ kind: 'code', personId, result });
    throw Problem.of(AccessProblems.wrongCode);
  }

  async forgive(tx: Transaction, personId: string): Promise<void> {
    await this.tries.clear(tx, bucketOf(personId));
  }

  private async spend(tx: Transaction, personId: string, code: string): Promise<CodeKind | null> {
    const kind = /^\d{6}$/.test(code)
      ? await this.spendStep(tx, personId, code)
      : await this.spendRecovery(tx, personId, code);
    if (kind === null) return null;
    await this.forgive(tx, personId);
    await this.security.append({ kind: 'code', personId, result: kind }, tx);
    return kind;
  }

  private async spendStep(tx: Transaction, personId: string, code: string): Promise<'otp' | null> {
    const row = await tx.findOneBy(CodeSecretRow, { personId });
    const step = this.stepOf(row?.secret ?? null, personId, code);
    if (!row || step === null || !isUnusedStep(step, row.lastStep)) return null;
    // Of two uses of one code at the same time the second finds the step taken.
    const unused = { personId, lastStep: LessThan(step) };
    const { affected } = await tx.update(CodeSecretRow, unused, { lastStep: step });
    return affected === 1 ? 'otp' : null;
  }

  private async spendRecovery(tx: Transaction, personId: string, code: string): Promise<'recovery' | null> {
    const which = { hash: hashOfSecret(plainSlip(code)), personId, usedAt: IsNull() };
    const { affected } = await tx.update(RecoveryCode, which, { usedAt: this.clock.now() });
    return affected === 1 ? 'recovery' : null;
  }

  /** The half minute of which this is the code, now or one to either side; null when it is none. */
  private stepOf(sealed: string | null, personId: string, code: string): number | null {
    const bytes = sealed === null ? null : this.secrets.open(sealed, personId);
    if (!bytes) return null;
    const secret = new Secret({ buffer: new Uint8Array(bytes).buffer });
    const timestamp = this.clock.now();
    const delta = TOTP.validate({ token: code, secret, timestamp, window: 1 });
    return delta === null ? null : codeStep(timestamp) + delta;
  }
}

function bucketOf(personId: string): string {
  return `code:${personId}`;
}
