import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly version: string;
  readonly license: string;
}

const FONT = /^@(?:fontsource|expo-google-fonts)\//;

/** What is not ours and goes along or is built with, as package.json names it and the packages themselves say. */
export function thirdPartyNotices(root: string): string {
  const { dependencies, devDependencies } = readJson<{
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
  }>(join(root, 'package.json'));
  const [fonts, packages] = split(Object.keys(dependencies), (name) => FONT.test(name));
  return [
    '<!-- Written by `npm run docs`. -->',
    '# Third-party notices',
    'Sanchika is under the Apache License 2.0. It uses the packages below under their own licences, whose texts come with ' +
      'each package in `node_modules`; what they depend on in turn is listed with its versions in `package-lock.json`.',
    `## Fonts that go along with the app and its prints\n\n${fonts.map((name) => fontLine(root, name)).join('\n')}`,
    `## Packages that run in the product\n\n${packages.map((name) => packageLine(root, name)).join('\n')}`,
    '## Tools that build and test it\n\nNot part of what is installed at an office.',
    Object.keys(devDependencies)
      .map((name) => packageLine(root, name))
      .join('\n'),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

function fontLine(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const own = join(folder, 'LICENSE_FONT');
  const text = readFileSync(existsSync(own) ? own : join(folder, 'LICENSE'), 'utf8');
  const holder = /^Copyright.*?(?:\.(?= )|$)/m.exec(text)?.[0] ?? '';
  return `${packageLine(root, name)}. ${holder}`;
}

function packageLine(root: string, name: string): string {
  const { version, license } = readJson<Manifest>(join(root, 'node_modules', name, 'package.json'));
  return `- \`${name}\` ${version}: ${license}`;
}

function split(names: readonly string[], belongsFirst: (name: string) => boolean): [string[], string[]] {
  return [names.filter(belongsFirst), names.filter((name) => !belongsFirst(name))];
}

/** Throws an Error that names the package when it is not installed. */
function readJson<Value>(path: string): Value {
  if (!existsSync(path)) throw new Error(`${path} is missing; run npm ci`);
  return JSON.parse(readFileSync(path, 'utf8')) as Value;
}
