import type { FileRow } from '@sanchika/file/contract';
import { DeskLines } from '@sanchika/office/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import { Problem, Reader } from '@sanchika/platform/api';
import { instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { FileListsQueries } from '../file-lists.queries';
import { FilePolicy } from '../file.policy';
import type { ActingPost } from '../file.policy';

/** A late file and the desk on which it lies. */
export interface LateDesk {
  readonly fileId: string;
  readonly postId: string;
  readonly dueAt: Instant;
}

/** Which files are late: due from a moment on, and before another. */
export interface LateRange {
  readonly from: Instant;
  readonly before: Instant;
}

/** Why a file is late: when a post asked it, and how that stands. */
export interface ReasonAsked {
  readonly askedAt: Instant;
  readonly answerBy: Instant | null;
  readonly answeredAt: Instant | null;
}

interface AskedRow {
  readonly fileId: string;
  readonly askedAt: number | string;
  readonly answerBy: number | string | null;
  readonly answeredAt: number | string | null;
}

/** Up to so many posts below are asked one by one; whoever has more sees the longest late of the deployment. */
const MOST_ASKED_ONE_BY_ONE = 40;
const MOST_OF_A_DESK = 100;
const MOST_LOOKED_AT = 500;

const LATE = `SELECT file_id fileId, post_id postId, due_at dueAt FROM desk`;

/** The late files of the desks below a post: those it may open, and therefore no restricted one. */
@Injectable()
export class LateFiles {
  constructor(
    private readonly reader: Reader,
    private readonly lines: DeskLines,
    private readonly policy: FilePolicy,
    private readonly lists: FileListsQueries,
  ) {}

  /** Throws `platform.not-permitted` for a post that works on no files. */
  async hasPostsBelow(actor: ActingPost): Promise<boolean> {
    await this.policy.requireDesk(actor, 'file.list');
    if (isOverDistrict(actor)) return true;
    const candidates = await this.candidates(actor);
    return (await this.policy.overseen(actor, candidates)).size > 0;
  }

  /** The longest late first, at most five hundred; what is not the actor’s to open is left out before anything is counted. */
  async below(actor: ActingPost, range: LateRange): Promise<readonly LateDesk[]> {
    const posts = isOverDistrict(actor) ? null : await this.candidates(actor);
    const isFew = posts !== null && posts.length <= MOST_ASKED_ONE_BY_ONE;
    const late = isFew ? await this.atEach(posts, range) : await this.everywhere(range);
    const overseen = await this.policy.overseen(actor, [...new Set(late.map(({ postId }) => postId))]);
    return late.filter(({ postId }) => overseen.has(postId)).slice(0, MOST_LOOKED_AT);
  }

  /** Those of one desk. Throws `platform.not-found` when it is not below the actor. */
  async at(actor: ActingPost, postId: string, range: LateRange): Promise<readonly LateDesk[]> {
    const overseen = await this.policy.overseen(actor, [postId]);
    if (!overseen.has(postId)) throw Problem.of(PlatformProblems.notFound);
    return this.atEach([postId], range);
  }

  /** What a list says of these files. One that was restricted meanwhile is left out. */
  async rows(fileIds: readonly string[]): Promise<Map<string, FileRow>> {
    const rows = await this.lists.byIds(fileIds);
    return new Map([...rows].filter(([, { classification }]) => classification === 'ordinary'));
  }

  /** The last time that the post asked why each of them is late. */
  async reasonsAsked(postId: string, fileIds: readonly string[]): Promise<Map<string, ReasonAsked>> {
    if (fileIds.length === 0) return new Map();
    const rows = await this.reader.rows<AskedRow>(
      `SELECT file_id fileId, asked_at askedAt, answer_by answerBy, answered_at answeredAt FROM asking
       WHERE file_id IN (${fileIds.map(() => '?').join(', ')}) AND by_post_id = ? AND kind = 'delayReason'
       ORDER BY asked_at`,
      [...fileIds, postId],
    );
    return new Map(
      rows.map(({ fileId, askedAt, answerBy, answeredAt }) => [
        fileId,
        { askedAt: momentOf(askedAt), answerBy: orNull(answerBy), answeredAt: orNull(answeredAt) },
      ]),
    );
  }

  private async candidates({ postId, officeId, roles }: ActingPost): Promise<string[]> {
    const enough = MOST_ASKED_ONE_BY_ONE + 1;
    const below = await this.lines.below(postId, enough);
    const besides = roles.includes('headOfOffice') ? await this.lines.besides(postId, officeId, enough) : [];
    return [...new Set([...below, ...besides])];
  }

  private async atEach(postIds: readonly string[], { from, before }: LateRange): Promise<LateDesk[]> {
    const each = postIds.map((postId) =>
      this.reader.rows<LateDesk>(
        `${LATE} WHERE post_id = ? AND classification = 'ordinary' AND due_at >= ? AND due_at < ? ORDER BY due_at LIMIT ?`,
        [postId, from, before, MOST_OF_A_DESK],
      ),
    );
    return (await Promise.all(each))
      .flat()
      .map(lateDesk)
      .sort((one, other) => one.dueAt - other.dueAt);
  }

  private async everywhere({ from, before }: LateRange): Promise<LateDesk[]> {
    const rows = await this.reader.rows<LateDesk>(
      `${LATE} WHERE classification = 'ordinary' AND due_at >= ? AND due_at < ? ORDER BY due_at LIMIT ?`,
      [from, before, MOST_LOOKED_AT],
    );
    return rows.map(lateDesk);
  }
}

function isOverDistrict({ roles }: ActingPost): boolean {
  return roles.includes('collector');
}

function lateDesk({ fileId, postId, dueAt }: LateDesk): LateDesk {
  return { fileId, postId, dueAt: momentOf(dueAt) };
}

function momentOf(at: number | string): Instant {
  return instant(Number(at));
}

function orNull(at: number | string | null): Instant | null {
  return at === null ? null : momentOf(at);
}
