import type { Check, House } from '../house.ts';

const PAPER = /^(?:[A-Z-]+\.md|docs\/.*\.md)$/;
const NAMED_SCRIPT = /\bnpm (?:run (?<script>[\w:-]+)|(?<verb>start|test)\b)/g;

/** What a paper tells the reader to type works. */
export const npmScripts: Check = {
  name: 'papers name only npm scripts that exist',
  run(house) {
    const { scripts } = JSON.parse(house.read('package.json')) as { scripts: Record<string, string> };
    return house.files
      .filter((path) => PAPER.test(path))
      .flatMap((path) =>
        scriptsNamedIn(house, path)
          .filter((name) => !(name in scripts))
          .map((name) => `${path}: npm run ${name}`),
      );
  },
};

function scriptsNamedIn(house: House, path: string): string[] {
  const names = [...house.read(path).matchAll(NAMED_SCRIPT)].map(
    ({ groups }) => groups?.['script'] ?? groups?.['verb'] ?? '',
  );
  return [...new Set(names)];
}
