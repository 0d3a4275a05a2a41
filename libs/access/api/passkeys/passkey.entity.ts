import { hashColumn, idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A passkey of a person: what its authenticator showed when it was made. Removed ones stay, so that none comes back. */
@Entity('passkey')
@Index('ux_passkey_credential', ['credentialHash'], { unique: true })
@Index('ix_passkey_person', ['personId', 'revokedAt'])
export class Passkey {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column(idColumn({ name: 'person_id' }))
  personId!: string;

  /** Of the credential id, which may be longer than an index takes. */
  @Column(hashColumn({ name: 'credential_hash' }))
  credentialHash!: string;

  /** Base64url, as in all that follows. */
  @Column({ type: 'varchar', length: 1400, name: 'credential_id' })
  credentialId!: string;

  /** In COSE form. */
  @Column({ type: 'varchar', length: 1000, name: 'public_key' })
  publicKey!: string;

  /** How often the authenticator says it was used; 0 for ever where it does not count. */
  @Column({ type: 'bigint', transformer: { to: (count: number) => count, from: Number } })
  counter!: number;

  /** `internal hybrid`, separated by blanks. */
  @Column({ type: 'varchar', length: 180 })
  transports!: string;

  @Column({ type: 'varchar', length: 80 })
  name!: string;

  @Column({ type: 'boolean', name: 'is_backed_up' })
  isBackedUp!: boolean;

  @Column(instantColumn({ name: 'created_at' }))
  createdAt!: Instant;

  @Column(instantColumn({ name: 'last_used_at', nullable: true }))
  lastUsedAt!: Instant | null;

  @Column(instantColumn({ name: 'revoked_at', nullable: true }))
  revokedAt!: Instant | null;
}
