import { describe, expect, it } from 'vitest';
import { houseOf } from './house.ts';
import { circles, importGraph } from './import-graph.ts';

describe('importGraph', () => {
  it('follows relative imports, doors, re-exports and lazy imports', () => {
    const graph = importGraph(
      houseOf({
        'libs/a/domain/index.ts': `export { one } from './one';`,
        'libs/a/domain/one.ts': `import { two } from '@sanchika/b/domain'; export const one = two;`,
        'libs/b/domain/index.ts': `export const two = () => import('./lazy'); import 'vitest';`,
        'libs/b/domain/lazy.ts': '',
      }),
    );
    expect([...graph]).toEqual([
      ['libs/a/domain/index.ts', ['libs/a/domain/one.ts']],
      ['libs/a/domain/one.ts', ['libs/b/domain/index.ts']],
      ['libs/b/domain/index.ts', ['libs/b/domain/lazy.ts']],
      ['libs/b/domain/lazy.ts', []],
    ]);
  });

  it('leaves out what is only a type', () => {
    const graph = importGraph(
      houseOf({
        'libs/a/domain/one.ts': `import type { Two } from './two';\nexport type { Two } from './two';`,
        'libs/a/domain/two.ts': `import {\n  type One,\n  type Uno as Eins,\n} from './one';\nimport { one, type Ein } from './one';`,
      }),
    );
    expect(graph.get('libs/a/domain/one.ts')).toEqual([]);
    expect(graph.get('libs/a/domain/two.ts')).toEqual(['libs/a/domain/one.ts']);
  });
});

describe('circles', () => {
  it('is empty for a tree, however often a branch is shared', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
      ['d', []],
    ]);
    expect(circles(graph)).toEqual([]);
  });

  it('names every file of each circle once', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', ['e']],
      ['e', ['d']],
      ['f', ['f', 'a']],
    ]);
    expect(circles(graph)).toEqual([['d', 'e'], ['a', 'b', 'c'], ['f']]);
  });
});
