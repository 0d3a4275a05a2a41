import type { Addressee, LadderCode } from '@sanchika/alert/domain';
import { instantColumn } from '@sanchika/platform/api';
import type { Instant, IsoDate } from '@sanchika/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One level of the ladder as this district has set it (B7). */
@Entity('ladder_level')
export class LadderLevelRow {
  @PrimaryColumn({ type: 'varchar', length: 4 })
  code!: LadderCode;

  @Column({ type: 'int' })
  place!: number;

  @Column({ type: 'int', name: 'working_days' })
  workingDays!: number;

  @Column({ type: 'int', name: 'at_minute', nullable: true })
  atMinute!: number | null;

  @Column({ type: 'varchar', length: 24 })
  addressee!: Addressee;

  @Column({ type: 'varchar', length: 8 })
  channel!: 'push' | 'digest';

  @Column({ type: 'boolean', name: 'is_for_immediate' })
  isForImmediate!: boolean;

  @Column({ type: 'varchar', length: 200 })
  source!: string;
}

/** Up to when the ladder has been looked at, by the clock of the office: the watermark of its scan. */
@Entity('ladder_mark')
export class LadderMark {
  @PrimaryColumn({ type: 'varchar', length: 16 })
  name!: string;

  @Column(instantColumn({ name: 'looked_at' }))
  lookedAt!: Instant;

  /** The last day with a digest. */
  @Column({ type: 'varchar', length: 10, name: 'digest_on', nullable: true })
  digestOn!: IsoDate | null;
}
