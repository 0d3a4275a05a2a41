import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { SetDocument } from '../typesetter';
import { layInPictures } from './lay-in-pictures';
import { drawnBy, legibleIn } from './legible';
import { preparePictures } from './pictures';

const STANDARD = 'a-2a';
const FONTS = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/mukta/package.json'));
const WEIGHTS = ['400Regular', '700Bold', '800ExtraBold'];
const REGULAR = join(FONTS, '400Regular', 'Mukta_400Regular.ttf');

/**
 * Sets the values by the template. Both come to Typst as inputs, `values` and `pictures` (name → width and height), in
 * JSON: they are never part of its source. Throws an Error when they do not fit the template.
 */
export async function typeset(template: string, values: unknown, folder: string): Promise<SetDocument> {
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontPaths: WEIGHTS.map((weight) => join(FONTS, weight)) }],
  });
  const pictures = await preparePictures(folder);
  const sizes: Record<string, { width: number; height: number }> = {};
  for (const { name, width, height, standIn } of pictures) {
    compiler.mapShadow(join(folder, `${name}.jpg`), standIn);
    sizes[name] = { width, height };
  }
  const inputs = {
    values: JSON.stringify(legibleIn(values, drawnBy(REGULAR))),
    pictures: JSON.stringify(sizes),
  };
  const { result } = compiler.compile({ mainFileContent: await readFile(template, 'utf8'), inputs });
  if (!result) throw new Error('the values do not fit the template');
  const path = join(folder, 'document.pdf');
  const { bytes, standard } = write(compiler, result);
  await writeFile(path, bytes);
  await layInPictures(path, folder);
  return {
    path,
    pages: result.numOfPages,
    standard,
    size: (await stat(path)).size,
    sha256: await hashOf(path),
  };
}

/** The archival form where the content allows it. */
function write(
  compiler: NodeCompiler,
  document: NodeTypstDocument,
): { bytes: Buffer; standard: SetDocument['standard'] } {
  try {
    return { bytes: compiler.pdf(document, { pdfStandard: STANDARD }), standard: STANDARD };
  } catch {
    return { bytes: compiler.pdf(document, {}), standard: null };
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
