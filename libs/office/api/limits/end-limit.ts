import { Injectable } from '@nestjs/common';
import { localDate } from '@sanchika/calendar/domain';
import { OfficeApi, OfficeProblems } from '@sanchika/office/contract';
import { mayDelegateToRole } from '@sanchika/office/domain';
import type { Actor } from '@sanchika/office/domain';
import { CommandRunner, OfficeClock, Problem, requireOneChanged } from '@sanchika/platform/api';
import type { Command, Transaction } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import type { ResponseOf } from '@sanchika/platform/contract';
import { isoDate } from '@sanchika/platform/kernel';
import { IsNull } from 'typeorm';
import { OfficeChain } from '../office-chain';
import { OfficePolicy } from '../office.policy';
import { plainWords } from '../plain-words';
import { Post } from '../post.entity';
import { DelegatedLimitRow } from './delegated-limit.entity';

type Api = typeof OfficeApi.endLimit;

/** Gives a delegated power its last day. What was sanctioned under it stands. */
@Injectable()
export class EndLimit {
  constructor(
    private readonly commands: CommandRunner,
    private readonly policy: OfficePolicy,
    private readonly chain: OfficeChain,
    private readonly clock: OfficeClock,
  ) {}

  run(command: Command<Api>, actor: Actor): Promise<ResponseOf<Api>> {
    const { limitId } = command.params;
    const until = isoDate(command.body.until);
    const orderNo = plainWords(command.body.orderNo, '/orderNo');
    return this.commands.run(OfficeApi.endLimit, command, async (tx, proof) => {
      await this.policy.requireAdministrator(tx, actor);
      const limit = await tx.findOneBy(DelegatedLimitRow, { id: limitId, until: IsNull() });
      if (!limit) throw Problem.of(PlatformProblems.notFound);
      const officeId = await this.requireOffice(tx, actor, limit);
      if (until < localDate(this.clock.now())) throw Problem.of(OfficeProblems.limitDayPast);
      requireOneChanged(await tx.update(DelegatedLimitRow, { id: limitId, until: IsNull() }, { until }));
      const body = { limit: limitId, until, orderNo };
      await this.chain.append(tx, { officeId, type: 'limit.ended', actor, command: proof, body });
      return { limitId };
    });
  }

  private async requireOffice(tx: Transaction, actor: Actor, { postId }: DelegatedLimitRow): Promise<string> {
    const post = postId === null ? null : await tx.findOneBy(Post, { id: postId });
    if (post) {
      await this.policy.requireReach(tx, actor, post.officeId);
      return post.officeId;
    }
    if (!mayDelegateToRole(actor.roles)) throw Problem.of(PlatformProblems.notPermitted);
    return actor.officeId;
  }
}
