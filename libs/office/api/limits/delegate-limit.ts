import { Injectable } from '@nestjs/common';
import { OfficeApi, OfficeProblems } from '@sanchika/office/contract';
import { mayDelegateToRole } from '@sanchika/office/domain';
import type { Actor } from '@sanchika/office/domain';
import { CommandRunner, OfficeClock, Problem } from '@sanchika/platform/api';
import type { Command, Transaction } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import type { BodyOf, ResponseOf } from '@sanchika/platform/contract';
import { isoDate } from '@sanchika/platform/kernel';
import { OfficeChain } from '../office-chain';
import { OfficePolicy } from '../office.policy';
import { plainWords } from '../plain-words';
import { Post } from '../post.entity';
import { DelegatedLimitRow } from './delegated-limit.entity';

type Api = typeof OfficeApi.delegateLimit;
type NewLimit = BodyOf<Api>;

/** Delegates a financial power; a power of roles reaches over the whole deployment, so only its administrator may. */
@Injectable()
export class DelegateLimit {
  constructor(
    private readonly commands: CommandRunner,
    private readonly policy: OfficePolicy,
    private readonly chain: OfficeChain,
    private readonly clock: OfficeClock,
  ) {}

  run(command: Command<Api>, actor: Actor): Promise<ResponseOf<Api>> {
    const draft = inPlainWords(command.body);
    const { limitId } = draft;
    return this.commands.run(OfficeApi.delegateLimit, command, async (tx, proof) => {
      const officeId = await this.requireOffice(tx, actor, draft);
      if (await tx.existsBy(DelegatedLimitRow, { id: limitId })) {
        throw Problem.of(OfficeProblems.codeTaken, { values: { code: limitId } });
      }
      const { limitId: limit, postId: post, from: since, ...power } = draft;
      const kept = { id: limit, postId: post, from: isoDate(since), until: null, source: 'order' as const };
      await tx.insert(DelegatedLimitRow, { ...power, ...kept, recordedAt: this.clock.now() });
      const body = { limit, post, from: since, ...power };
      await this.chain.append(tx, { officeId, type: 'limit.delegated', actor, command: proof, body });
      return { limitId };
    });
  }

  /** The office on whose chain the power is sealed: that of the post, or the administrator's own for a role. */
  private async requireOffice(tx: Transaction, actor: Actor, { postId }: NewLimit): Promise<string> {
    await this.policy.requireAdministrator(tx, actor);
    if (postId === null) {
      if (!mayDelegateToRole(actor.roles)) throw Problem.of(PlatformProblems.notPermitted);
      return actor.officeId;
    }
    const post = await tx.findOneBy(Post, { id: postId });
    if (!post) throw Problem.of(OfficeProblems.unknownPost);
    await this.policy.requireReach(tx, actor, post.officeId);
    this.policy.requireGrantable(actor, post.roles);
    return post.officeId;
  }
}

function inPlainWords(limit: NewLimit): NewLimit {
  const { orderNo, budgetHead } = limit;
  return {
    ...limit,
    orderNo: plainWords(orderNo, '/orderNo'),
    budgetHead: budgetHead === null ? null : plainWords(budgetHead, '/budgetHead'),
  };
}
