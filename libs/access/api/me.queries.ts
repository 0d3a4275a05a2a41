import { Injectable } from '@nestjs/common';
import type { Me } from '@sanchika/access/contract';
import { OfficeDirectory } from '@sanchika/office/api';
import type { HeldPosting } from '@sanchika/office/api';
import { OPEN_END } from '@sanchika/office/domain';
import { Configuration, MachineClock, OfficeClock, Reader } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { PendingCounts } from './pending-counts';

/** Whom to describe: the session's person and device, and the charge that was chosen. */
export interface MeOf {
  readonly personId: string;
  readonly deviceId: string;
  readonly postingId: string | null;
}

interface PersonRow {
  readonly employeeCode: string;
  readonly hi: string;
  readonly en: string;
  readonly language: 'hi' | 'en';
}

@Injectable()
export class MeQueries {
  constructor(
    private readonly reader: Reader,
    private readonly directory: OfficeDirectory,
    private readonly pending: PendingCounts,
    private readonly officeClock: OfficeClock,
    private readonly machineClock: MachineClock,
    private readonly configuration: Configuration,
  ) {}

  /** The postings that a person holds now, by the clock of the office. */
  heldNow(personId: string): Promise<readonly HeldPosting[]> {
    return this.directory.postingsOf(personId, this.officeClock.now());
  }

  async of({ personId, deviceId, postingId }: MeOf): Promise<Me> {
    const [person, held] = await Promise.all([this.person(personId), this.heldNow(personId)]);
    return {
      personId,
      employeeCode: person.employeeCode,
      name: { hi: person.hi, en: person.en },
      language: person.language,
      posts: await this.heldPosts(held),
      actingPostId: held.find((posting) => posting.postingId === postingId)?.postId ?? null,
      deviceId,
      ...(!this.configuration.mayDevicesKeep && { mayKeep: false }),
      now: isoOfInstant(this.machineClock.now()),
    };
  }

  private async heldPosts(held: readonly HeldPosting[]): Promise<Me['posts']> {
    const postIds = held.map(({ postId }) => postId);
    const [labels, pending] = await Promise.all([this.directory.labels(postIds), this.pending.of(postIds)]);
    return held.flatMap(({ postingId, postId, kind, roles, from, to }) => {
      const post = labels.get(postId);
      const until = to === OPEN_END ? null : isoOfInstant(to);
      const since = isoOfInstant(from);
      return post
        ? { post, postingId, kind, roles: [...roles], since, until, pending: pending.get(postId) ?? 0 }
        : [];
    });
  }

  private async person(personId: string): Promise<PersonRow> {
    const row = await this.reader.row<PersonRow>(
      'SELECT employee_code employeeCode, name_hi hi, name_en en, language FROM person WHERE id = ?',
      [personId],
    );
    if (!row) throw new Error('a session without a person');
    return row;
  }
}
