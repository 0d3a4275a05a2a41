import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../bootstrap/build.mjs';
import { runBin } from '../bootstrap/pinned-node.mjs';
import { withBundle } from '../stories/bundle.ts';
import { Badges } from './badges.ts';
import { launchChromium } from './chromium.ts';
import { writeContactSheet } from './contact-sheet.ts';
import { drawScreens, type Fault } from './draw.ts';
import { folderOf, frames } from './frames.ts';
import type { Screen } from './screen.ts';
import { settled } from './gestures.ts';
import { screens } from './screens.ts';
import { serveFolder } from './serve-folder.ts';
import { specimens } from './specimens.ts';

const out = 'tmp/gallery';
const parts = 'dist/apps/gallery/browser';

const { values: asked } = parseArgs({
  options: {
    /** Where an app runs already, with the sample district and SANCHIKA_TEST_CLOCK=1; files are put into it. */
    app: { type: 'string' },
    /** The folder of that app's `sample-sign-ins.json`. */
    data: { type: 'string', default: 'data' },
    mockups: { type: 'string', default: 'docs/design/mockups' },
    /** Names of the screens to draw, with commas; all when absent. */
    only: { type: 'string' },
    /** Names of the frames to draw in, with commas: `light-hi-360`. */
    frames: { type: 'string' },
    /** Draws what was built before. */
    built: { type: 'boolean', default: false },
  },
});

const since = Date.now();
const only = asked.only?.split(',');
const chosenFrames = frames.filter((frame) => asked.frames?.split(',').includes(folderOf(frame)) ?? true);
const chosen = (all: readonly Screen[]) => all.filter(({ name }) => only?.includes(name) ?? true);
const [drawnParts, drawnScreens] = [asked.app ? [] : chosen(specimens), chosen(screens)];

const browser = await launchChromium();
try {
  const faults = [...(await drawParts()), ...(await drawApp())];
  const mockups = existsSync(asked.mockups) ? asked.mockups : null;
  const drawn = [...drawnScreens, ...drawnParts];
  const sheet = await writeContactSheet({ out, screens: drawn, frames: chosenFrames, faults, mockups });
  const pictures = drawn.length * chosenFrames.length;
  const seconds = Math.round((Date.now() - since) / 1000);
  process.stdout.write(
    `${drawnScreens.length} screens and ${drawnParts.length} parts in ${pictures} pictures, ${faults.length} faults, ${seconds} s: ${sheet}\n`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}

async function drawParts(): Promise<Fault[]> {
  if (drawnParts.length === 0) return [];
  const build = ['build', 'pwa', '--configuration', 'gallery', '--progress', 'false'];
  if (!asked.built && (await runBin('ng', build)) !== 0) throw new Error('The parts could not be built.');
  const { origin, close } = await serveFolder(parts);
  try {
    return await drawScreens({ browser, origin, out }, drawnParts, chosenFrames);
  } finally {
    close();
  }
}

async function drawApp(): Promise<Fault[]> {
  if (drawnScreens.length === 0) return [];
  if (!asked.built && !asked.app) await ensureBuilt();
  const running = asked.app ? { url: asked.app, folder: asked.data } : null;
  return withBundle('tools/gallery/stage.ts', async ({ setStage }: typeof import('./stage.ts')) => {
    const stage = await setStage(running);
    try {
      const badges = new Badges(browser, stage);
      const task = { browser, origin: stage.origin, out, cast: { stage, badges }, settled };
      return await drawScreens(task, drawnScreens, chosenFrames);
    } finally {
      await stage.close();
    }
  });
}
