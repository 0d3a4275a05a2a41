import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActingPost } from '@sanchika/file/api';
import { RawDatabase, SampleDistrict } from '@sanchika/file/testing';
import type { Officer } from '@sanchika/file/testing';
import { testEngine } from '@sanchika/platform/testing';
import { readRedList } from '../../tools/bench/red-list-reads';

describe('the red list', () => {
  let district: SampleDistrict;

  beforeAll(async () => {
    district = await SampleDistrict.start();
    await district.server.halt();
  });
  afterAll(() => district.server.database.drop());

  async function actorOf({ me, postId }: Officer): Promise<ActingPost> {
    const raw = await RawDatabase.open(district.server.database);
    const [post] = await raw.rows<{ officeId: string }>('SELECT office_id officeId FROM post WHERE id = ?', [
      postId,
    ]);
    await raw.close();
    const roles = me.posts.find((held) => held.post.postId === postId)?.roles ?? [];
    return { postId, personId: me.personId, officeId: post?.officeId ?? '', roles };
  }

  const readers = [
    ['who has few desks below', 'superintendent', 100, 'ix_desk_late_at'],
    ['who is over the district', 'collector', 500, 'ix_desk_late'],
  ] as const;

  it.each(readers)(
    'reads of 4,000 late files no more than it may show, for an officer %s (B8-a)',
    async (_, part, most, index) => {
      const { database } = district.server;
      const plan = { actor: await actorOf(district[part]), postId: district.clerk.postId, files: 4000 };
      const { late, reads } = await readRedList(database, plan);
      expect(late).toBe(most);
      for (const { rowsRead, plan: how } of reads.filter(({ sql }) => sql.includes('FROM desk'))) {
        expect(how).toContain(index);
        if (testEngine() === 'mariadb') expect(rowsRead).toBeLessThanOrEqual(most);
        else expect(how).not.toContain('TEMP B-TREE');
      }
    },
  );
});
