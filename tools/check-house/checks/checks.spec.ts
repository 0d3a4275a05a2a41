import { describe, expect, it } from 'vitest';
import { houseOf } from '../house.ts';
import type { Check } from '../house.ts';
import { coverageList } from './coverage-list.ts';
import { decisionRecords } from './decision-records.ts';
import { fileNames } from './file-names.ts';
import { npmScripts } from './npm-scripts.ts';
import { oneWordEach } from './one-word-each.ts';
import { paperLinks } from './paper-links.ts';
import { platformWords } from './platform-words.ts';
import { projectTags } from './project-tags.ts';
import { styleSizes } from './style-sizes.ts';
import { suppressions } from './suppressions.ts';
import { workshopTraces } from './workshop-traces.ts';

const faultsOf = (check: Check, texts: Readonly<Record<string, string>>) => check.run(houseOf(texts));
const project = (name: string, ...tags: string[]) => JSON.stringify({ name, tags });

describe('projectTags', () => {
  it('accepts the tags of the path; the kernel is the platform’s domain', () => {
    expect(
      faultsOf(projectTags, {
        'libs/platform/kernel/project.json': project('platform-kernel', 'room:platform', 'wall:domain'),
        'apps/api/project.json': project('api', 'app:api'),
      }),
    ).toEqual([]);
  });

  it('refuses missing projects, foreign tags, and rooms and walls that are not in the plan', () => {
    expect(
      faultsOf(projectTags, {
        'libs/file/api/index.ts': '',
        'libs/file/domain/project.json': project('file-domain', 'room:file', 'wall:api'),
        'libs/canteen/api/project.json': project('canteen-api', 'room:canteen', 'wall:api'),
        'libs/file/attic/project.json': project('file-attic', 'room:file', 'wall:attic'),
      }),
    ).toEqual([
      'libs/file/api/project.json is missing',
      'libs/file/domain/project.json must be named file-domain and tagged room:file, wall:domain',
      'libs/canteen/api/: house.plan.mjs has no room canteen',
      'libs/file/attic/: house.plan.mjs has no wall attic',
    ]);
  });
});

describe('fileNames', () => {
  it('refuses capitals, unknown roles and words that say nothing', () => {
    expect(
      faultsOf(fileNames, {
        'libs/file/api/file.entity.ts': '',
        'libs/file/api/FileThing.ts': '',
        'libs/file/api/file.service.ts': '',
        'libs/file/api/date-utils.ts': '',
      }),
    ).toEqual([
      'libs/file/api/FileThing.ts: the name is not kebab-case',
      'libs/file/api/file.service.ts: no role “service”',
      'libs/file/api/date-utils.ts: “utils” says nothing',
    ]);
  });
});

describe('styleSizes', () => {
  it('refuses the 251st line', () => {
    const texts = { 'libs/a/ui/a.scss': 'a\n'.repeat(250), 'libs/a/ui/b.html': 'b\n'.repeat(251) };
    expect(faultsOf(styleSizes, texts)).toEqual(['libs/a/ui/b.html has 251 lines']);
  });
});

describe('suppressions', () => {
  const line = ['//', 'eslint-disable-next-line complexity'].join(' ');
  const golden = (count: number) => ({
    'tools/check-house/golden.json': JSON.stringify({ suppressions: count }),
  });

  it('wants a reason for each', () => {
    const texts = { 'a.ts': `${line}\n${line} -- a table of cases`, ...golden(2) };
    expect(faultsOf(suppressions, texts)).toEqual(['a.ts:1: no reason after “--”']);
  });

  it('lets their number only fall', () => {
    const texts = { 'a.ts': `${line} -- a table of cases` };
    expect(faultsOf(suppressions, { ...texts, ...golden(0) })).toEqual([
      '1 suppressions; golden.json allows 0',
    ]);
    expect(faultsOf(suppressions, { ...texts, ...golden(2) })).toEqual([
      'only 1 suppressions are left; lower the 2 in golden.json',
    ]);
  });
});

describe('platformWords', () => {
  const glossary = {
    'GLOSSARY.md': '| पद | Post | `post` |\n| नस्ती | File | `file` |\n| कंडिका | Para | `notePara` |',
  };

  it('finds glossary words alone, in compounds and in the plural, and leaves HTTP and everyday words', () => {
    const code = `const postId = posts[0]; // POST a file, postpone it\nconst x = noteParas;`;
    expect(faultsOf(platformWords, { ...glossary, 'libs/platform/api/x.ts': code })).toEqual([
      'libs/platform/api/x.ts:1: “post”',
      'libs/platform/api/x.ts:1: “posts”',
      'libs/platform/api/x.ts:2: “noteParas”',
    ]);
  });

  it('leaves rooms and phrases alone', () => {
    const texts = { ...glossary, 'libs/office/api/x.ts': 'post', 'libs/platform/pwa/x.phrases.ts': 'post' };
    expect(faultsOf(platformWords, texts)).toEqual([]);
  });
});

describe('oneWordEach', () => {
  it('refuses one code word for two things', () => {
    const rows = '| टीप | Note | `note` |\n| टिप्पणी | Remark | `note` / `remark` |';
    expect(faultsOf(oneWordEach, { 'GLOSSARY.md': rows })).toEqual([
      'GLOSSARY.md: `note` stands for two things',
    ]);
  });
});

describe('decisionRecords', () => {
  const record = (guard: string) =>
    `# T\n## Context\nc\n## Decision\nd\n## Consequences\ne\n## Guard\n${guard}\n`;

  it('accepts a guard that exists, and “by eye”', () => {
    expect(
      faultsOf(decisionRecords, {
        'docs/adr/0001-a.md': record('`eslint.config.mjs`'),
        'docs/adr/0002-b.md': record('By eye: taste.'),
        'docs/adr/0003-c.md': record('`house/no-save`'),
        'eslint.config.mjs': '',
      }),
    ).toEqual([]);
  });

  it('refuses gaps, missing sections, long records and guards that do not exist', () => {
    expect(
      faultsOf(decisionRecords, {
        'docs/adr/0001-a.md': '# T\n## Decision\n',
        'docs/adr/0003-b.md': record(`\`tools/gone.ts\`, \`house/gone\`${'\n'.repeat(60)}x`),
      }),
    ).toEqual([
      'docs/adr/0001-a.md: its sections must be Context, Decision, Consequences, Guard',
      'docs/adr/0001-a.md: names no guard',
      'docs/adr/0003-b.md: expected number 2',
      'docs/adr/0003-b.md: more than 60 lines',
      'docs/adr/0003-b.md: its guard tools/gone.ts does not exist',
      'docs/adr/0003-b.md: its guard house/gone does not exist',
    ]);
  });
});

describe('coverageList', () => {
  const listOf = (rows: string) => ({
    'docs/coverage.md': rows,
    'libs/file/domain/file-access-rules.ts': '',
  });
  const aboutK1 = (faults: readonly string[]) => faults.filter((fault) => /\bK-1\b/.test(fault));

  it.each([
    ['| K-2 | x | `a.spec.ts` |', 'docs/coverage.md does not list K-1'],
    ['| K-1 | x | soon |', 'docs/coverage.md: K-1 has neither a test nor “not yet: …”'],
    ['| K-1 | x | `gone.spec.ts` |', 'docs/coverage.md: K-1 names gone.spec.ts, which does not exist'],
    ['| K-1 | x | `a.spec.ts` |', 'docs/coverage.md: K-1 names a.spec.ts, which does not cite K-1'],
    ['| K-1 | x | `a.spec.ts` as “W1” |', 'docs/coverage.md: K-1 names a.spec.ts, which does not cite W1'],
  ])('refuses %s', async (row, fault) => {
    const faults = await faultsOf(coverageList, { ...listOf(row), 'a.spec.ts': 'K-10 and W10 only' });
    expect(aboutK1(faults)).toEqual([fault]);
  });

  it('accepts a test that cites the rule, and an open reason', async () => {
    const faults = await faultsOf(coverageList, {
      ...listOf('| K-1 | x | `a.spec.ts` |\n| K-2 | x | not yet: no room |'),
      'a.spec.ts': 'K-1',
    });
    expect(aboutK1(faults)).toEqual([]);
    expect(faults).not.toContain('docs/coverage.md does not list K-2');
  });
});

describe('npmScripts', () => {
  it('refuses a script that package.json does not have', () => {
    const texts = {
      'package.json': '{"scripts":{"start":"x"}}',
      'README.md': '`npm start`, `npm run seed`, `npm test`',
    };
    expect(faultsOf(npmScripts, texts)).toEqual(['README.md: npm run seed', 'README.md: npm run test']);
  });
});

describe('paperLinks', () => {
  it('refuses a link to nothing and leaves the web alone', () => {
    const text = '[a](../README.md#start) [b](adr) [c](gone.md) [d](https://example.org/gone)';
    const texts = { 'docs/a.md': text, 'README.md': '', 'docs/adr/0001-x.md': '' };
    expect(faultsOf(paperLinks, texts)).toEqual(['docs/a.md: gone.md does not exist']);
  });
});

describe('workshopTraces', () => {
  it('finds folders of a machine and numbers of a tracker', () => {
    const folder = ['', 'home', 'somebody'].join('/');
    const texts = { 'README.md': `see ${folder}\nor ${['issue', '#7'].join(' ')}\nor libs/home/x` };
    expect(faultsOf(workshopTraces, texts)).toEqual(['README.md:1', 'README.md:2']);
  });
});
