import type { Browser, Cookie } from 'playwright-core';
import type { SignIn, Stage } from './stage.ts';

/** One session for each person, shown by every browser of the gallery: so his list of devices stays short. */
export class Badges {
  private readonly given = new Map<string, Promise<Cookie[]>>();

  private readonly browser: Browser;
  private readonly origin: string;
  private readonly signIns: Readonly<Record<string, SignIn>>;

  constructor(browser: Browser, { origin, signIns }: Pick<Stage, 'origin' | 'signIns'>) {
    this.browser = browser;
    this.origin = origin;
    this.signIns = signIns;
  }

  of(who: string): Promise<Cookie[]> {
    const badge = this.given.get(who) ?? this.signIn(who);
    this.given.set(who, badge);
    return badge;
  }

  private async signIn(who: string): Promise<Cookie[]> {
    const signIn = this.signIns[who];
    if (!signIn) throw new Error(`The sample has no sign-in for the ${who}.`);
    const context = await this.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${this.origin}/sign-in`);
    const status = await page.evaluate(
      async (body) =>
        (
          await fetch('/api/access/sign-in', {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-sanchika': '1' },
            body,
          })
        ).status,
      JSON.stringify(signIn),
    );
    if (status !== 200) throw new Error(`The ${who} was not let in: ${status}.`);
    const cookies = await context.cookies();
    await context.close();
    return cookies;
  }
}
