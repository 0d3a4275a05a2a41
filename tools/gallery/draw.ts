import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Badges } from './badges.ts';
import { folderOf, type Frame } from './frames.ts';
import { findFaults } from './look.ts';
import type { Screen } from './screen.ts';
import type { Stage } from './stage.ts';

export interface Fault {
  readonly picture: string;
  readonly words: string;
}

/** What is drawn from: a served folder of parts, or the app on its stage. */
export interface Task {
  readonly browser: Browser;
  readonly origin: string;
  readonly out: string;
  /** Absent while only parts are drawn. */
  readonly cast?: { readonly stage: Stage; readonly badges: Badges };
  /** Waits until a page has drawn what it came for. */
  readonly settled?: (page: Page) => Promise<void>;
}

const AT_ONCE = 2;
const PATIENCE_MS = 20_000;
/** The browser says this of every answer that is no 200, wanted or not. */
const ANSWERS = /^Failed to load resource/;

/** Draws every screen in every frame and tells what is wrong with each. */
export async function drawScreens(
  task: Task,
  screens: readonly Screen[],
  frames: readonly Frame[],
): Promise<Fault[]> {
  const left = [...frames];
  const faults: Fault[] = [];
  const next = async (): Promise<void> => {
    for (let frame = left.shift(); frame; frame = left.shift()) {
      faults.push(...(await new Easel(task, frame).draw(screens)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return faults;
}

/** One frame, with a page for each person who sits in it. */
class Easel {
  private readonly seats = new Map<string, Page>();

  private readonly task: Task;
  private readonly frame: Frame;

  constructor(task: Task, frame: Frame) {
    this.task = task;
    this.frame = frame;
  }

  async draw(screens: readonly Screen[]): Promise<Fault[]> {
    await mkdir(join(this.task.out, folderOf(this.frame)), { recursive: true });
    const faults: Fault[] = [];
    for (const screen of screens) faults.push(...(await this.drawOne(screen)));
    for (const page of this.seats.values()) await page.context().close();
    return faults;
  }

  private async drawOne(screen: Screen): Promise<Fault[]> {
    const picture = join(folderOf(this.frame), `${screen.name}.png`);
    const said: string[] = [];
    const page = await this.seatOf(screen);
    const hear = (words: string): unknown => ANSWERS.test(words) || said.push(words);
    page.on('console', (line) => line.type() === 'error' && hear(line.text()));
    page.on('pageerror', (error) => hear(error.message));
    try {
      await this.open(page, screen);
    } catch (error) {
      said.push(error instanceof Error ? error.message : String(error));
    }
    await page.waitForTimeout(250);
    await page.screenshot({ path: join(this.task.out, picture) });
    said.push(...(await findFaults(page)));
    page.removeAllListeners();
    if (screen.isAlone) await page.context().close();
    for (const words of said) process.stderr.write(`${picture}: ${words}\n`);
    return said.map((words) => ({ picture, words }));
  }

  private async open(page: Page, { path, prepare }: Screen): Promise<void> {
    const { origin, settled, cast } = this.task;
    await page.goto(origin + (typeof path === 'string' ? path : path(stageOf(this.task))), {
      waitUntil: 'load',
    });
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    await settled?.(page);
    await prepare?.({ page, stage: cast?.stage as Stage });
  }

  /** The page of whoever shows the screen; a new one when the screen is to stand alone. */
  private async seatOf({ who, isAlone = false }: Screen): Promise<Page> {
    const seat = who ?? 'nobody';
    const kept = isAlone ? undefined : this.seats.get(seat);
    if (kept) return kept;
    const context = await this.openContext();
    if (who) await context.addCookies(await badgesOf(this.task).of(who));
    const page = await context.newPage();
    if (!isAlone) this.seats.set(seat, page);
    // The display face is optional: it shows only once it lies in the cache.
    await page.goto(this.task.origin, { waitUntil: 'load' });
    return page;
  }

  private async openContext(): Promise<BrowserContext> {
    const { frame } = this;
    const context = await this.task.browser.newContext({
      ...frame.context,
      colorScheme: frame.theme,
      reducedMotion: 'reduce',
      locale: `${frame.language}-IN`,
      timezoneId: 'Asia/Kolkata',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const reading = JSON.stringify(JSON.stringify(readingOf(frame)));
    await context.addInitScript(`localStorage.setItem('sanchika.reading', ${reading})`);
    return context;
  }
}

function stageOf({ cast }: Task): Stage {
  if (!cast) throw new Error('This screen belongs to the app, which is not served.');
  return cast.stage;
}

function badgesOf({ cast }: Task): Badges {
  if (!cast) throw new Error('Nobody signs in where only parts are served.');
  return cast.badges;
}

function readingOf({ language, theme, textSize }: Frame): object {
  return { language, theme, textSize, digits: 'latin' };
}
