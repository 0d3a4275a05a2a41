import { resolve } from 'node:path';
import { SampleDistrict } from '@sanchika/file/testing';
import { SAMPLE_PASSWORD, temporaryFolder } from '@sanchika/platform/testing';
import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';
import { findChromium } from './chromium';

const FILES = 20;
const ROUNDS = 9;
/** Milliseconds from the beginning of the navigation until the first card of the inbox stands in the page. */
const WATCH = `new MutationObserver((_, watching) => {
  if (!document.querySelector('sk-file-card')) return;
  watching.disconnect();
  requestAnimationFrame(() => { globalThis.inboxAt = performance.now(); });
}).observe(document, { childList: true, subtree: true })`;

/** Opens the app with the server stopped, each time in a browser that has just been started. Milliseconds, in order. */
export async function measureColdOpen(): Promise<number[]> {
  const district = await SampleDistrict.start({ env: { SANCHIKA_PWA: resolve('dist/apps/pwa/browser') } });
  const folder = await temporaryFolder();
  try {
    for (let file = 0; file < FILES; file += 1) {
      const opened = await district.clerk.opensFile({ subject: `नस्ती ${file}` });
      await district.clerk.sends(opened, { note: 'प्रस्तुत।' }).to(district.superintendent);
    }
    const { employeeCode } = district.superintendent.me;
    await withBrowser(folder.path, (browser) => keepTheDesk(browser, district.server.url, employeeCode));
    await district.server.halt();
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      times.push(await withBrowser(folder.path, (browser) => openCold(browser, district.server.url)));
    return times;
  } finally {
    await district.stop();
    await folder.remove();
  }
}

async function withBrowser<Answer>(
  folder: string,
  work: (browser: BrowserContext) => Promise<Answer>,
): Promise<Answer> {
  const browser = await chromium.launchPersistentContext(folder, {
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    viewport: { width: 360, height: 800 },
  });
  return work(browser).finally(() => browser.close());
}

async function keepTheDesk(browser: BrowserContext, origin: string, login: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(origin);
  await page.getByLabel('मोबाइल नंबर या कर्मचारी कोड').fill(login);
  await page.getByLabel('पासवर्ड', { exact: true }).fill(SAMPLE_PASSWORD);
  await page.getByRole('button', { name: 'प्रवेश करें', exact: true }).click();
  await page
    .locator('sk-file-card')
    .nth(FILES - 1)
    .waitFor();
  await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
}

async function openCold(browser: BrowserContext, origin: string): Promise<number> {
  const page = await browser.newPage();
  await page.addInitScript(WATCH);
  await page.goto(origin);
  await page
    .locator('sk-file-card')
    .nth(FILES - 1)
    .waitFor();
  return page.evaluate<number>('globalThis.inboxAt');
}
