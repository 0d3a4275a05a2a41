import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { folderOf, frames, type Frame } from './frames.ts';
import { findFaults } from './look.ts';
import { signIns, type Screen } from './screens.ts';

export interface Fault {
  readonly picture: string;
  readonly words: string;
}

interface Task {
  readonly browser: Browser;
  readonly origin: string;
  readonly out: string;
}

/** A page that looks at the app through one frame. */
interface Seat {
  readonly page: Page;
  readonly frame: Frame;
}

/** Draws every screen in every frame and tells what is wrong with each. */
export async function drawScreens(task: Task, screens: readonly Screen[]): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const frame of frames) faults.push(...(await drawFrame(task, frame, screens)));
  return faults;
}

async function drawFrame(task: Task, frame: Frame, screens: readonly Screen[]): Promise<Fault[]> {
  const context = await task.browser.newContext({
    ...frame.context,
    colorScheme: frame.theme,
    reducedMotion: 'reduce',
    locale: `${frame.language}-IN`,
  });
  await context.addInitScript(
    `localStorage.setItem('sanchika.reading', ${JSON.stringify(JSON.stringify(readingOf(frame)))})`,
  );
  const page = await context.newPage();
  await mkdir(join(task.out, folderOf(frame)), { recursive: true });
  // The display face is optional: it shows only once it lies in the cache.
  if (screens[0]) await page.goto(task.origin + screens[0].path, { waitUntil: 'networkidle' });
  const faults: Fault[] = [];
  for (const screen of screens) faults.push(...(await drawOne(task, { page, frame }, screen)));
  await context.close();
  return faults;
}

async function drawOne(task: Task, { page, frame }: Seat, screen: Screen): Promise<Fault[]> {
  const picture = join(folderOf(frame), `${screen.name}.png`);
  const said: string[] = [];
  const hear = (words: string) => said.push(words);
  const onConsole = (line: { type: () => string; text: () => string }) =>
    line.type() === 'error' && hear(line.text());
  const onError = (error: Error) => hear(error.message);
  page.on('console', onConsole).on('pageerror', onError);
  if (screen.signIn) await signInAs(page, screen.signIn);
  await page.goto(task.origin + screen.path, { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await screen.prepare?.(page);
  await page.waitForTimeout(80);
  await page.screenshot({ path: join(task.out, picture) });
  const faults = [...said, ...(await findFaults(page))].map((words) => ({ picture, words }));
  page.off('console', onConsole).off('pageerror', onError);
  return faults;
}

async function signInAs(page: Page, role: string): Promise<void> {
  const signIn = signIns[role];
  if (!signIn)
    throw new Error(`No way to sign in as ${role}: add it to signIns in tools/gallery/screens.ts.`);
  await signIn(page);
}

function readingOf({ language, theme, textSize }: Frame): object {
  return { language, theme, textSize, digits: 'latin' };
}
