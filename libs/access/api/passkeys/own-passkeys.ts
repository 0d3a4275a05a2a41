import { Injectable } from '@nestjs/common';
import type { PasskeyView } from '@sanchika/access/contract/factors';
import { MOST_PASSKEYS } from '@sanchika/access/domain';
import { Dialect, MachineClock, Reader, UnitOfWork } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { IsNull } from 'typeorm';
import { Passkey } from './passkey.entity';

/** A passkey as a browser is told which one is meant. */
export interface PasskeyRef {
  readonly id: string;
  readonly type: 'public-key';
  readonly transports: string[];
}

/** The passkeys that a person has now. */
@Injectable()
export class OwnPasskeys {
  constructor(
    private readonly reader: Reader,
    private readonly work: UnitOfWork,
    private readonly clock: MachineClock,
  ) {}

  /** The newest first. */
  async views(personId: string): Promise<PasskeyView[]> {
    const passkeys = await this.work.run((tx) => this.list(tx, personId));
    return passkeys.map(passkeyView).reverse();
  }

  /** Held, so that of two acts that count on the same passkeys one is decided again. */
  list(tx: Transaction, personId: string): Promise<Passkey[]> {
    const where = { personId, revokedAt: IsNull() };
    const held = Dialect.of(tx.connection.options).heldForReading();
    return tx.find(Passkey, { where, order: { id: 'ASC' }, take: MOST_PASSKEYS, ...held });
  }

  async refs(personId: string): Promise<PasskeyRef[]> {
    const rows = await this.reader.rows<{ id: string; transports: string }>(
      'SELECT credential_id id, transports FROM passkey WHERE person_id = ? AND revoked_at IS NULL LIMIT 10',
      [personId],
    );
    return rows.map(({ id, transports }) => ({
      id,
      type: 'public-key',
      transports: transports.split(' ').filter(Boolean),
    }));
  }

  async removeAllOf(tx: Transaction, personId: string): Promise<void> {
    await tx.update(Passkey, { personId, revokedAt: IsNull() }, { revokedAt: this.clock.now() });
  }
}

export function passkeyView({ id, name, createdAt, lastUsedAt, isBackedUp }: Passkey): PasskeyView {
  return {
    passkeyId: id,
    name,
    createdAt: isoOfInstant(createdAt),
    lastUsedAt: lastUsedAt === null ? null : isoOfInstant(lastUsedAt),
    // SQLite keeps a truth as a number.
    isBackedUp: Boolean(isBackedUp),
  };
}
