import type { Check, House } from '../house.ts';

/** Code of the plumbing; phrases and problems are sentences for people, and parts of `ui` draw whatever they are given. */
const PLUMBING = /^libs\/platform\/(?!ui\/).*(?<!\.phrases|\.problems|\.spec)\.ts$/;

/** Glossary words that mean something in any program as well. */
const EVERYDAY = new Set([
  ...[
    'file',
    'subject',
    'note',
    'draft',
    'receipt',
    'order',
    'circular',
    'notification',
    'reminder',
    'registry',
  ],
  ...['send', 'close', 'reopen', 'volume', 'priority', 'person', 'office', 'escalation', 'movement', 'dueAt'],
  ...['alert', 'push', 'level', 'digest'],
]);

/** Where the plumbing names the office all the same, and why. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  // Whoever is signed in may act in a post; the contract of every room says which of the two it asks for.
  'libs/platform/contract/endpoint.ts': ['post'],
  // The sealed form of an event names who acted; it can never change again.
  'libs/platform/api/chain/seal.ts': ['post'],
  // What the browser calls the giving of an event.
  'libs/platform/pwa/typing/write-before.ts': ['dispatch'],
  // What the browser calls the handing over of a message.
  'libs/platform/pwa/outbox/background-sync.ts': ['post'],
  // The name that the library of the metrics gives its source.
  'libs/platform/api/http/metrics.ts': ['collector'],
};

/** The platform would serve any office, and a hospital too: the words of this one stay in its rooms. */
export const platformWords: Check = {
  name: 'the platform knows no word of the office',
  run(house) {
    const words = codeWords(house).filter((word) => !EVERYDAY.has(word));
    const officeWord = new RegExp(`(?<![A-Za-z])(?:${words.join('|')})(?:s?(?![a-z]))`, 'g');
    return house.files
      .filter((path) => PLUMBING.test(path))
      .flatMap((path) => wordFaults(house, path, officeWord));
  },
};

/** The third column of GLOSSARY.md. */
export function codeWords(house: House): string[] {
  const rows = house.read('GLOSSARY.md').matchAll(/^\|[^|]+\|[^|]+\|([^|]+)\|$/gm);
  return [...rows].flatMap(([, words = '']) => [...words.matchAll(/`(\w+)`/g)].map(([, word]) => word ?? ''));
}

function wordFaults(house: House, path: string, officeWord: RegExp): string[] {
  return house
    .read(path)
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(officeWord)]
        .map(([word]) => word)
        .filter((word) => !KNOWN[path]?.includes(word))
        .map((word) => `${path}:${index + 1}: “${word}”`),
    );
}
