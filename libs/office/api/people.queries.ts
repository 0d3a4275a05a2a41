import { Injectable } from '@nestjs/common';
import type { PeoplePage } from '@sanchika/office/contract';
import { OPEN_END } from '@sanchika/office/domain';
import { OfficeClock, Reader } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { In, MoreThan } from 'typeorm';
import type * as z from 'zod';
import type { DirectorySearch } from './directory.queries';
import { OfficeDirectory } from './office-directory';
import { Posting } from './posting.entity';
import { wordPatterns } from './search-text';

type Page = z.input<typeof PeoplePage>;
type PostingView = Page['rows'][number]['postings'][number];

interface PersonRow {
  readonly id: string;
  readonly employeeCode: string;
  readonly hi: string;
  readonly en: string;
}

const WORD_SQL = `search_text LIKE ? ESCAPE '!'`;

@Injectable()
export class PeopleQueries {
  constructor(
    private readonly reader: Reader,
    private readonly directory: OfficeDirectory,
    private readonly clock: OfficeClock,
  ) {}

  /** People in whose name or code every word occurs, in the order of their codes. */
  async search({ q = '', after = '', limit }: DirectorySearch): Promise<Page> {
    const words = wordPatterns(q);
    const conditions = ['employee_code > ?', ...words.map(() => WORD_SQL)].join(' AND ');
    const found = await this.reader.rows<PersonRow>(
      `SELECT id, employee_code employeeCode, name_hi hi, name_en en FROM person
       WHERE ${conditions} ORDER BY employee_code LIMIT ?`,
      [after, ...words, limit + 1],
    );
    const people = found.slice(0, limit);
    const postings = await this.postingsOf(people.map(({ id }) => id));
    return {
      rows: people.map(({ id, employeeCode, hi, en }) => ({
        personId: id,
        employeeCode,
        name: { hi, en },
        postings: postings.get(id) ?? [],
      })),
      next: found.length > limit ? (people.at(-1)?.employeeCode ?? null) : null,
    };
  }

  private async postingsOf(personIds: readonly string[]): Promise<Map<string, PostingView[]>> {
    const running = { personId: In(personIds), toAt: MoreThan(this.clock.now()) };
    const postings = await this.reader.manager.find(Posting, {
      where: running,
      order: { fromAt: 'ASC', id: 'ASC' },
    });
    const labels = await this.directory.labels(postings.map(({ postId }) => postId));
    const views = new Map<string, PostingView[]>();
    for (const { id, personId, postId, kind, fromAt, toAt } of postings) {
      const post = labels.get(postId);
      if (!post) continue;
      const until = toAt === OPEN_END ? null : isoOfInstant(toAt);
      const view = { postingId: id, kind, post, since: isoOfInstant(fromAt), until };
      views.set(personId, [...(views.get(personId) ?? []), view]);
    }
    return views;
  }
}
