import { isTerm, learnTerms, listEntry, Reader, withMemory } from '@sanchika/platform/api';
import type { Listing, Transaction } from '@sanchika/platform/api';
import { soundKey } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { File } from '../file.entity';
import { expectedListings } from './expected-listings';
import type { ExpectedListings } from './expected-listings';
import { FollowFile } from './follow-file';

/** What a comparison of the lists with the files looked at, and in how many places they differ. */
export interface SearchCount {
  readonly files: number;
  readonly listings: number;
  readonly differences: number;
}

const FILES_AT_ONCE = 200;
const NOTHING: SearchCount = { files: 0, listings: 0, differences: 0 };

/** Recomputes the lists of search from the files: to compare, or to write them anew. */
@Injectable()
export class RecomputeSearch {
  constructor(
    private readonly reader: Reader,
    private readonly follow: FollowFile,
  ) {}

  /** Compares every file, and finds what stands on a list without a file. */
  async compareAll(): Promise<SearchCount> {
    let count = NOTHING;
    let present = 0;
    for await (const files of this.allFiles()) {
      const compared = await this.compare(files);
      count = added(count, compared);
      present += compared.present;
    }
    const row = await this.reader.row<{ rows: number }>('SELECT COUNT(*) AS "rows" FROM search_list');
    return { ...count, differences: count.differences + Number(row?.rows) - present };
  }

  /** Compares some files only. */
  async compareSome(fileIds: readonly string[]): Promise<SearchCount> {
    const files = await this.reader.manager.findBy(File, { id: In([...fileIds]) });
    const { present: _, ...count } = await this.compare(files);
    return count;
  }

  /** Writes the lists of all files, in transactions of a few files each. The lists must be empty. */
  async writeAll(inTransaction: (work: (tx: Transaction) => Promise<void>) => Promise<void>): Promise<void> {
    for await (const expected of this.all()) {
      await inTransaction(async (tx) => {
        for (const each of expected) await write(tx, each);
      });
    }
  }

  /** How every file must stand on the lists, some files at a time. */
  async *all(): AsyncGenerator<ExpectedListings[]> {
    for await (const files of this.allFiles()) yield this.expected(files);
  }

  /** Desks are read once for all of the files. */
  private expected(files: readonly File[]): Promise<ExpectedListings[]> {
    return withMemory(() => expectedListings(this.reader.manager, files, this.follow));
  }

  private async *allFiles(): AsyncGenerator<File[]> {
    for (let after = -1; ;) {
      const where = { computerNo: MoreThan(after) };
      const page = await this.reader.manager.find(File, {
        where,
        order: { computerNo: 'ASC' },
        take: FILES_AT_ONCE,
      });
      const last = page.at(-1);
      if (!last) return;
      yield page;
      after = last.computerNo;
    }
  }

  private async compare(files: readonly File[]): Promise<SearchCount & { readonly present: number }> {
    let count = { ...NOTHING, present: 0 };
    for (const each of await this.expected(files)) {
      const actual = await this.actual(each);
      const rightly = each.listings.filter(({ name, places }) => actual.get(name) === places).length;
      const differences =
        each.listings.length - rightly + each.left.filter((name) => actual.has(name)).length;
      const unheard = await this.unheard(each.listings);
      const compared = { files: 1, listings: each.listings.length, differences: differences + unheard };
      count = { ...added(count, compared), present: count.present + actual.size };
    }
    return count;
  }

  private async actual({ computerNo, listings, left }: ExpectedListings): Promise<Map<string, number>> {
    const names = [...new Set([...listings.map(({ name }) => name), ...left])];
    const rows = await this.reader.rows<Listing>(
      `SELECT name, places FROM search_list WHERE entry_no = ? AND name IN (${names.map(() => '?').join(', ')})`,
      [computerNo, ...names],
    );
    return new Map(rows.map(({ name, places }) => [name, Number(places)]));
  }

  /** How many of the words could not be found by their sound. */
  private async unheard(listings: readonly Listing[]): Promise<number> {
    const words = listings.map(({ name }) => name).filter(isTerm);
    if (words.length === 0) return 0;
    const rows = await this.reader.rows<{ word: string; sound: string }>(
      `SELECT word, sound FROM search_term WHERE word IN (${words.map(() => '?').join(', ')})`,
      words,
    );
    return words.length - rows.filter(({ word, sound }) => sound === soundKey(word)).length;
  }
}

async function write(tx: Transaction, { computerNo, listings }: ExpectedListings): Promise<void> {
  for (const places of new Set(listings.map((listing) => listing.places))) {
    const names = listings.filter((listing) => listing.places === places).map(({ name }) => name);
    await listEntry(tx, computerNo, { names, places });
  }
  await learnTerms(
    tx,
    listings.map(({ name }) => name),
  );
}

function added(one: SearchCount, other: SearchCount): SearchCount {
  return {
    files: one.files + other.files,
    listings: one.listings + other.listings,
    differences: one.differences + other.differences,
  };
}
