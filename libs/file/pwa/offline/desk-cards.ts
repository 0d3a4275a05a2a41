import type { FileCard } from '@sanchika/file/contract';
import type { Tables } from '@sanchika/platform/pwa/outbox';
import { type DeskCardPage, type DeskRow, deskPages } from './file.tables';

/** Cards sealed together: one page of a desk as the server hands it out. */
const PAGE = 50;
/** Where a file lies that was begun on this phone: before those the server has placed. */
const IN_FRONT = -1;

/** The cards of a desk in its order, those in front first. */
export async function cardsOf(tables: Tables, postId: string): Promise<DeskRow[]> {
  return (await pagesOf(tables, postId).toArray()).flatMap(rowsOf);
}

/** The cards that stand first. */
export async function firstCardsOf(tables: Tables, postId: string, most: number): Promise<DeskRow[]> {
  const pages = await pagesOf(tables, postId)
    .limit(1 + Math.ceil(most / PAGE))
    .toArray();
  return pages.flatMap(rowsOf).slice(0, most);
}

export async function countCards(tables: Tables, postId: string): Promise<number> {
  return (await cardsOf(tables, postId)).length;
}

export async function cardOf(tables: Tables, postId: string, fileId: string): Promise<FileCard | null> {
  const page = await pageWith(tables, postId, fileId);
  return page?.cards.find((card) => card.fileId === fileId) ?? null;
}

/** Puts the desk in place of what was kept of it; what was begun here and is not yet there stays in front. */
export async function keepCards(tables: Tables, postId: string, cards: readonly FileCard[]): Promise<void> {
  const front = await tables.of(deskPages).get([postId, IN_FRONT]);
  const begun = front?.cards.filter((card) => !cards.some((other) => isSame(card, other))) ?? [];
  await pagesOf(tables, postId).delete();
  if (begun.length > 0) await tables.of(deskPages).put(pageFrom(postId, IN_FRONT, begun));
  await tables.of(deskPages).bulkPut(pagesFrom(postId, cards, 0));
}

/** Puts further cards behind those that are there. */
export async function addCards(tables: Tables, postId: string, cards: readonly FileCard[]): Promise<void> {
  const keys = await pagesOf(tables, postId).primaryKeys();
  const last = Math.max(IN_FRONT, ...keys.map((key) => Number((key as [string, number])[1])));
  await tables.of(deskPages).bulkPut(pagesFrom(postId, cards, last + 1));
}

/** Puts the card in front of the desk, or in its own place when it is there. */
export async function putCard(tables: Tables, postId: string, card: FileCard): Promise<void> {
  const page = await pageWith(tables, postId, card.fileId);
  if (page) return change(tables, page, (cards) => cards.map((old) => (isSame(old, card) ? card : old)));
  const front = await tables.of(deskPages).get([postId, IN_FRONT]);
  await tables.of(deskPages).put(pageFrom(postId, IN_FRONT, [card, ...(front?.cards ?? [])]));
}

export async function dropCard(tables: Tables, postId: string, fileId: string): Promise<void> {
  const page = await pageWith(tables, postId, fileId);
  if (page) await change(tables, page, (cards) => cards.filter((card) => card.fileId !== fileId));
}

function isSame(one: FileCard, other: FileCard): boolean {
  return one.fileId === other.fileId;
}

async function change(
  tables: Tables,
  { postId, page, cards }: DeskCardPage,
  work: (cards: readonly FileCard[]) => readonly FileCard[],
): Promise<void> {
  const changed = work(cards);
  if (changed.length === 0) await tables.of(deskPages).delete([postId, page]);
  else await tables.of(deskPages).put(pageFrom(postId, page, changed));
}

function pagesOf(tables: Tables, postId: string) {
  return tables.of(deskPages).where('[postId+page]').between([postId, IN_FRONT], [postId, Infinity]);
}

async function pageWith(tables: Tables, postId: string, fileId: string): Promise<DeskCardPage | undefined> {
  const pages = await tables.of(deskPages).where('fileIds').equals(fileId).toArray();
  return pages.find((page) => page.postId === postId);
}

function pagesFrom(postId: string, cards: readonly FileCard[], first: number): DeskCardPage[] {
  const count = Math.ceil(cards.length / PAGE);
  return Array.from({ length: count }, (_, place) =>
    pageFrom(postId, first + place, cards.slice(place * PAGE, (place + 1) * PAGE)),
  );
}

function pageFrom(postId: string, page: number, cards: readonly FileCard[]): DeskCardPage {
  return { postId, page, fileIds: cards.map(({ fileId }) => fileId), cards };
}

function rowsOf({ postId, cards }: DeskCardPage): DeskRow[] {
  return cards.map((card) => ({ postId, fileId: card.fileId, card }));
}
