import type { FitMediaType } from '../verdict';
import { judgeFile } from './judge-file';

/** The program that looks at bytes nobody has judged: it runs apart from the server and writes a line for each step. */
const [task, path = '', mediaType = '', folder = '', pages = ''] = process.argv.slice(2);

if (task === 'judge') {
  say(await judgeFile(path, () => say({})));
} else if (task === 'draw') {
  const drawing = { path, mediaType: mediaType as FitMediaType, folder, pages: pages.split(',').map(Number) };
  const { drawPages } = await import('./draw-pages');
  await drawPages(drawing, (page) => say({ page }));
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
