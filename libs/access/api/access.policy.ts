import { Injectable } from '@nestjs/common';
import { ADMINISTER_ACCESS, can } from '@sanchika/access/domain';
import type { PersonInOffice } from '@sanchika/access/domain';
import { OfficeLines, OfficePolicy, Person, Post, Posting } from '@sanchika/office/api';
import type { Actor } from '@sanchika/office/domain';
import { OfficeClock, Problem } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import { In, MoreThan } from 'typeorm';

/** The rule `access.administer`: who may hand a person the means to sign in. */
@Injectable()
export class AccessPolicy {
  constructor(
    private readonly office: OfficePolicy,
    private readonly lines: OfficeLines,
    private readonly clock: OfficeClock,
  ) {}

  /** Throws `platform.not-permitted`, or `platform.not-found` to an administrator who names nobody. */
  async requireAdministrator(tx: Transaction, actor: Actor, personId: string): Promise<void> {
    await this.office.requireAdministrator(tx, actor);
    if (!(await tx.existsBy(Person, { id: personId }))) throw Problem.of(PlatformProblems.notFound);
    if (!(await this.mayAdminister(tx, actor, personId))) throw Problem.of(PlatformProblems.notPermitted);
  }

  async mayAdminister(tx: Transaction, actor: Actor, personId: string): Promise<boolean> {
    const resource = await this.personInOffice(tx, personId);
    return can(ADMINISTER_ACCESS, 'administer', { subject: actor, resource, now: this.clock.now() }).allowed;
  }

  private async personInOffice(tx: Transaction, personId: string): Promise<PersonInOffice> {
    const postings = await tx.findBy(Posting, { personId, toAt: MoreThan(this.clock.now()) });
    const posts = await tx.findBy(Post, { id: In(postings.map(({ postId }) => postId)) });
    const officeLines: string[][] = [];
    for (const { officeId } of posts) officeLines.push(await this.lines.officesFrom(tx, officeId));
    return { personId, roles: posts.flatMap(({ roles }) => roles), officeLines };
  }
}
