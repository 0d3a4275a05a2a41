import type { Page } from 'playwright-core';
import type { Sight } from './screen.ts';

const NOT_READY = 'sk-skeleton-cards, [aria-busy="true"]';

/** Waits until a page of the app has what it came for. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main :is(h1, h2)').first().waitFor();
  await page.locator(NOT_READY).first().waitFor({ state: 'detached' });
}

export async function touch(page: Page, selector: string, place = 0): Promise<void> {
  await page.locator(selector).nth(place).click();
}

export async function submit(page: Page): Promise<void> {
  await page.locator('form [type=submit]').last().click();
  await page.locator('sk-error-summary').waitFor();
}

export async function stamp(page: Page): Promise<void> {
  await page.locator('sk-decision-panel .stamp').click();
}

/** On a phone the sheet is put down; on a desk the whole file is there already. */
export async function readWhole({ page }: Sight): Promise<void> {
  const down = page.locator('sk-foot-sheet .down');
  if (await down.isVisible()) await down.click();
  await page.locator('sk-file-body sk-segment').waitFor();
}

export function lane(place: number) {
  return async (sight: Sight): Promise<void> => {
    await readWhole(sight);
    await touch(sight.page, 'sk-file-body sk-segment label', place);
    await settled(sight.page);
  };
}

export async function goOffline(page: Page): Promise<void> {
  // An answer that is still on its way would say that the server is there.
  await page.waitForTimeout(500);
  await page.context().setOffline(true);
  await page.locator('sk-send-state a').first().waitFor();
}

/** The server answers as it does, but with a fault. */
export async function breakServer({ page }: Sight): Promise<void> {
  const body = JSON.stringify({
    type: 'about:blank',
    title: 'आंतरिक त्रुटि',
    status: 500,
    code: 'platform.unexpected',
  });
  await page.route(/\/api\/files\/[0-9a-f-]{36}$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, status: 500, contentType: 'application/problem+json', body });
  });
  await page.reload();
  await page.locator('sk-failure-note').first().waitFor();
}

export async function writeNote({ page }: Sight): Promise<void> {
  await page.locator('sk-pen-paper textarea').pressSequentially(' दर सूची प./1 पर है।');
}

export async function findFiles({ page }: Sight): Promise<void> {
  await page.locator('#search-words').fill('भवन');
  await page.locator('form [type=submit]').click();
  await page.locator('sk-found-list a').first().waitFor();
}

export async function findPeople({ page }: Sight): Promise<void> {
  await page.locator('sk-people-finder input').fill('संतोष');
  await page.locator('sk-people-finder li').first().waitFor();
}

async function decideIn(page: Page, words: string): Promise<void> {
  await page.locator('#note').fill(words);
  await stamp(page);
}

async function goToOutbox(page: Page): Promise<void> {
  await page.locator('sk-send-state a').first().click();
  await page.waitForURL('**/outbox');
}

export async function stampOffline({ page }: Sight): Promise<void> {
  await goOffline(page);
  await decideIn(page, 'वाहन अधिग्रहण उचित है।');
  await goToOutbox(page);
}

/** The file has gone from another device before this one is online again. */
export async function stampTooLate({ page, stage }: Sight): Promise<void> {
  const { file: contested, sendOn } = await stage.contest();
  await page.goto(`${stage.origin}/files/${contested.fileId}`);
  await page.locator('#note').waitFor();
  await goOffline(page);
  await decideIn(page, 'प्रतिवेदन देखा। कार्यवाही उचित है।');
  await sendOn();
  await page.context().setOffline(false);
  await page.locator('sk-send-state a[data-tone=late], sk-failure-note').first().waitFor({ timeout: 60_000 });
  await goToOutbox(page);
}

/** The red list without network, with a question that waits to be sent. */
export async function askOffline({ page }: Sight): Promise<void> {
  await page.waitForTimeout(500);
  await page.context().setOffline(true);
  await page.locator('sk-say[data-tone=off]').first().waitFor();
  await page.locator('sk-red-card button').first().click();
  await page.locator('sk-red-card sk-pill').first().waitFor();
}
