import { inject, Service } from '@angular/core';
import { CalendarApi } from '@sanchika/calendar/contract';
import {
  AskingRow,
  type DeskPage,
  FileReads,
  type FollowUpRow,
  type FileRow,
  type FileView,
  type ParkedRow,
  type ReopeningRow,
  type SearchPage,
  type ViewingPage,
} from '@sanchika/file/contract';
import { OfficeApi, type PostLabel } from '@sanchika/office/contract';
import { ApiClient, failureOf, LocalStore, ServerClock } from '@sanchika/platform/pwa';
import * as z from 'zod';
import { addCards, countCards, firstCardsOf, keepCards } from './desk-cards';
import { deskHeads, deskPages, journeys, openedFiles, shelf } from './file.tables';
import { OpenMemory } from './open-memory';
import type { DistrictQuestion } from './search-here';

/** A file of a list, with what the list says of it. */
export type ListedFile = FileRow &
  Partial<
    Pick<AskingRow, 'asking'> & Pick<FollowUpRow, 'followUp'> & Omit<ParkedRow & ReopeningRow, keyof FileRow>
  >;

export interface FilePage {
  readonly rows: readonly ListedFile[];
  readonly next: string | null;
}

export const MATTER_LISTS = ['askedOfMe', 'awaited', 'followUps', 'parked', 'reopeningsAsked'] as const;
export const FILE_LISTS = ['withOthers', 'handled', ...MATTER_LISTS] as const;
export type FileListKind = (typeof FILE_LISTS)[number];

const PAGE = 50;
/** Files kept for reading without network. */
const MOST_KEPT = 200;
/** Files of a desk fetched ahead at one time. */
const AHEAD = 12;

/** Brings what the server knows onto the phone. Nothing here changes anything there; nothing is marked read. */
@Service()
export class FileReceiver {
  private readonly client = inject(ApiClient);
  private readonly store = inject(LocalStore);
  private readonly clock = inject(ServerClock);
  private readonly memory = inject(OpenMemory);
  private readonly asked = new Set<string>();

  /**
   * The desk as far as it was already on the phone, one page at least. Costs one empty answer when nothing changed;
   * the first answer after a start is whole in any case, for it carries the time of the office.
   */
  async refreshDesk(postId: string): Promise<void> {
    const known = await this.store.read((tables) => tables.of(deskHeads).get(postId));
    const tag = this.asked.has(postId) ? (known?.tag ?? null) : null;
    const fresh = await this.client.callIfChanged(FileReads.desk, { query: { limit: PAGE } }, { tag });
    if (!fresh) return;
    const { answer } = fresh;
    this.clock.learn(answer.asOf);
    this.asked.add(postId);
    const shown = known ? await this.store.read((tables) => countCards(tables, postId)) : 0;
    const rows = [...answer.rows];
    let { next } = answer;
    while (next && rows.length < shown) {
      const page: DeskPage = await this.client.call(FileReads.desk, { query: { limit: PAGE, after: next } });
      rows.push(...page.rows);
      next = page.next;
    }
    await this.keepDesk(postId, { ...answer, rows, next }, fresh.tag);
  }

  async fetchMore(postId: string): Promise<void> {
    const head = await this.store.read((tables) => tables.of(deskHeads).get(postId));
    if (!head?.next) return;
    const page = await this.client.call(FileReads.desk, { query: { limit: PAGE, after: head.next } });
    await this.store.change([deskPages, deskHeads], async (tables) => {
      await addCards(tables, postId, page.rows);
      await tables.of(deskHeads).update(postId, { next: page.next });
    });
  }

  async fetchFile(postId: string, fileId: string): Promise<FileView> {
    const file = await this.client.call(FileReads.open, { params: { fileId } });
    if (file.classification === 'restricted') {
      // Held before the kept copy goes: the screen that shows it must not lose it in between.
      this.memory.hold({ postId, fileId, file, fetchedAt: Date.now() });
      await this.dropKept(postId, fileId);
      return file;
    }
    this.memory.letGo([postId, fileId]);
    await this.store.change([openedFiles], async (tables) => {
      const kept = tables.of(openedFiles);
      await kept.put({ postId, fileId, file, fetchedAt: Date.now() });
      const spare = (await kept.count()) - MOST_KEPT;
      if (spare > 0) await kept.bulkDelete(await kept.orderBy('fetchedAt').limit(spare).primaryKeys());
    });
    return file;
  }

  async fetchJourney(postId: string, fileId: string): Promise<void> {
    const journey = await this.client.call(FileReads.journey, { params: { fileId } });
    if (this.memory.holdJourney([postId, fileId], journey)) return;
    await this.store.change([journeys], (tables) => tables.of(journeys).put({ postId, fileId, journey }));
  }

  /** Removes what the phone holds of a file that may no longer lie here. */
  async letGo(postId: string, fileId: string): Promise<void> {
    this.memory.letGo([postId, fileId]);
    await this.dropKept(postId, fileId);
  }

  /** There is news of a file that is not on the screen: a copy that may no longer lie here goes. */
  async lookAgain(postId: string, fileId: string): Promise<void> {
    const kept = await this.store.read((tables) => tables.of(openedFiles).get([postId, fileId]));
    if (!kept) return;
    try {
      const { classification } = await this.client.call(FileReads.card, { params: { fileId } });
      if (classification === 'restricted') await this.letGo(postId, fileId);
    } catch (error) {
      if (isNotThere(error)) await this.letGo(postId, fileId);
    }
  }

  /**
   * The first files of the desk that are not on the phone as they lie there now, so that they open at once. A
   * restricted one is opened by a person, or not at all.
   */
  async fetchAhead(postId: string): Promise<void> {
    const missing = await this.store.read(async (tables) => {
      const rows = await firstCardsOf(tables, postId, AHEAD);
      const kept = await tables.of(openedFiles).bulkGet(rows.map(({ fileId }) => [postId, fileId]));
      return rows.filter(
        ({ card }, place) =>
          card.classification !== 'restricted' && kept[place]?.file.arrivedAt !== card.arrivedAt,
      );
    });
    for (const { fileId } of missing) await this.fetchFile(postId, fileId);
  }

  async fetchMasters(): Promise<void> {
    const [masters, calendar] = await Promise.all([
      this.client.call(FileReads.masters, {}),
      this.client.call(CalendarApi.mine, {}),
    ]);
    await this.store.change([shelf], (tables) =>
      tables.of(shelf).bulkPut([
        { name: 'masters', value: masters },
        { name: 'calendar', value: calendar },
      ]),
    );
  }

  fetchList(kind: FileListKind, after: string | null): Promise<FilePage> {
    return this.client.call(FileReads[kind], { query: { limit: PAGE, ...(after && { after }) } });
  }

  /** What lies in a folder of one’s own. */
  fetchFolder(folderId: string, after: string | null): Promise<FilePage> {
    const query = { limit: PAGE, ...(after && { after }) };
    return this.client.call(FileReads.inOwnFolder, { params: { folderId }, query });
  }

  fetchViewings(fileId: string, after: string | null): Promise<ViewingPage> {
    const query = { limit: PAGE, ...(after && { after }) };
    return this.client.call(FileReads.viewings, { params: { fileId }, query });
  }

  /** What this post is asked: kept on the phone, so that an answer can be written without network. */
  async fetchAsked(postId: string): Promise<FilePage> {
    const name = `asked ${postId}`;
    try {
      const page = await this.fetchList('askedOfMe', null);
      await this.store.change([shelf], (tables) =>
        tables.of(shelf).put({ name, value: page.rows.map(wordless) }),
      );
      return page;
    } catch (error) {
      const kept = await this.store.read((tables) => tables.of(shelf).get(name));
      const rows = z.array(AskingRow).safeParse(kept?.value).data;
      if (rows && failureOf(error).kind === 'unreachable') return { rows, next: null };
      throw error;
    }
  }

  /** Files by words, or those on a desk. */
  search({ words, spelling, holder }: DistrictQuestion, after: string | null): Promise<SearchPage> {
    const asked = holder ? { holderPostId: holder.postId } : { q: words, spelling };
    return this.client.call(FileReads.search, { query: { ...asked, limit: PAGE, ...(after && { after }) } });
  }

  async findPosts(words: string): Promise<readonly PostLabel[]> {
    const { rows } = await this.client.call(OfficeApi.directory, { query: { q: words, limit: 20 } });
    return rows;
  }

  private dropKept(postId: string, fileId: string): Promise<void> {
    return this.store.change([openedFiles, journeys], async (tables) => {
      await tables.of(openedFiles).delete([postId, fileId]);
      await tables.of(journeys).delete([postId, fileId]);
    });
  }

  private async keepDesk(postId: string, page: DeskPage, tag: string | null): Promise<void> {
    const { counts, followUps, asOf, next, rows } = page;
    const restricted = rows.filter(({ classification }) => classification === 'restricted');
    const places = restricted.map(({ fileId }) => [postId, fileId]);
    await this.store.change([deskPages, deskHeads, openedFiles, journeys], async (tables) => {
      await tables.of(openedFiles).bulkDelete(places);
      await tables.of(journeys).bulkDelete(places);
      await keepCards(tables, postId, rows);
      await tables.of(deskHeads).put({ postId, counts, followUps, asOf, next, tag });
    });
  }
}

const NOT_THERE = 404;

/** Whether the server answered that there is no such file, as far as this post is concerned. */
export function isNotThere(error: unknown): boolean {
  const failure = failureOf(error);
  return failure.kind === 'refused' && failure.refusal.status === NOT_THERE;
}

/** A row as it may lie on the phone: of a restricted file it says only that something is asked. */
function wordless(row: ListedFile): ListedFile {
  if (row.classification !== 'restricted') return row;
  const asking = row.asking && { ...row.asking, question: '' };
  return { ...row, fileNumber: null, subject: '', ...(asking && { asking }) };
}
