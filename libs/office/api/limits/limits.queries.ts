import { Injectable } from '@nestjs/common';
import type { LimitView } from '@sanchika/office/contract';
import { reachesOffice } from '@sanchika/office/domain';
import type { Actor } from '@sanchika/office/domain';
import { Reader } from '@sanchika/platform/api';
import { OfficeDirectory } from '../office-directory';
import { OfficeLines } from '../office-lines';
import { DelegatedLimitRow } from './delegated-limit.entity';

interface LimitsAsked {
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Reads the delegated powers that an administrator may see: of posts in reach, and of all roles. */
@Injectable()
export class LimitsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly directory: OfficeDirectory,
    private readonly lines: OfficeLines,
  ) {}

  /** The youngest first: ids grow with time. A page may be shorter than asked where others are out of reach. */
  async of(actor: Actor, { after, limit }: LimitsAsked): Promise<{ rows: LimitView[]; next: string | null }> {
    const read = this.reader.manager.createQueryBuilder(DelegatedLimitRow, 'l').orderBy('l.id', 'DESC');
    if (after !== undefined) read.where('l.id < :after', { after });
    const found = await read.limit(limit + 1).getMany();
    const page = found.slice(0, limit);
    const rows = await this.viewsOf(actor, page);
    return { rows, next: found.length > limit ? (page.at(-1)?.id ?? null) : null };
  }

  private async viewsOf(actor: Actor, page: readonly DelegatedLimitRow[]): Promise<LimitView[]> {
    const labels = await this.directory.labels(page.flatMap(({ postId }) => postId ?? []));
    const rows: LimitView[] = [];
    for (const row of page) {
      const post = row.postId === null ? null : (labels.get(row.postId) ?? null);
      if (await this.reaches(actor, row.postId)) rows.push(viewOf(row, post));
    }
    return rows;
  }

  private async reaches(actor: Actor, postId: string | null): Promise<boolean> {
    const post = postId === null ? null : await this.directory.post(postId);
    if (!post) return true;
    return reachesOffice(actor, await this.lines.officesFrom(this.reader.manager, post.officeId));
  }
}

function viewOf(row: DelegatedLimitRow, post: LimitView['post']): LimitView {
  const { id, role, officeTier, budgetHead, amountPaise, stepUpAbovePaise } = row;
  const { orderNo, source, from, until } = row;
  return {
    limitId: id,
    ...{ post, role, officeTier, budgetHead, amountPaise, stepUpAbovePaise },
    ...{ orderNo, source, from, until },
  };
}
