import { Injectable } from '@nestjs/common';
import { MachineClock, newId, UnitOfWork } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { SecurityEvent } from './security-event.entity';

/** What the security log keeps of one event: ids and codes, never names, numbers or texts. */
export interface SecurityEntry {
  readonly kind: string;
  readonly personId?: string | null;
  readonly postId?: string | null;
  readonly operation?: string | null;
  readonly topic?: string | null;
  readonly result: string;
}

/** The append-only log of sign-ins, refusals and administrators' acts. */
@Injectable()
export class SecurityLog {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: MachineClock,
  ) {}

  /**
   * Writes one entry: in the given transaction, or else in one of its own, so that the log of a refused
   * act survives its rollback. Never wait for the latter inside another transaction: on SQLite both stand
   * in one queue.
   */
  async append(entry: SecurityEntry, tx?: Transaction): Promise<void> {
    const row = this.rowOf(entry);
    if (tx) await tx.insert(SecurityEvent, row);
    else await this.work.run((own) => own.insert(SecurityEvent, row));
  }

  private rowOf(entry: SecurityEntry): SecurityEvent {
    return {
      id: newId(),
      at: this.clock.now(),
      kind: entry.kind,
      personRef: entry.personId ?? null,
      postId: entry.postId ?? null,
      operation: entry.operation ?? null,
      topic: entry.topic ?? null,
      result: entry.result,
    };
  }
}
