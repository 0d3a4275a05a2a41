import { Injectable } from '@nestjs/common';
import { instantAt } from '@sanchika/calendar/domain';
import { OfficeApi, OfficeProblems } from '@sanchika/office/contract';
import { clashOf, OPEN_END, overlap } from '@sanchika/office/domain';
import type { Actor, Period, Role } from '@sanchika/office/domain';
import { CommandRunner, Problem } from '@sanchika/platform/api';
import type { Command, Transaction } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import type { BodyOf, ResponseOf } from '@sanchika/platform/contract';
import { isoDate } from '@sanchika/platform/kernel';
import { In } from 'typeorm';
import { OfficeChain } from './office-chain';
import { OfficePolicy } from './office.policy';
import { Person } from './person.entity';
import { plainWords } from './plain-words';
import { Post } from './post.entity';
import { Posting } from './posting.entity';

type Api = typeof OfficeApi.startPosting;
type NewPosting = BodyOf<Api>;

/**
 * Posts a person to a post from the beginning of a day. Acts on one office stand one behind the other in its chain, so
 * two regular occupants cannot slip in side by side (K-2).
 */
@Injectable()
export class StartPosting {
  constructor(
    private readonly commands: CommandRunner,
    private readonly policy: OfficePolicy,
    private readonly chain: OfficeChain,
  ) {}

  run(command: Command<Api>, actor: Actor): Promise<ResponseOf<Api>> {
    const draft = { ...command.body, orderNo: plainWords(command.body.orderNo, '/orderNo') };
    const { postingId, personId, postId, kind, orderNo } = draft;
    const period: Period = { from: instantAt(isoDate(draft.from), 0), to: OPEN_END };
    return this.commands.run(OfficeApi.startPosting, command, async (tx, proof) => {
      const post = await this.requirePost(tx, actor, draft);
      if (await tx.existsBy(Posting, { id: postingId })) {
        throw Problem.of(OfficeProblems.codeTaken, { values: { code: postingId } });
      }
      await this.requireVacancy(tx, draft, period);
      await this.requireSeparation(tx, draft, { roles: post.roles, period });
      const row = { id: postingId, personId, postId, kind, orderNo, fromAt: period.from, toAt: period.to };
      await tx.insert(Posting, row);
      const body = { posting: postingId, person: personId, post: postId, kind, from: draft.from, orderNo };
      await this.chain.append(tx, {
        officeId: post.officeId,
        type: 'posting.started',
        actor,
        command: proof,
        body,
      });
      return { postingId };
    });
  }

  private async requirePost(tx: Transaction, actor: Actor, draft: NewPosting): Promise<Post> {
    await this.policy.requireAdministrator(tx, actor);
    const post = await tx.findOneBy(Post, { id: draft.postId });
    if (!post) throw Problem.of(OfficeProblems.unknownPost);
    await this.policy.requireReach(tx, actor, post.officeId);
    this.policy.requireGrantable(actor, post.roles);
    // Nobody gives oneself a desk: an administrator would come to the files behind it.
    if (draft.personId === actor.personId) throw Problem.of(PlatformProblems.notPermitted);
    if (!(await tx.existsBy(Person, { id: draft.personId }))) throw Problem.of(OfficeProblems.unknownPerson);
    return post;
  }

  private async requireVacancy(tx: Transaction, { kind, postId }: NewPosting, period: Period): Promise<void> {
    if (kind !== 'regular') return;
    const others = await tx.findBy(Posting, { postId, kind });
    const isFilled = others.some(({ fromAt, toAt }) => overlap({ from: fromAt, to: toAt }, period));
    if (isFilled) throw Problem.of(OfficeProblems.postFilled);
  }

  /** The roles of all posts that one person holds at a time count as one set (UA-9). */
  private async requireSeparation(
    tx: Transaction,
    { personId }: NewPosting,
    { roles, period }: { roles: readonly Role[]; period: Period },
  ): Promise<void> {
    const held = await tx.findBy(Posting, { personId });
    const atOnce = held.filter(({ fromAt, toAt }) => overlap({ from: fromAt, to: toAt }, period));
    const posts = await tx.findBy(Post, { id: In(atOnce.map(({ postId }) => postId)) });
    if (clashOf([...roles, ...posts.flatMap((post) => post.roles)]))
      throw Problem.of(OfficeProblems.rolesClash);
  }
}
