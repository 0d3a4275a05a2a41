import { Injectable } from '@nestjs/common';
import { limitOf } from '@sanchika/office/domain';
import type { DelegatedLimit, FinancialPower } from '@sanchika/office/domain';
import type { IsoDate } from '@sanchika/platform/kernel';
import { In, IsNull } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { OfficeDirectory } from '../office-directory';
import { DelegatedLimitRow } from './delegated-limit.entity';

const PAISE_IN_RUPEE = 100;
const NO_POWER: FinancialPower = { limitId: null, amountPaise: 0, stepUpAbovePaise: 0 };

/** For what the powers are asked. */
export interface PowersAsked {
  readonly postIds: readonly string[];
  readonly budgetHead: string;
  readonly on: IsoDate;
}

/** What posts may sanction under a head of the budget on a day (EN-13). */
@Injectable()
export class FinancialPowers {
  constructor(private readonly directory: OfficeDirectory) {}

  /** The power of each post, in the order asked; an unknown post has none. */
  async of(
    manager: EntityManager,
    { postIds, budgetHead, on }: PowersAsked,
  ): Promise<(FinancialPower & { readonly postId: string })[]> {
    const rows = await manager.find(DelegatedLimitRow, {
      where: [{ postId: In([...postIds]) }, { postId: IsNull() }],
    });
    const orders = rows.map(({ id, ...order }): DelegatedLimit => ({ ...order, limitId: id }));
    const powers: (FinancialPower & { postId: string })[] = [];
    for (const postId of postIds) {
      const post = await this.directory.post(postId);
      if (!post) powers.push({ postId, ...NO_POWER });
      else {
        const { roles, officeTier, financialLimit } = post;
        const standingPaise = financialLimit * PAISE_IN_RUPEE;
        powers.push({
          postId,
          ...limitOf(orders, { postId, roles, officeTier, standingPaise, budgetHead, on }),
        });
      }
    }
    return powers;
  }
}
