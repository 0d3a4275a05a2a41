import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchChromium } from './chromium.ts';
import { writeContactSheet } from './contact-sheet.ts';
import { drawScreens } from './draw.ts';
import { screens, specimens } from './screens.ts';
import { serveFolder } from './serve-folder.ts';

const out = 'tmp/gallery';
const built = 'dist/apps/gallery/browser';

const { values: asked } = parseArgs({
  options: {
    /** Where the whole app is served; its screens are drawn instead of the specimens. */
    app: { type: 'string' },
    mockups: { type: 'string', default: 'docs/design/mockups' },
    /** Names of the screens to draw, with commas; all when absent. */
    only: { type: 'string' },
    /** Draws what was built before. */
    built: { type: 'boolean', default: false },
  },
});

const only = asked.only?.split(',');
const wanted = (asked.app ? screens : specimens).filter(({ name }) => !only || only.includes(name));

if (!asked.app && !asked.built) {
  execFileSync('ng', ['build', 'pwa', '--configuration', 'gallery', '--progress', 'false'], {
    stdio: 'inherit',
  });
}
const served = asked.app ? { origin: asked.app, close: () => undefined } : await serveFolder(built);
const browser = await launchChromium();
try {
  const faults = await drawScreens({ browser, origin: served.origin, out }, wanted);
  const mockups = existsSync(asked.mockups) ? asked.mockups : null;
  const sheet = await writeContactSheet({ out, screens: wanted, faults, mockups });
  for (const { picture, words } of faults) process.stderr.write(`${picture}: ${words}\n`);
  process.stdout.write(`${wanted.length} screens, ${faults.length} faults: ${sheet}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  served.close();
}
