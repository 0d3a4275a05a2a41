import { posix } from 'node:path';
import ts from 'typescript';
import type { House } from './house.ts';

/** File → the files of the house that it needs in order to run, at once or later. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** What the compiler erases: a file does not need it in order to run. */
const TYPES_ONLY = /^(?:import|export) (?:type [^;]*|\{(?:\s*type \w+(?: as \w+)?,?)+\s*\}) from [^;]*;/gm;

/** Reads the imports of the house's TypeScript; packages and types are left out. */
export function importGraph(house: House): ImportGraph {
  const paths = new Set(house.files);
  const code = house.files.filter((path) => /^(?:libs|apps|tools)\/.*\.ts$/.test(path));
  return new Map(
    code.map((path) => {
      const imported = ts
        .preProcessFile(house.read(path).replace(TYPES_ONLY, ''))
        .importedFiles.map(({ fileName }) => fileName);
      return [path, imported.flatMap((source) => targetOf(source, path, paths) ?? [])];
    }),
  );
}

function targetOf(source: string, from: string, paths: ReadonlySet<string>): string | undefined {
  const base = source.startsWith('@sanchika/')
    ? source.replace('@sanchika/', 'libs/')
    : source.startsWith('.')
      ? posix.join(posix.dirname(from), source)
      : null;
  if (base === null) return undefined;
  return [base, `${base}.ts`, `${base}/index.ts`].find((path) => paths.has(path));
}

/** The groups of files that can reach each other: circles, each sorted. Tarjan's algorithm. */
export function circles(graph: ImportGraph): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];

  function visit(file: string): void {
    order.set(file, order.size);
    lowest.set(file, order.size - 1);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) lower(file, lowest.get(next) ?? 0);
    }
    if (lowest.get(file) === order.get(file)) keepCircle(stack.splice(stack.indexOf(file)));
  }

  function lower(file: string, to: number): void {
    lowest.set(file, Math.min(lowest.get(file) ?? 0, to));
  }

  function keepCircle(group: string[]): void {
    const [only = ''] = group;
    if (group.length > 1 || graph.get(only)?.includes(only)) found.push(group.sort());
  }

  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}
