import { Injectable } from '@nestjs/common';
import { OfficeApi, OfficeProblems } from '@sanchika/office/contract';
import { clashOf, makesLoop } from '@sanchika/office/domain';
import type { Actor } from '@sanchika/office/domain';
import { CommandRunner, Problem } from '@sanchika/platform/api';
import type { Command, Transaction } from '@sanchika/platform/api';
import type { BodyOf, ResponseOf } from '@sanchika/platform/contract';
import { OfficeChain } from './office-chain';
import { OfficeLines } from './office-lines';
import { Office } from './office.entity';
import { OfficePolicy } from './office.policy';
import { plainName, plainWords } from './plain-words';
import { Post } from './post.entity';
import { searchTextOf } from './search-text';
import { Section } from './section.entity';

type Api = typeof OfficeApi.createPost;
type NewPost = BodyOf<Api>;

@Injectable()
export class CreatePost {
  constructor(
    private readonly commands: CommandRunner,
    private readonly policy: OfficePolicy,
    private readonly lines: OfficeLines,
    private readonly chain: OfficeChain,
  ) {}

  run(command: Command<Api>, actor: Actor): Promise<ResponseOf<Api>> {
    const draft = inPlainWords(command.body);
    return this.commands.run(OfficeApi.createPost, command, async (tx, proof) => {
      await this.policy.requireReach(tx, actor, draft.officeId);
      this.policy.requireGrantable(actor, draft.roles);
      const searchText = await this.searchTextOf(tx, draft);
      if (clashOf(draft.roles)) throw Problem.of(OfficeProblems.rolesClash);
      await this.requireFree(tx, draft);
      await this.requireLine(tx, draft);
      const { postId, designation, ...kept } = draft;
      const row = {
        ...kept,
        id: postId,
        designationHi: designation.hi,
        designationEn: designation.en,
        searchText,
      };
      await tx.insert(Post, row);
      const { officeId, code, sectionId, roles, reportingPostId, payLevel, financialLimit } = draft;
      const place = { section: sectionId, designation, reportingPost: reportingPostId };
      const body = { post: postId, code, ...place, payLevel, financialLimit, roles };
      await this.chain.append(tx, { officeId, type: 'post.created', actor, command: proof, body });
      return { postId };
    });
  }

  /** Throws `office.unknown-office` when the office, or its section, is not there. */
  private async searchTextOf(tx: Transaction, draft: NewPost): Promise<string> {
    const { officeId, sectionId, designation, code } = draft;
    const office = await tx.findOneBy(Office, { id: officeId });
    const section = sectionId === null ? null : await tx.findOneBy(Section, { id: sectionId, officeId });
    if (!office || (sectionId !== null && !section)) throw Problem.of(OfficeProblems.unknownOffice);
    const places = [section, office].flatMap((place) => (place ? [place.nameHi, place.nameEn] : []));
    return searchTextOf([designation.hi, designation.en, ...places, code]);
  }

  private async requireFree(tx: Transaction, { code, postId }: NewPost): Promise<void> {
    const isTaken = await tx.exists(Post, { where: [{ code }, { id: postId }] });
    if (isTaken) throw Problem.of(OfficeProblems.codeTaken, { values: { code } });
  }

  private async requireLine(tx: Transaction, { postId, reportingPostId }: NewPost): Promise<void> {
    if (reportingPostId === null) return;
    const above = await this.lines.postsFrom(tx, reportingPostId);
    if (makesLoop(postId, [reportingPostId, ...above])) throw Problem.of(OfficeProblems.reportingLoop);
    if (above.length === 0) throw Problem.of(OfficeProblems.unknownPost);
  }
}

function inPlainWords(post: NewPost): NewPost {
  const code = plainWords(post.code, '/code');
  return { ...post, code, designation: plainName(post.designation, '/designation') };
}
