import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBundle } from '../stories/bundle.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

/** Every generated paper by its path from the root. */
export type Papers = Readonly<Record<string, string>>;

export async function generateDocs(root: string): Promise<Papers> {
  const entry = 'tools/write-docs/papers/all-papers.ts';
  const ofRooms = await withBundle(entry, async ({ papers }: { readonly papers: Papers }) => papers);
  return { 'THIRD-PARTY-NOTICES.md': thirdPartyNotices(root), ...ofRooms };
}

/** The paths of the generated papers that do not say what the code says. */
export async function staleDocs(root: string): Promise<string[]> {
  const papers = Object.entries(await generateDocs(root));
  return papers.flatMap(([path, text]) => (readPaper(join(root, path)) === text ? [] : [path]));
}

function readPaper(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
