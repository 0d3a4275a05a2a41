import { searchOn } from '@sanchika/file/api';
import type { SearchFiles } from '@sanchika/file/api';
import type { Actor } from '@sanchika/office/domain';
import { MachineClock, OfficeClock, Reader } from '@sanchika/platform/api';
import { SearchQuery } from '@sanchika/file/contract';
import type { DataSource } from 'typeorm';
import { searchersOf } from './actors';
import type { CorpusFile } from './corpus';
import { exactQuestions, heardQuestions } from './questions';
import { Scan, sightOf } from './scan';
import type { Question } from './scan';

/** How the answers of the product stand against the scan. */
export interface Comparison {
  readonly searcher: string;
  readonly questions: number;
  /** Files that the scan found, over all questions. */
  readonly expected: number;
  readonly missed: number;
  readonly wrong: number;
  /** Answers that did not come newest first, or twice. */
  readonly disordered: number;
  /** Pages that broke off before they were full. */
  readonly broken: number;
  readonly worst: string | null;
}

const MOST_PAGES = 5000;

/** Puts every question to the product and to the scan, for everybody who searches. */
export async function compareWithScan(
  source: DataSource,
  corpus: readonly CorpusFile[],
): Promise<Comparison[]> {
  const { search, policy } = searchOn(new Reader(source), new OfficeClock(new MachineClock()));
  const scan = new Scan(corpus);
  const questions = [...exactQuestions(corpus), ...heardQuestions()];
  const comparisons: Comparison[] = [];
  for (const { name, actor } of await searchersOf(source, corpus)) {
    const sight = await sightOf(source, { policy, actor }, corpus);
    const comparison = {
      missed: 0,
      wrong: 0,
      disordered: 0,
      broken: 0,
      expected: 0,
      worst: null as string | null,
    };
    for (const question of questions) {
      const expected = scan.answer(sight, question);
      const { numbers, broken } = await allPages(search, actor, question);
      const [right, found] = [new Set(expected), new Set(numbers)];
      const missed = expected.filter((each) => !found.has(each)).length;
      const wrong = numbers.filter((each) => !right.has(each)).length;
      const isInOrder = numbers.every((each, place) => place === 0 || each < (numbers[place - 1] ?? 0));
      comparison.expected += expected.length;
      comparison.missed += missed;
      comparison.wrong += wrong;
      comparison.broken += broken;
      comparison.disordered += isInOrder ? 0 : 1;
      if (missed + wrong > 0 || !isInOrder)
        comparison.worst = `${JSON.stringify(question)}: ${missed} missed, ${wrong} wrong`;
    }
    comparisons.push({ searcher: name, questions: questions.length, ...comparison });
  }
  return comparisons;
}

/** Every page of an answer, by its cursors; beginnings of words count for nothing here. */
async function allPages(search: SearchFiles, actor: Actor, question: Question) {
  const numbers: number[] = [];
  let after: string | undefined;
  let broken = 0;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const asked = SearchQuery.parse({ ...question, after });
    const { rows, next, way, isWhole } = await search.run(actor, asked);
    if (way === 'begun') break;
    numbers.push(...rows.map(({ computerNo }) => computerNo));
    if (!isWhole) broken += 1;
    if (next === null) break;
    after = next;
  }
  return { numbers, broken };
}
