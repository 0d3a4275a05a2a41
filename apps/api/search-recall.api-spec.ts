import type { FreshDatabase } from '@sanchika/platform/testing';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { optionsOf, seededDatabase } from '../../tools/check-search/check-search';
import { compareWithScan } from '../../tools/check-search/compare';
import type { Comparison } from '../../tools/check-search/compare';
import type { CorpusFile } from '../../tools/check-search/corpus';
import { countReads } from '../../tools/check-search/count-reads';
import { fillCorpus } from '../../tools/check-search/fill-corpus';
import { CountedSource } from '../../tools/check-search/statement-log';

const FILES = 600;
/** Some ten thousand pages, one after the other. */
const PATIENCE_MS = 600_000;

/** `tools/check-search/run.ts` does the same on 30,000 files. */
describe(`search among ${FILES} files`, () => {
  let database: FreshDatabase;
  let source: DataSource;
  let corpus: CorpusFile[];
  beforeAll(async () => {
    database = await seededDatabase();
    source = await new DataSource(optionsOf(database, 'writer')).initialize();
    corpus = await fillCorpus(source, FILES);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it(
    'answers as a scan of all texts does, for everybody who searches',
    async () => {
      const comparisons = await compareWithScan(source, corpus);
      const faults = comparisons.filter(({ missed, wrong, disordered }) => missed + wrong + disordered > 0);
      expect(faults).toEqual([]);
      const expected = (name: string) =>
        comparisons.find(({ searcher }: Comparison) => searcher === name)?.expected;
      expect(expected('collector')).toBeGreaterThan(1000);
      expect(expected('administrator')).toBe(0);
    },
    PATIENCE_MS,
  );

  it('looks at no whole table for a page', async () => {
    const counted = await CountedSource.open(optionsOf(database, 'reader'));
    try {
      const costs = await countReads(counted, corpus);
      expect(costs.flatMap(({ scans }) => scans)).toEqual([]);
      expect(costs.filter(({ isWhole }) => !isWhole)).toEqual([]);
    } finally {
      await counted.source.destroy();
    }
  });
});
