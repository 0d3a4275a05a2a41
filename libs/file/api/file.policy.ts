import { DeskLines, Districts, OfficeDirectory } from '@sanchika/office/api';
import type { Actor } from '@sanchika/office/domain';
import { HELD_FILE_STATES, isInForce, judgeFileAccess, lastSender } from '@sanchika/file/domain';
import type { FileAccess, FileAction, FileActor, FileDesk, FileInQuestion } from '@sanchika/file/domain';
import { findingProblem } from '@sanchika/file/contract';
import { PlatformProblems } from '@sanchika/platform/contract';
import { OfficeClock, Problem } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import type { FileRecord } from './file-record';
import { grantOf } from './grants/grants.queries';
import { heldInterval } from './file.repository';

/** A post acting, as far as rights rest on it. */
export type ActingPost = Pick<Actor, 'postId' | 'personId' | 'roles' | 'officeId'>;

/** Gathers the facts of access and asks the one rule table. */
@Injectable()
export class FilePolicy {
  constructor(
    private readonly directory: OfficeDirectory,
    private readonly districts: Districts,
    private readonly lines: DeskLines,
    private readonly clock: OfficeClock,
  ) {}

  /** Throws `platform.not-permitted` for a post that does not work on files. */
  async requireDesk(actor: ActingPost, action: FileAction): Promise<void> {
    const { allowed } = judgeFileAccess({ actor: await this.actorOf(actor), action, file: null });
    if (!allowed) throw Problem.of(PlatformProblems.notPermitted);
  }

  /**
   * The right to an action on a file. Throws `platform.not-found` when the actor may not even know of the file,
   * the same as for a file that does not exist; `file.not-holder` when only holding is missing.
   */
  async require(actor: Actor, record: FileRecord, action: FileAction): Promise<FileAccess> {
    const ask = await this.asker(actor, record);
    const access = ask(action);
    if (access.allowed) return access;
    if (!ask('file.open').allowed) throw Problem.of(PlatformProblems.notFound);
    const { state, holderPostId } = record.file;
    const isElsewhere = HELD_FILE_STATES.includes(state) && holderPostId !== actor.postId;
    if (!isElsewhere) throw Problem.of(PlatformProblems.notPermitted);
    throw Problem.of(findingProblem('file.not-holder'), { values: await this.holderOf(holderPostId) });
  }

  /** Who sees a file may know where it is. */
  private async holderOf(postId: string | null): Promise<Record<string, string>> {
    const label = postId && (await this.directory.labels([postId])).get(postId);
    if (!label) return {};
    const { hi, en } = label.designation;
    return { holderPostId: label.postId, holderHi: hi, holderEn: en };
  }

  /** Judges many actions on one file with its facts gathered once. */
  async asker(actor: Actor, record: FileRecord): Promise<(action: FileAction) => FileAccess> {
    const [who, file] = [await this.actorOf(actor), await this.questionOf(record)];
    return (action) => judgeFileAccess({ actor: who, action, file });
  }

  /** Of these desks, those whose ordinary files the actor may open and ask about, whichever files they are. */
  async overseen(actor: ActingPost, postIds: readonly string[]): Promise<Set<string>> {
    const who = await this.actorOf(actor);
    const desks = await this.lines.of(postIds);
    const isOverseen = (desk: FileDesk) =>
      OVERSEEING.every(
        (action) => judgeFileAccess({ actor: who, action, file: { ...AN_ORDINARY_FILE, desk } }).allowed,
      );
    return new Set(desks.filter(isOverseen).map(({ postId }) => postId));
  }

  private async actorOf(actor: ActingPost): Promise<FileActor> {
    const { postId, personId, roles, officeId } = actor;
    return { postId, personId, roles, officeId, districtId: await this.districts.districtOf(officeId) };
  }

  private async questionOf({
    file,
    intervals,
    askings,
    grants,
    lentToPostIds,
    mainHolderPostId,
  }: FileRecord): Promise<FileInQuestion> {
    return {
      state: file.state,
      classification: file.classification,
      creatorPostId: file.creatorPostId,
      desk: await this.deskOf(file.holderPostId ?? intervals.at(-1)?.postId ?? file.creatorPostId),
      formerHoldings: intervals.flatMap(({ postId, endedSeq, endedBy }) =>
        endedSeq === null || endedBy === null ? [] : [{ postId, leftSeq: endedSeq, endedBy }],
      ),
      lastSenderPostId: lastSender(intervals.map(heldInterval)),
      namedPostIds: grants
        .filter((grant) => isInForce(grantOf(grant), this.clock.now()))
        .map(({ postId }) => postId),
      closeApprovedByPostId:
        intervals.findLast(({ decision }) => decision === 'fileAndClose')?.postId ?? null,
      // Whose asking was taken back has no more to do with the file.
      askings: askings
        .filter(({ answer }) => answer !== 'withdrawn')
        .map(({ askedPostId, answeredSeq }) => ({ postId: askedPostId, answeredSeq })),
      lentToPostIds,
      mainHolderPostId,
      reopenAskedPostId: file.reopenAskedPostId,
    };
  }

  private async deskOf(postId: string): Promise<FileDesk> {
    const post = await this.directory.post(postId);
    if (!post) throw new Error(`no post ${postId}`);
    const [superiors, districtId] = await Promise.all([
      this.directory.superiorPosts(postId),
      this.districts.districtOf(post.officeId),
    ]);
    return { postId, officeId: post.officeId, tier: post.officeTier, districtId, superiors };
  }
}

const OVERSEEING: readonly FileAction[] = ['file.open', 'file.ask-reason'];

/** A file with which nobody has to do but the desk where it lies and whoever is over that. */
const AN_ORDINARY_FILE: Omit<FileInQuestion, 'desk'> = {
  state: 'active',
  classification: 'ordinary',
  creatorPostId: '',
  formerHoldings: [],
  lastSenderPostId: null,
  namedPostIds: [],
  closeApprovedByPostId: null,
  askings: [],
  lentToPostIds: [],
  mainHolderPostId: null,
  reopenAskedPostId: null,
};
