import 'reflect-metadata';
import { houseDiagram } from './house-diagram.ts';
import { openApi } from './open-api.ts';
import { problemList } from './problem-list.ts';
import { ruleBook } from './rule-book.ts';
import { stateCharts } from './state-charts.ts';

/** Every paper that comes from code of the rooms: its path, and its text. */
export const papers: Readonly<Record<string, string>> = {
  'docs/generated/house.md': houseDiagram(),
  'docs/generated/openapi.json': openApi(),
  'docs/generated/problems.md': problemList(),
  'docs/generated/rule-book.md': ruleBook(),
  'docs/generated/state-charts.md': stateCharts(),
};
