import { Districts, OfficeDirectory } from '@sanchika/office/api';
import type { Actor } from '@sanchika/office/domain';
import { AT_REST_FILE_STATES } from '@sanchika/file/domain';
import { MachineClock, Reader } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import { listName } from './list-names';

/** Superiors of more desks than this look through the lists of their offices. */
const MOST_DESKS = 12;
const MOST_OFFICES = 32;
const MOST_BELOW = 2000;
/** The line upwards seldom changes; what is read of it here only decides where a search looks. */
const KEPT_MS = 60_000;
const MOST_KEPT = 2000;

/** The posts below one in the reporting line, down to where the line leaves its tier. */
const BELOW = `WITH RECURSIVE below (id, office_id, place) AS (
    SELECT p.id, p.office_id, 1 FROM post p JOIN office o ON o.id = p.office_id
      WHERE p.reporting_post_id = ? AND o.tier = ?
    UNION ALL
    SELECT p.id, p.office_id, below.place + 1 FROM post p JOIN below ON p.reporting_post_id = below.id
      JOIN office o ON o.id = p.office_id WHERE o.tier = ? AND below.place < 20)
  SELECT DISTINCT id, office_id officeId FROM below LIMIT ?`;

/**
 * The lists that name every file a post may have ground to see, and not many more (B6): which of them it may see is for
 * the access rules. Search begins with these, so that files of others are never even counted.
 */
@Injectable()
export class ReachQueries {
  private readonly kept = new Map<
    string,
    { readonly until: number; readonly lists: readonly string[] | null }
  >();

  constructor(
    private readonly reader: Reader,
    private readonly districts: Districts,
    private readonly directory: OfficeDirectory,
    private readonly clock: MachineClock,
  ) {}

  /** Null for a post above so many offices that the words themselves are the shorter way. */
  async of(actor: Actor): Promise<readonly string[] | null> {
    const districtId = actor.roles.includes('collector')
      ? await this.districts.districtOf(actor.officeId)
      : null;
    const above = await this.keptAsSuperior(actor, districtId);
    if (above === null) return null;
    return [...new Set([listName.reachedBy(actor.postId), ...byRole(actor, districtId), ...above])];
  }

  private async keptAsSuperior(actor: Actor, districtId: string | null): Promise<readonly string[] | null> {
    const now = this.clock.now();
    const kept = this.kept.get(actor.postId);
    if (kept && kept.until > now) return kept.lists;
    const lists = await this.asSuperior(actor, districtId);
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(actor.postId, { until: now + KEPT_MS, lists });
    return lists;
  }

  /** The desks below, or their offices; what lies in one’s own district has a list already. */
  private async asSuperior({ postId }: Actor, districtId: string | null): Promise<string[] | null> {
    const tier = (await this.directory.post(postId))?.officeTier;
    if (tier === undefined) return [];
    const below = await this.reader.rows<{ id: string; officeId: string }>(BELOW, [
      postId,
      tier,
      tier,
      MOST_BELOW,
    ]);
    if (below.length <= MOST_DESKS) return below.map(({ id }) => listName.onDesk(id));
    const all = [...new Set(below.map(({ officeId }) => officeId))];
    const offices = districtId === null ? all : await this.outside(districtId, all);
    return below.length < MOST_BELOW && offices.length <= MOST_OFFICES
      ? offices.map(listName.inOffice)
      : null;
  }

  private async outside(districtId: string, officeIds: readonly string[]): Promise<string[]> {
    const districts = await Promise.all(officeIds.map((officeId) => this.districts.districtOf(officeId)));
    return officeIds.filter((_, place) => districts[place] !== districtId);
  }
}

function byRole({ roles, officeId }: Actor, districtId: string | null): string[] {
  const isOverOffice = roles.includes('headOfOffice') || roles.includes('recordKeeper');
  return [
    ...(isOverOffice ? [listName.inOffice(officeId)] : []),
    ...(districtId === null ? [] : [listName.inDistrict(districtId)]),
    ...(roles.includes('auditor') ? AT_REST_FILE_STATES.map(listName.inState) : []),
  ];
}
