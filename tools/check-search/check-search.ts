import { Configuration, connectionOptions } from '@sanchika/platform/api';
import { freshDatabase, startServer } from '@sanchika/platform/testing';
import type { FreshDatabase } from '@sanchika/platform/testing';
import { DataSource } from 'typeorm';
import { schema } from '../../apps/api/schema';
import { compareWithScan } from './compare';
import { countReads } from './count-reads';
import type { PageCost } from './count-reads';
import { fillCorpus } from './fill-corpus';
import { CountedSource } from './statement-log';

type Say = (line: string) => void;

const PAGE = 50;

/** A migrated district with its offices and posts, and no server on it. */
export async function seededDatabase(): Promise<FreshDatabase> {
  const database = await freshDatabase();
  const server = await startServer({ on: database, env: { SANCHIKA_SEED: 'structure' } });
  await server.halt();
  return database;
}

/** Connection options of the product for one connection. */
export function optionsOf({ folder, url }: FreshDatabase, part: 'reader' | 'writer') {
  const environment = { SANCHIKA_DATA: folder, SANCHIKA_POOL: '1', ...(url && { DATABASE_URL: url }) };
  return connectionOptions(Configuration.read(environment), schema, part);
}

/** Answers against the scan. Returns whether there was no difference. */
export async function checkAnswers(files: number, say: Say): Promise<boolean> {
  const database = await seededDatabase();
  const source = await new DataSource(optionsOf(database, 'writer')).initialize();
  try {
    const corpus = await fillCorpus(source, files);
    let isWell = true;
    for (const each of await compareWithScan(source, corpus)) {
      const { searcher, questions, expected, missed, wrong, disordered, broken, worst } = each;
      isWell &&= missed + wrong + disordered === 0;
      say(
        `  ${searcher}: ${questions} questions, ${expected} files expected, ${missed} missed, ${wrong} wrong, ${disordered} out of order, ${broken} pages broken off${worst ? `; ${worst}` : ''}`,
      );
    }
    return isWell;
  } finally {
    await source.destroy();
    await database.drop();
  }
}

/** Rows examined for the newest page at each size, with the exponent of their growth between the first and the last. */
export async function reportReads(sizes: readonly number[], say: Say): Promise<void> {
  const database = await seededDatabase();
  const costs = new Map<number, PageCost[]>();
  try {
    for (const files of sizes) {
      const source = await new DataSource(optionsOf(database, 'writer')).initialize();
      const corpus = await fillCorpus(source, files);
      await source.destroy();
      const counted = await CountedSource.open(optionsOf(database, 'reader'));
      costs.set(files, await countReads(counted, corpus));
      await counted.source.destroy();
    }
    sayGrowth(sizes, costs, say);
  } finally {
    await database.drop();
  }
}

function sayGrowth(sizes: readonly number[], costs: ReadonlyMap<number, PageCost[]>, say: Say): void {
  for (const place of (costs.get(sizes[0] ?? 0) ?? []).keys()) {
    const line = sizes.flatMap((files) => {
      const cost = costs.get(files)?.[place];
      return cost ? [{ files, ...cost }] : [];
    });
    const figures = line.map(
      ({ rowsExamined, rows, isWhole }) => `${rowsExamined} (${rows} found${isWhole ? '' : ', broken off'})`,
    );
    const scans = line.flatMap((cost) => cost.scans).slice(0, 1);
    const { searcher, question } = line[0] ?? {};
    say(`  ${searcher}, ${question}: ${[figures.join(' → '), growthOf(line), ...scans].join('; ')}`);
  }
}

/** The exponent with which rows grow, from the smallest office that fills a page to the largest. */
function growthOf(line: readonly (PageCost & { readonly files: number })[]): string {
  const full = line.filter(({ rows }) => rows === PAGE);
  const [first, last] = [full[0], full.at(-1)];
  if (!first || !last || first === last) return 'no two full pages';
  const exponent = Math.log(last.rowsExamined / first.rowsExamined) / Math.log(last.files / first.files);
  return `exponent ${exponent.toFixed(2)}`;
}
