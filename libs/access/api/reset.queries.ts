import { Injectable } from '@nestjs/common';
import type { AccessApi } from '@sanchika/access/contract';
import { OfficeDirectory } from '@sanchika/office/api';
import type { Actor } from '@sanchika/office/domain';
import { MachineClock, Reader, UnitOfWork } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import { instant, isoOfInstant } from '@sanchika/platform/kernel';
import { AccessPolicy } from './access.policy';

type ResetView = ResponseOf<typeof AccessApi.proposeReset>;

/** A reset as its row has it. */
export interface ResetRow {
  readonly id: string;
  readonly personId: string;
  readonly proposedBy: string;
  readonly proposedAt: number;
}

const MOST_RESETS = 50;

@Injectable()
export class ResetQueries {
  constructor(
    private readonly reader: Reader,
    private readonly directory: OfficeDirectory,
    private readonly work: UnitOfWork,
    private readonly policy: AccessPolicy,
    private readonly clock: MachineClock,
  ) {}

  /** The open resets that the actor could confirm or has proposed, the oldest first. */
  async open(actor: Actor): Promise<ResetView[]> {
    const rows = await this.reader.rows<ResetRow>(
      `SELECT id, person_id personId, proposed_by proposedBy, proposed_at proposedAt FROM password_reset
       WHERE confirmed_at IS NULL AND expires_at > ? ORDER BY id LIMIT ${MOST_RESETS}`,
      [this.clock.now()],
    );
    const reached = await this.work.run(async (tx) => {
      const within: ResetRow[] = [];
      for (const row of rows) if (await this.policy.mayAdminister(tx, actor, row.personId)) within.push(row);
      return within;
    });
    return Promise.all(reached.map((row) => this.viewOf(row)));
  }

  async viewOf({ id, personId, proposedBy, proposedAt }: ResetRow): Promise<ResetView> {
    const person = await this.reader.row<{ employeeCode: string }>(
      'SELECT employee_code employeeCode FROM person WHERE id = ?',
      [personId],
    );
    const names = await this.directory.names([personId, proposedBy]);
    const [name, proposer] = [names.get(personId), names.get(proposedBy)];
    if (!person || !name || !proposer) throw new Error('a reset without its people');
    return {
      resetId: id,
      personId,
      employeeCode: person.employeeCode,
      name,
      proposedBy: proposer,
      proposedAt: isoOfInstant(instant(Number(proposedAt))),
    };
  }
}
