import type { Tables } from '@sanchika/platform/pwa';
import * as z from 'zod';
import { shelf } from './file.tables';

type Place = readonly [postId: string, fileId: string];
const Pages = z.array(z.int());

/** The pages of a file that lay before the eyes of this post on this device, by their numbers. */
export async function readSeenPages(tables: Tables, place: Place): Promise<readonly number[]> {
  return Pages.safeParse((await tables.of(shelf).get(nameOf(place)))?.value).data ?? [];
}

export async function addSeenPage(tables: Tables, place: Place, page: number): Promise<void> {
  const seen = await readSeenPages(tables, place);
  if (!seen.includes(page)) await tables.of(shelf).put({ name: nameOf(place), value: [...seen, page] });
}

function nameOf([postId, fileId]: Place): string {
  return `seen ${postId} ${fileId}`;
}
