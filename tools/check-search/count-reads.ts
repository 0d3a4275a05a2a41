import { searchOn } from '@sanchika/file/api';
import { SearchQuery } from '@sanchika/file/contract';
import { MachineClock, OfficeClock, Reader } from '@sanchika/platform/api';
import { searchersOf } from './actors';
import type { Searcher } from './actors';
import type { CorpusFile } from './corpus';
import type { Question } from './scan';
import type { CountedSource, ReadCost } from './statement-log';

/** What the newest page of one question cost one searcher. */
export interface PageCost extends ReadCost {
  readonly searcher: string;
  readonly question: string;
  readonly rows: number;
  readonly isWhole: boolean;
}

const QUESTIONS: readonly (readonly [string, Question])[] = [
  ['a frequent word', { q: 'स्वीकृति', spelling: 'typed' }],
  ['two frequent words', { q: 'स्वीकृति मरम्मत', spelling: 'typed' }],
  ['a frequent and a middling word', { q: 'स्वीकृति निविदा', spelling: 'typed' }],
  ['a word that is heard', { q: 'swikriti', spelling: 'heard' }],
  ['little words', { q: 'के में', spelling: 'typed' }],
  [
    'a frequent word of an early year',
    { q: 'स्वीकृति', from: '2021-01-01', to: '2021-12-31', spelling: 'typed' },
  ],
  ['a word nobody used', { q: 'नहींहै', spelling: 'typed' }],
];

/** Counts the newest 50 results of every question for everybody who may search. */
export async function countReads(counted: CountedSource, corpus: readonly CorpusFile[]): Promise<PageCost[]> {
  const { search } = searchOn(new Reader(counted.source), new OfficeClock(new MachineClock()));
  const costs: PageCost[] = [];
  for (const searcher of await searchersOf(counted.source, corpus)) {
    if (searcher.name === 'administrator') continue;
    for (const [name, question] of QUESTIONS)
      costs.push(await costOf(counted, search, { searcher, name, question }));
  }
  return costs;
}

async function costOf(
  counted: CountedSource,
  search: ReturnType<typeof searchOn>['search'],
  { searcher, name, question }: { searcher: Searcher; name: string; question: Question },
): Promise<PageCost> {
  let answer = { rows: 0, isWhole: true };
  const cost = await counted.count(async () => {
    const page = await search.run(searcher.actor, SearchQuery.parse(question));
    answer = { rows: page.rows.length, isWhole: page.isWhole };
  });
  return { searcher: searcher.name, question: name, ...answer, ...cost };
}
