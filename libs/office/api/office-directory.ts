import { Injectable } from '@nestjs/common';
import type { PostLabel } from '@sanchika/office/contract';
import type { OfficeTier, Period, PostingKind, Role } from '@sanchika/office/domain';
import { OfficeClock, Reader, remembered } from '@sanchika/platform/api';
import type { BilingualName } from '@sanchika/platform/contract';
import { instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { rolesOfText } from './columns';
import { LABEL_SQL, labelOf, placesFor } from './post-label.mapper';
import type { LabelRow } from './post-label.mapper';

/** What other rooms need to know of a post to judge an act. */
export interface PostFacts {
  readonly id: string;
  readonly code: string;
  readonly officeId: string;
  readonly sectionId: string | null;
  readonly reportingPostId: string | null;
  readonly roles: readonly Role[];
  /** Whole rupees. */
  readonly financialLimit: number;
  readonly payLevel: number;
  readonly officeTier: OfficeTier;
  readonly officeCode: string;
  readonly sectionCode: string | null;
  readonly departmentCode: string;
  readonly calendarCode: string;
}

/** A post above another in the reporting line. */
export interface SuperiorPost {
  readonly postId: string;
  readonly tier: OfficeTier;
}

/** A person holding a post. */
export interface Occupant extends Period {
  readonly personId: string;
  readonly postingId: string;
  readonly kind: PostingKind;
}

/** A post that a person holds. */
export interface HeldPosting extends Period {
  readonly postingId: string;
  readonly postId: string;
  readonly kind: PostingKind;
  readonly roles: readonly Role[];
}

const MOST_PLACES = 500;
const MOST_SUPERIORS = 20;

/** Reads of posts, people and postings for the other rooms. Sees committed rows only. */
@Injectable()
export class OfficeDirectory {
  constructor(
    private readonly reader: Reader,
    private readonly clock: OfficeClock,
  ) {}

  /** The labels of the posts by their ids, with whoever occupies them now; unknown ids are left out. */
  async labels(postIds: readonly string[]): Promise<Map<string, PostLabel>> {
    const labels = new Map<string, PostLabel>();
    const wanted = [...new Set(postIds)];
    const now = this.clock.now();
    for (let start = 0; start < wanted.length; start += MOST_PLACES) {
      const ids = wanted.slice(start, start + MOST_PLACES);
      const rows = await this.reader.rows<LabelRow>(`${LABEL_SQL} WHERE p.id IN (${placesFor(ids)})`, [
        now,
        now,
        ...ids,
      ]);
      for (const row of rows) labels.set(row.postId, labelOf(row));
    }
    return labels;
  }

  /** The names of people by their ids; unknown ids are left out. */
  async names(personIds: readonly string[]): Promise<Map<string, BilingualName>> {
    const names = new Map<string, BilingualName>();
    const wanted = [...new Set(personIds)];
    for (let start = 0; start < wanted.length; start += MOST_PLACES) {
      const ids = wanted.slice(start, start + MOST_PLACES);
      const sql = `SELECT id, name_hi hi, name_en en FROM person WHERE id IN (${placesFor(ids)})`;
      for (const { id, hi, en } of await this.reader.rows<{ id: string } & BilingualName>(sql, ids))
        names.set(id, { hi, en });
    }
    return names;
  }

  post(postId: string): Promise<PostFacts | null> {
    return remembered(`post ${postId}`, () => this.readPost(postId));
  }

  /** The reporting line above a post, the nearest first; ends where it would come to a post a second time. */
  superiorPosts(postId: string): Promise<readonly SuperiorPost[]> {
    return remembered(`superiors ${postId}`, () => this.readSuperiors(postId));
  }

  /** Who holds the post at a moment; the regular occupant first. */
  async occupantsOf(postId: string, at: Instant): Promise<readonly Occupant[]> {
    const rows = await this.reader.rows<{
      personId: string;
      postingId: string;
      kind: PostingKind;
      fromAt: number;
      toAt: number;
    }>(
      `SELECT person_id personId, id postingId, kind, from_at fromAt, to_at toAt FROM posting
       WHERE post_id = ? AND to_at > ? AND from_at <= ? ORDER BY CASE kind WHEN 'regular' THEN 0 ELSE 1 END, from_at, id`,
      [postId, at, at],
    );
    return rows.map(({ fromAt, toAt, ...row }) => ({
      ...row,
      from: instant(Number(fromAt)),
      to: instant(Number(toAt)),
    }));
  }

  /** The posts a person holds at a moment; the regular one first. */
  async postingsOf(personId: string, at: Instant): Promise<readonly HeldPosting[]> {
    const rows = await this.reader.rows<{
      postId: string;
      postingId: string;
      kind: PostingKind;
      roles: string;
      fromAt: number;
      toAt: number;
    }>(
      `SELECT g.post_id postId, g.id postingId, g.kind, p.roles, g.from_at fromAt, g.to_at toAt
       FROM posting g JOIN post p ON p.id = g.post_id
       WHERE g.person_id = ? AND g.to_at > ? AND g.from_at <= ?
       ORDER BY CASE g.kind WHEN 'regular' THEN 0 ELSE 1 END, g.from_at, g.id`,
      [personId, at, at],
    );
    return rows.map(({ fromAt, toAt, roles, ...row }) => ({
      ...row,
      roles: rolesOfText(roles),
      from: instant(Number(fromAt)),
      to: instant(Number(toAt)),
    }));
  }

  /** The posts that have a role, of one office or of all. */
  async postsWithRole(role: Role, officeId?: string): Promise<string[]> {
    const rows = await this.reader.rows<{ id: string; officeId: string; roles: string }>(
      'SELECT id, office_id officeId, roles FROM post WHERE roles LIKE ? ORDER BY code',
      [`%${role}%`],
    );
    return rows
      .filter((row) => rolesOfText(row.roles).includes(role) && (officeId ?? row.officeId) === row.officeId)
      .map(({ id }) => id);
  }

  /** The language in which a person is written to. */
  async languageOf(personId: string): Promise<'hi' | 'en'> {
    const row = await this.reader.row<{ language: 'hi' | 'en' }>('SELECT language FROM person WHERE id = ?', [
      personId,
    ]);
    return row?.language ?? 'hi';
  }

  private async readPost(postId: string): Promise<PostFacts | null> {
    const row = await this.reader.row<PostFacts & { roles: string }>(
      `SELECT p.id, p.code, p.office_id officeId, p.section_id sectionId, p.reporting_post_id reportingPostId, p.roles,
              p.financial_limit financialLimit, p.pay_level payLevel, o.tier officeTier, o.code officeCode,
              s.code sectionCode, o.department_code departmentCode, o.calendar_code calendarCode
       FROM post p JOIN office o ON o.id = p.office_id LEFT JOIN section s ON s.id = p.section_id WHERE p.id = ?`,
      [postId],
    );
    return row && { ...row, roles: rolesOfText(row.roles), financialLimit: Number(row.financialLimit) };
  }

  private async readSuperiors(postId: string): Promise<readonly SuperiorPost[]> {
    const rows = await this.reader.rows<SuperiorPost>(
      `WITH RECURSIVE line (id, place) AS (
         SELECT reporting_post_id, 1 FROM post WHERE id = ?
         UNION ALL
         SELECT p.reporting_post_id, line.place + 1 FROM post p JOIN line ON p.id = line.id WHERE line.place < ${MOST_SUPERIORS})
       SELECT p.id postId, o.tier FROM line JOIN post p ON p.id = line.id JOIN office o ON o.id = p.office_id ORDER BY line.place`,
      [postId],
    );
    const seen = new Set([postId]);
    const end = rows.findIndex((row) => seen.size === seen.add(row.postId).size);
    return end < 0 ? rows : rows.slice(0, end);
  }
}
