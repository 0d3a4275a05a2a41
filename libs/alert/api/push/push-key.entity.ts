import { instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key pair under which all processes of this database send (RFC 8292). Browsers are bound to it. */
@Entity('push_key')
export class PushKey {
  @PrimaryColumn({ type: 'varchar', length: 16 })
  name!: string;

  @Column({ type: 'varchar', length: 100, name: 'public_key' })
  publicKey!: string;

  @Column({ type: 'varchar', length: 64, name: 'private_key' })
  privateKey!: string;

  @Column(instantColumn({ name: 'made_at' }))
  madeAt!: Instant;
}
