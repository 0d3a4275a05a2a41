import { posix } from 'node:path';
import type { Check, House } from '../house.ts';

const LINK = /\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g;

/** A reader who follows a link of a paper arrives. */
export const paperLinks: Check = {
  name: 'links between papers lead somewhere',
  run: (house) =>
    house.files
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) => deadLinks(house, path).map((link) => `${path}: ${link} does not exist`)),
};

function deadLinks({ files, read }: House, path: string): string[] {
  const links = [...read(path).matchAll(LINK)].map(([, link]) => link ?? '');
  return links.filter((link) => {
    const target = posix.join(posix.dirname(path), link);
    return !files.some((file) => file === target || file.startsWith(`${target}/`));
  });
}
