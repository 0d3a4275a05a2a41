import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The server's half of the key under which a device keeps its rows; without it they stay shut. */
@Entity('device_half')
export class DeviceHalf {
  @PrimaryColumn(idColumn({ name: 'device_id' }))
  deviceId!: string;

  /** 256 random bits as base64url. */
  @Column({ type: 'varchar', length: 43 })
  half!: string;

  @Column(instantColumn({ name: 'made_at' }))
  madeAt!: Instant;
}
