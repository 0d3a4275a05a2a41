import { Injectable } from '@nestjs/common';
import { isAdministrator, isWithin, mayGrant, reachesOffice } from '@sanchika/office/domain';
import type { Actor, Role } from '@sanchika/office/domain';
import { OfficeClock, Problem } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import { OfficeLines } from './office-lines';
import { Posting } from './posting.entity';

/** The rule `office.administer`: who may change the office, its posts and its people. */
@Injectable()
export class OfficePolicy {
  constructor(
    private readonly lines: OfficeLines,
    private readonly clock: OfficeClock,
  ) {}

  /** Throws `platform.not-permitted` unless the actor's post administers and its charge still holds. */
  async requireAdministrator(tx: Transaction, actor: Actor): Promise<void> {
    const posting = await tx.findOneBy(Posting, { id: actor.postingId });
    const holds = posting !== null && isWithin({ from: posting.fromAt, to: posting.toAt }, this.clock.now());
    if (!holds || !isAdministrator(actor.roles)) throw Problem.of(PlatformProblems.notPermitted);
  }

  /** The same, and the office must lie within the actor's reach. */
  async requireReach(tx: Transaction, actor: Actor, officeId: string): Promise<void> {
    await this.requireAdministrator(tx, actor);
    const line = await this.lines.officesFrom(tx, officeId);
    if (!reachesOffice(actor, line)) throw Problem.of(PlatformProblems.notPermitted);
  }

  /** Throws `platform.not-permitted` when a post with these roles would be above what the actor may give. */
  requireGrantable(actor: Actor, roles: readonly Role[]): void {
    if (!mayGrant(actor, roles)) throw Problem.of(PlatformProblems.notPermitted);
  }
}
