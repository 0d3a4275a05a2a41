import { AxeBuilder } from '@axe-core/playwright';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import type { Browser, BrowserContext, BrowserType, CDPSession, Page } from 'playwright-core';

const LIKE_A_PHONE = {
  viewport: { width: 360, height: 800 },
  locale: 'hi-IN',
  timezoneId: 'Asia/Kolkata',
  hasTouch: true,
  isMobile: true,
};
const PATIENCE_MS = 15_000;
const LONGEST_MS = 60_000;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Resolves when nothing moves on the page any more but what moves for ever: half-faded words have no contrast. */
const STILL = `Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
  .map(({ finished }) => finished))`;
/** The browser says this of every answer that is no 200, wanted or not. */
const ANSWERS = /^Failed to load resource/;

/** A browser whose memory outlives it. */
export interface KeptBrowser {
  readonly type: BrowserType;
  readonly folder: string;
  readonly executablePath: string;
  readonly args: string[];
}

/** One person's phone: a browser of its own, in which all is found by what a person sees or hears. */
export class Phone {
  /** What went wrong in the pages themselves. */
  readonly troubles: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !ANSWERS.test(message.text())) this.troubles.push(message.text());
    });
  }

  static async open(browser: Browser, origin: string): Promise<Phone> {
    return Phone.in(await browser.newContext({ ...LIKE_A_PHONE, baseURL: origin }));
  }

  /** A phone that remembers: what its browser keeps lies in the folder, also when it is closed and opened again. */
  static async wake(browser: KeptBrowser, origin: string): Promise<Phone> {
    const { type, folder, ...rest } = browser;
    return Phone.in(
      await type.launchPersistentContext(folder, { ...LIKE_A_PHONE, ...rest, baseURL: origin }),
    );
  }

  private static async in(context: BrowserContext): Promise<Phone> {
    context.setDefaultTimeout(PATIENCE_MS);
    return new Phone(context, context.pages()[0] ?? (await context.newPage()));
  }

  /** Signs in with the sample password and waits for the inbox. */
  async signIn(login: string): Promise<void> {
    await this.enter(login);
    await this.page.getByRole('heading', { name: 'डाक-पेटी' }).waitFor();
    await this.check('inbox');
  }

  /** Signs in with the sample password; who holds several posts is asked for one. */
  async enter(login: string): Promise<void> {
    await this.page.goto('/');
    await this.page.getByLabel('मोबाइल नंबर या कर्मचारी कोड').fill(login);
    await this.page.getByLabel('पासवर्ड', { exact: true }).fill(SAMPLE_PASSWORD);
    await this.check('sign-in');
    await this.press('प्रवेश करें');
  }

  /** Chooses the post of that section, among those held. */
  async actIn(section: string): Promise<void> {
    await this.press(new RegExp(`^इस पद से कार्य करें: .*${section}`));
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  /** Opens the file of that subject from the inbox. */
  async openFile(subject: string): Promise<void> {
    await this.page.getByRole('link', { name: new RegExp(subject) }).click();
    await this.page.getByRole('heading', { name: subject }).waitFor();
  }

  /** Chooses the next desk from those that are suggested, or from those found by words. */
  async sendNextTo(desk: RegExp, words = ''): Promise<void> {
    await this.press(/^बदलें: /);
    const sheet = this.page.getByRole('dialog', { name: 'आगे' });
    if (words) await sheet.getByRole('searchbox').fill(words);
    await sheet.getByRole('button', { name: desk }).first().click();
    await sheet.waitFor({ state: 'hidden' });
  }

  /** Chooses a ready sentence, unless it is chosen already. */
  async say(sentence: string): Promise<void> {
    const chip = this.page.getByRole('button', { name: sentence, exact: true });
    if ((await chip.getAttribute('aria-pressed')) !== 'true') await chip.click();
  }

  /** Waits until the device keeps the whole app. */
  async keepsTheApp(): Promise<void> {
    await this.page.evaluate('navigator.serviceWorker.ready.then(() => null)');
  }

  /** Waits until the expression is true in the page, which may be opened anew meanwhile. */
  async until(expression: string): Promise<void> {
    const since = Date.now();
    while (!(await this.page.evaluate<boolean>(expression).catch(() => false))) {
      if (Date.now() - since > LONGEST_MS) throw new Error(`never came true: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Asks the browser itself, in the language of its tools. */
  async devtools(): Promise<CDPSession> {
    return this.context.newCDPSession(this.page);
  }

  /** Takes the network away, or gives it back. */
  async goOffline(isOffline: boolean): Promise<void> {
    await this.context.setOffline(isOffline);
  }

  /** Checks the screen against WCAG 2.2 AA; a fault becomes a trouble. */
  async check(screen: string): Promise<void> {
    await this.page.evaluate(STILL);
    // अ− and A/अ are signs, not words: their names say what they do (2.5.3 leaves symbolic characters out).
    const axe = new AxeBuilder({ page: this.page })
      .withTags(WCAG)
      .disableRules('label-content-name-mismatch');
    for (const { id, nodes } of (await axe.analyze()).violations) {
      this.troubles.push(`${screen}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    }
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
