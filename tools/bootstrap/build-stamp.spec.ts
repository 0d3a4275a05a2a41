import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildStamp, sourceFingerprint } from './build-stamp.mjs';

let root: string;

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-stamp-'));
  write('apps/api/main.ts', 'start();');
  write('libs/file/domain/index.ts', '');
  write('tsconfig.base.json', '{}');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('sourceFingerprint', () => {
  it.each([
    'apps/api/main.ts',
    'libs/file/domain/move.ts',
    'tsconfig.base.json',
    'package-lock.json',
    'tools/sw.mjs',
  ])('changes with %s', (path) => {
    const before = sourceFingerprint(root);
    write(path, 'changed');
    expect(sourceFingerprint(root)).not.toBe(before);
  });

  it('changes when text moves from one file to another', () => {
    const before = sourceFingerprint(root);
    write('apps/api/main.ts', '');
    write('libs/file/domain/index.ts', 'start();');
    expect(sourceFingerprint(root)).not.toBe(before);
  });

  it.each([
    'README.md',
    'tools/bootstrap/start.mjs',
    'apps/pwa/node_modules/a.js',
    'apps/pwa/.angular/cache.json',
  ])('does not change with %s', (path) => {
    const before = sourceFingerprint(root);
    write(path, 'changed');
    expect(sourceFingerprint(root)).toBe(before);
  });

  it('does not change when a file is only touched', () => {
    const before = sourceFingerprint(root);
    utimesSync(join(root, 'apps/api/main.ts'), 1, 1);
    expect(sourceFingerprint(root)).toBe(before);
  });
});

describe('buildStamp', () => {
  it('is empty while an output is missing', () => {
    write('dist/main.js', '');
    expect(buildStamp(root, ['dist/main.js', 'dist/index.html'])).toBe('');
  });

  it('changes when somebody else writes an output', () => {
    write('dist/main.js', '');
    const before = buildStamp(root, ['dist/main.js']);
    utimesSync(join(root, 'dist/main.js'), 1, 1);
    expect(buildStamp(root, ['dist/main.js'])).not.toBe(before);
  });
});
