import { Injectable } from '@nestjs/common';
import { OfficeApi } from '@sanchika/office/contract';
import type { Actor } from '@sanchika/office/domain';
import { CommandRunner, OfficeClock, Problem, requireOneChanged } from '@sanchika/platform/api';
import type { Command, Transaction } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import type { ResponseOf } from '@sanchika/platform/contract';
import { instant, isoOfInstant } from '@sanchika/platform/kernel';
import { OfficeChain } from './office-chain';
import { OfficePolicy } from './office.policy';
import { plainWords } from './plain-words';
import { Post } from './post.entity';
import { Posting } from './posting.entity';

type Api = typeof OfficeApi.endPosting;

/** Ends a posting now. The right to act in the post ends with it, at the next request. */
@Injectable()
export class EndPosting {
  constructor(
    private readonly commands: CommandRunner,
    private readonly policy: OfficePolicy,
    private readonly chain: OfficeChain,
    private readonly clock: OfficeClock,
  ) {}

  run(command: Command<Api>, actor: Actor): Promise<ResponseOf<Api>> {
    const { postingId } = command.params;
    const orderNo = plainWords(command.body.orderNo, '/orderNo');
    return this.commands.run(OfficeApi.endPosting, command, async (tx, proof) => {
      await this.policy.requireAdministrator(tx, actor);
      const { posting, post } = await this.runningPosting(tx, postingId);
      await this.policy.requireReach(tx, actor, post.officeId);
      this.policy.requireGrantable(actor, post.roles);
      // One that has not begun ends where it would have begun: it never was.
      const toAt = instant(Math.max(this.clock.now(), posting.fromAt));
      requireOneChanged(await tx.update(Posting, { id: postingId, toAt: posting.toAt }, { toAt }));
      const body = {
        posting: postingId,
        person: posting.personId,
        post: post.id,
        to: isoOfInstant(toAt),
        orderNo,
      };
      await this.chain.append(tx, {
        officeId: post.officeId,
        type: 'posting.ended',
        actor,
        command: proof,
        body,
      });
      return { postingId };
    });
  }

  private async runningPosting(tx: Transaction, id: string): Promise<{ posting: Posting; post: Post }> {
    const posting = await tx.findOneBy(Posting, { id });
    const post = posting && (await tx.findOneBy(Post, { id: posting.postId }));
    if (!posting || !post || posting.toAt <= Math.max(this.clock.now(), posting.fromAt)) {
      throw Problem.of(PlatformProblems.notFound);
    }
    return { posting, post };
  }
}
