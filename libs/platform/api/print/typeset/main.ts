import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { typeset } from './typeset';
import type { SetDocument } from '../typesetter';

/** The program that sets one document: it runs apart from the server, on the request that lies in its folder. */
const [folder = ''] = process.argv.slice(2);
const { template, values } = JSON.parse(await readFile(join(folder, 'request.json'), 'utf8')) as {
  readonly template: string;
  readonly values: unknown;
};
const document: SetDocument = await typeset(template, values, folder);
await writeFile(join(folder, 'answer.json'), JSON.stringify(document));
