import type { DeskPage } from '@sanchika/file/contract';
import type { Actor } from '@sanchika/office/domain';
import { Injectable } from '@nestjs/common';
import { DeskQueries } from '../desk.queries';
import { FollowUps } from './follow-ups';

/** The inbox of a post, with how many files it wants to look at again today. */
@Injectable()
export class DeskPages {
  constructor(
    private readonly desks: DeskQueries,
    private readonly followUps: FollowUps,
  ) {}

  async page(actor: Actor, asked: Parameters<DeskQueries['page']>[1]): Promise<DeskPage> {
    const desk = await this.desks.page(actor.postId, asked);
    return { ...desk, followUps: await this.followUps.dueCount(actor) };
  }
}
