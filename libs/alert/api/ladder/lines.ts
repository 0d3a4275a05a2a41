import type { LineFacts, PostInLine } from '@sanchika/alert/domain';
import { OfficeDirectory } from '@sanchika/office/api';
import type { PostFacts } from '@sanchika/office/api';
import { OfficeClock } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';

/** The posts above a desk as the ladder sees them. */
@Injectable()
export class Lines {
  constructor(
    private readonly directory: OfficeDirectory,
    private readonly clock: OfficeClock,
  ) {}

  async above(holderPostId: string, isImmediate: boolean): Promise<LineFacts> {
    const holder = await this.requirePost(holderPostId);
    const superiors = await this.directory.superiorPosts(holderPostId);
    const posts: PostFacts[] = [];
    for (const { postId } of superiors) posts.push(await this.requirePost(postId));
    const line: PostInLine[] = [];
    for (const post of await this.withNodalOfficer(posts)) line.push(await this.inLine(post));
    return {
      holderPostId,
      isHolderVacant: await this.isVacant(holderPostId),
      isAtCollector: holder.roles.includes('collector'),
      isImmediate,
      line,
    };
  }

  /** An office that reports to the Collector himself has his additional collector between (L4). */
  private async withNodalOfficer(posts: readonly PostFacts[]): Promise<readonly PostFacts[]> {
    const place = posts.findIndex(({ roles }) => roles.includes('collector'));
    const collector = posts[place];
    if (!collector || posts.some(({ roles }) => roles.includes('addlCollector'))) return posts;
    const [nodal] = await this.directory.postsWithRole('addlCollector', collector.officeId);
    if (nodal === undefined) return posts;
    return posts.toSpliced(place, 0, await this.requirePost(nodal));
  }

  private async inLine({ id, roles }: PostFacts): Promise<PostInLine> {
    return {
      postId: id,
      isVacant: await this.isVacant(id),
      isHeadOfOffice: roles.includes('headOfOffice'),
      isAddlCollector: roles.includes('addlCollector'),
      isCollector: roles.includes('collector'),
    };
  }

  private async isVacant(postId: string): Promise<boolean> {
    return (await this.directory.occupantsOf(postId, this.clock.now())).length === 0;
  }

  private async requirePost(postId: string): Promise<PostFacts> {
    const post = await this.directory.post(postId);
    if (!post) throw new Error(`no post ${postId}`);
    return post;
  }
}
