import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const paper = readFileSync('docs/operations.md', 'utf8');

describe('the paper on operations', () => {
  it('explains every setting that the configuration reads, and no other', () => {
    const source = readFileSync('libs/platform/api/config/configuration.ts', 'utf8');
    const read = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name]) => name);
    const explained = [...paper.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
    expect([...explained].sort()).toEqual([...read].sort());
  });
});
