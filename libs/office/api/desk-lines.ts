import { Injectable } from '@nestjs/common';
import type { OfficeTier } from '@sanchika/office/domain';
import { Reader } from '@sanchika/platform/api';
import { Districts } from './districts';
import { placesFor } from './post-label.mapper';
import type { SuperiorPost } from './office-directory';

/** Where a desk stands: its office, its district and the posts above it, nearest first. */
export interface DeskLine {
  readonly postId: string;
  readonly officeId: string;
  readonly tier: OfficeTier;
  readonly districtId: string | null;
  readonly superiors: readonly SuperiorPost[];
}

type Rung = SuperiorPost & { readonly root: string };

/** Desks below a post and lines above many desks, a statement or two for all of them. */
@Injectable()
export class DeskLines {
  constructor(
    private readonly reader: Reader,
    private readonly districts: Districts,
  ) {}

  /** The posts whose line upwards comes to this post before it leaves the tier of their office; at most so many. */
  async below(postId: string, limit: number): Promise<string[]> {
    const rows = await this.reader.rows<{ id: string }>(
      `WITH RECURSIVE below (id, tier, place) AS (
         SELECT p.id, o.tier, 0 FROM post p JOIN office o ON o.id = p.office_id WHERE p.id = ?
         UNION ALL
         SELECT p.id, o.tier, below.place + 1 FROM below JOIN post p ON p.reporting_post_id = below.id
           JOIN office o ON o.id = p.office_id AND o.tier = below.tier WHERE below.place < 20)
       SELECT DISTINCT id FROM below WHERE id <> ? LIMIT ?`,
      [postId, postId, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** The other posts of the same office, at most so many. */
  async besides(postId: string, officeId: string, limit: number): Promise<string[]> {
    const rows = await this.reader.rows<{ id: string }>(
      'SELECT id FROM post WHERE office_id = ? AND id <> ? LIMIT ?',
      [officeId, postId, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Unknown ids are left out. */
  async of(postIds: readonly string[]): Promise<DeskLine[]> {
    if (postIds.length === 0) return [];
    const posts = await this.reader.rows<Omit<DeskLine, 'districtId' | 'superiors'>>(
      `SELECT p.id postId, p.office_id officeId, o.tier FROM post p JOIN office o ON o.id = p.office_id
       WHERE p.id IN (${placesFor(postIds)})`,
      [...postIds],
    );
    const rungs = await this.reader.rows<Rung>(
      `WITH RECURSIVE line (root, id, place) AS (
         SELECT id, reporting_post_id, 1 FROM post WHERE id IN (${placesFor(postIds)})
         UNION ALL
         SELECT line.root, p.reporting_post_id, line.place + 1 FROM post p JOIN line ON p.id = line.id WHERE line.place < 20)
       SELECT line.root, p.id postId, o.tier FROM line JOIN post p ON p.id = line.id
         JOIN office o ON o.id = p.office_id ORDER BY line.root, line.place`,
      [...postIds],
    );
    const homes = new Map<string, string | null>();
    for (const officeId of new Set(posts.map((post) => post.officeId)))
      homes.set(officeId, await this.districts.districtOf(officeId));
    return posts.map((post) => ({
      ...post,
      districtId: homes.get(post.officeId) ?? null,
      superiors: rungs
        .filter(({ root }) => root === post.postId)
        .map(({ postId, tier }) => ({ postId, tier })),
    }));
  }
}
