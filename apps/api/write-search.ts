import { searchOn } from '@sanchika/file/api';
import type { RecomputeSearch } from '@sanchika/file/api';
import { MachineClock, OfficeClock, Reader } from '@sanchika/platform/api';
import type { DataSource } from 'typeorm';

/** The recomputation of search on a connection of its own, for the console and for migrations. */
export function recomputeSearchOn(source: DataSource): RecomputeSearch {
  return searchOn(new Reader(source), new OfficeClock(new MachineClock())).recompute;
}

export async function emptySearch(source: DataSource): Promise<void> {
  await source.query('DELETE FROM search_list');
  await source.query('DELETE FROM search_term');
}

/** Fills the empty lists of search from the files. */
export async function writeSearch(source: DataSource): Promise<void> {
  await recomputeSearchOn(source).writeAll((work) => source.transaction(work));
}
