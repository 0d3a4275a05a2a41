import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { Dialect } from './dialect';
import { withMemory } from './remembered';
import { RolledBack } from './rolled-back';
import { TransactionQueue } from './transaction-queue';

/** An open transaction: what a use case reads and writes through. */
export type Transaction = EntityManager;

const TRIES = 5;

/**
 * Runs a use case in one transaction: all of it or nothing.
 *
 * On SQLite every transaction passes through one queue: the engine's only connection would otherwise
 * make concurrent transactions savepoints of one another, and the failure of one would take an
 * acknowledged other with it.
 */
@Injectable()
export class UnitOfWork {
  private readonly dialect: Dialect;
  private readonly queue = new TransactionQueue();
  /** Acts that lost once would lose to one another again and again if they did not wait for one another. */
  private readonly secondTries = new TransactionQueue();

  constructor(@InjectDataSource() private readonly writer: DataSource) {
    this.dialect = Dialect.of(writer.options);
  }

  /**
   * Runs `work` in a transaction. When the engine, or a lost compare-and-set, gives it up, it is decided
   * again from the beginning on fresh rows; a refusal of the domain is never tried again.
   */
  async run<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await (attempt === 1 ? this.once(work) : this.secondTries.run(() => this.once(work)));
      } catch (error) {
        if (attempt === TRIES || !this.mayDecideAgain(error)) throw error;
        await pauseBefore(attempt);
      }
    }
  }

  private once<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const transact = () => this.writer.transaction((tx) => withMemory(() => work(tx)));
    return this.dialect.engine === 'mariadb' ? transact() : this.queue.run(transact);
  }

  private mayDecideAgain(error: unknown): boolean {
    return error instanceof RolledBack || this.dialect.isGivenUp(error) || this.dialect.isDuplicate(error);
  }
}

function pauseBefore(attempt: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, attempt * 10 * (1 + Math.random())));
}
