import { localDate } from '@sanchika/calendar/domain';
import { FinancialPowers, OfficeDirectory } from '@sanchika/office/api';
import type { PostLabel } from '@sanchika/office/contract';
import type { Actor, FinancialPower } from '@sanchika/office/domain';
import { isAmong } from '@sanchika/file/domain';
import type { Proposer, SanctionFacts } from '@sanchika/file/domain';
import { NOBODY_IN_LINE } from '@sanchika/file/contract';
import { OfficeClock } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Sanction } from './sanction.entity';

/** A proposed block with whoever proposes it. */
export interface ProposedSanction {
  readonly sanction: Sanction;
  readonly proposers: readonly Proposer[];
}

/** What an actor may do about a proposed block. */
export interface SanctionWeight {
  readonly facts: SanctionFacts;
  readonly power: FinancialPower;
  readonly isProposer: boolean;
  /** The nearest post above that could sanction it; null when the actor can, or nobody. */
  readonly competentPost: PostLabel | null;
}

/** Gathers what the rules on money need to know of the actor and of the line above him. */
@Injectable()
export class SanctionPowers {
  constructor(
    private readonly powers: FinancialPowers,
    private readonly directory: OfficeDirectory,
    private readonly clock: OfficeClock,
  ) {}

  async weigh(manager: EntityManager, actor: Actor, proposed: ProposedSanction): Promise<SanctionWeight> {
    const { sanction, proposers } = proposed;
    const [power] = await this.powersOf(manager, [actor.postId], sanction);
    if (!power) throw new Error(`no post ${actor.postId}`);
    const { amountPaise, availablePaise } = sanction;
    const isLinkOfficer = actor.postingKind === 'link';
    const isProposer = isAmong(proposers, actor);
    const isAble = power.amountPaise >= amountPaise && !isProposer && !isLinkOfficer;
    const competentPost = isAble ? null : await this.competentAbove(manager, actor.postId, proposed);
    const { postId, personId } = actor;
    const facts = {
      ...{ actor: { postId, personId }, isLinkOfficer, proposers, amountPaise, availablePaise },
      limitPaise: power.amountPaise,
      competentPost: competentPost?.designation ?? NOBODY_IN_LINE,
    };
    return { facts, power, isProposer, competentPost };
  }

  private async competentAbove(
    manager: EntityManager,
    postId: string,
    { sanction, proposers }: ProposedSanction,
  ): Promise<PostLabel | null> {
    const line = await this.directory.superiorPosts(postId);
    const others = line
      .map((post) => post.postId)
      .filter((id) => !proposers.some((each) => each.postId === id));
    const powers = await this.powersOf(manager, others, sanction);
    const able = powers.find(({ amountPaise }) => amountPaise >= sanction.amountPaise);
    return able ? ((await this.directory.labels([able.postId])).get(able.postId) ?? null) : null;
  }

  private powersOf(manager: EntityManager, postIds: readonly string[], { budgetHead }: Sanction) {
    return this.powers.of(manager, { postIds, budgetHead, on: localDate(this.clock.now()) });
  }
}
