import { Injectable } from '@nestjs/common';
import { MachineClock, newId, UnitOfWork } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { PersonRefs } from './person-refs';
import { SecurityEvent } from './security-event.entity';

/** What the security log is told of one event: ids and codes, never names, numbers or texts. People become {@link PersonRefs}. */
export interface SecurityEntry {
  readonly kind: string;
  readonly personId?: string | null;
  readonly postId?: string | null;
  readonly operation?: string | null;
  /** The id of what it was about: a file, a device. */
  readonly topic?: string | null;
  /** The person it was about, in place of a topic. */
  readonly topicPersonId?: string;
  readonly result: string;
}

/** The append-only log of sign-ins, refusals and administrators' acts. */
@Injectable()
export class SecurityLog {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: MachineClock,
    private readonly refs: PersonRefs,
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
    const { kind, personId, postId = null, operation = null, topic = null, topicPersonId, result } = entry;
    const at = this.clock.now();
    return {
      id: newId(),
      at,
      kind,
      personRef: personId ? this.refs.of(personId, at) : null,
      postId,
      operation,
      topic: topicPersonId === undefined ? topic : this.refs.of(topicPersonId, at),
      result,
    };
  }
}
