import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { houseRules } from './house-rules.ts';

/** How often a rule of the house speaks up about a text that stands at `filename`. */
function faults(rule: string, text: string, filename = 'libs/file/api/x.ts'): number {
  const linter = new Linter({ cwd: '/house' });
  const messages = linter.verify(
    text,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser as Linter.Parser },
      plugins: { house: { rules: { ...houseRules } } },
      rules: { [`house/${rule}`]: 'error' },
    },
    `/house/${filename}`,
  );
  return messages.length;
}

describe('constant-sql', () => {
  it.each([
    'tx.query(`SELECT ${COLUMNS} FROM file WHERE id = ?`, [id])',
    'reader.rows(`SELECT id FROM file WHERE id IN (${placesFor(ids)})`, ids)',
    "reader.rows(`… IN (${ids.map(() => '?').join(', ')}) AND (${words.map(() => LIKE).join(' AND ')})`)",
    'reader.row(`SELECT ${NARROW} ${`${AND} 1`}`)',
    "const all = ['a > ?', ...words.map(() => WORD)].join(' AND '); reader.rows(`… WHERE ${all} LIMIT ?`)",
    'rows.query(sql)',
    'log.write(`SELECT ${name}`)',
  ])('lets pass %s', (text) => expect(faults('constant-sql', text)).toBe(0));

  it.each([
    'tx.query(`SELECT id FROM file WHERE subject = ${subject}`)',
    'builder.where(`subject = ${this.subject}`)',
    'builder.orderBy(`f.${column}`)',
    "tx.query('SELECT ' + column)",
    'const all = `a = ${name}`; reader.rows(`… WHERE ${all}`)',
    'let all = WORDS; reader.rows(`… WHERE ${all}`)',
    'function f(all) { reader.rows(`… WHERE ${all}`); }',
    "reader.rows(`… WHERE ${['a > ?', b].join(' AND ')}`)",
    "reader.rows(`… IN (${ids.map((id) => `'${id}'`).join(', ')})`)",
  ])('refuses %s', (text) => expect(faults('constant-sql', text)).toBe(1));
});

describe('few-parameters', () => {
  it.each([
    'function f(a, b, c) {}',
    'class A { constructor(a, b, c, d, e, f) {} }',
    'class A { act(@One() a: A, @Two() b: B, @Three() c: C, @Four() d: D) {} }',
  ])('lets pass %s', (text) => expect(faults('few-parameters', text)).toBe(0));

  it.each([
    'const f = (a, b, c, d) => a;',
    'class A { constructor(a, b, c, d, e, f, g) {} }',
    'class A { act(@One() a: A, b: B, c: C, d: D) {} }',
  ])('refuses %s', (text) => expect(faults('few-parameters', text)).toBe(1));
});

describe('inside-the-wall', () => {
  it.each([
    ["import { a } from './a'", 'libs/file/api/x.ts'],
    ["import { a } from '../a'", 'libs/file/api/deep/x.ts'],
    ["import { a } from '@sanchika/file/domain'", 'libs/file/api/x.ts'],
    ["import { rooms } from '../../house.plan.mjs'", 'tools/check-house/x.ts'],
    ["import config from '../../apps/api/rolldown.config.mjs'", 'tools/faults/x.ts'],
    ["import { a } from '../../tools/faults/a'", 'apps/api/x.api-spec.ts'],
  ])('lets pass %s in %s', (text, filename) => expect(faults('inside-the-wall', text, filename)).toBe(0));

  it.each([
    ["import { a } from '../domain/a'", 'libs/file/api/x.ts'],
    ["export { a } from '../../office/api/a'", 'libs/file/api/x.ts'],
    ["import { a } from '../../libs/file/api'", 'apps/api/x.ts'],
    ["import { a } from '@sanchika/file/domain/rules'", 'libs/file/api/x.ts'],
    ["const a = import('../../../apps/api/main')", 'libs/file/api/x.ts'],
    ["import { a } from '../../tools/faults/a'", 'apps/api/x.ts'],
    ["import { a } from '../../libs/file/domain/a'", 'tools/faults/x.ts'],
  ])('refuses %s in %s', (text, filename) => expect(faults('inside-the-wall', text, filename)).toBe(1));
});

describe('the forbidden', () => {
  it.each([
    ['plain-modules', "export * from './a'"],
    ['plain-modules', "import { join } from 'path'"],
    ['plain-modules', 'enum State { Draft }'],
    ['no-default-export', 'export default 1'],
    ['pure-domain', 'Math.random()'],
    ['pure-domain', "import { join } from 'node:path'"],
    ['own-clock', 'Date.now()'],
    ['own-clock', 'new Date()'],
    ['no-save', 'files.save(file)'],
    ['no-relations', 'class Note { @ManyToOne(() => File) file!: File; }'],
    ['trusted-markup', 'element.innerHTML = words'],
    ['trusted-markup', 'sanitizer.bypassSecurityTrustHtml(words)'],
    ['dumb-parts', "import { Store } from '@ngrx/store'"],
    ['dumb-parts', 'inject(Clock)'],
    ['dumb-parts', 'class Card { constructor(clock) {} }'],
    ['acts-through-the-outbox', "import { ApiClient } from '@sanchika/platform/pwa'"],
    ['acts-through-the-outbox', "fetch('/api/files')"],
    ['whole-specs', "it.skip('is for later', () => {})"],
    ['whole-specs', "fdescribe('only this', () => {})"],
  ])('%s refuses %s', (rule, text) => expect(faults(rule, text)).toBe(1));

  it.each([
    ['plain-modules', "export { a } from './a'; import { join } from 'node:path'"],
    ['own-clock', 'new Date(at)'],
    ['dumb-parts', 'inject(ElementRef)'],
    ['whole-specs', "it('stays', () => {}); it.each([1])('%s', () => {})"],
  ])('%s lets pass %s', (rule, text) => expect(faults(rule, text)).toBe(0));
});
