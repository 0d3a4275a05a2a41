import { resolve } from 'node:path';
import { aPaperForm, aPdf, postPaper, SampleDistrict } from '@sanchika/file/testing';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import { chromium } from 'playwright-core';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { findChromium } from './chromium';

export interface ReaderTimes {
  /** Milliseconds from the tap on the correspondence until its first page is drawn, each time on a new screen. */
  readonly firstPage: readonly number[];
  /** Megabytes of the page's own heap with the first page before the eyes, and after all of them. */
  readonly heapAtFirst: number;
  readonly heapAtLast: number;
  readonly mostPictures: number;
}

export const PAGES = 300;
const ROUNDS = 7;
/** A phone of the lower middle class, as Chromium's own tools take one: four times slower than this machine. */
const SLOWER = 4;
/** "Slow 4G" of Chromium's own tools. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const STEP = 10;
/** Milliseconds from the tap on the correspondence until its first page is drawn. */
const TAP = `new Promise((done) => {
  const since = performance.now();
  const look = () => {
    const picture = document.querySelector('sk-page-reel [data-page="1"] img');
    if (picture?.complete && picture.naturalWidth > 0) done(performance.now() - since);
    else requestAnimationFrame(look);
  };
  [...document.querySelectorAll('button')].find(({ innerText }) => innerText.startsWith('पत्राचार')).click();
  look();
})`;

/** Opens a file of three hundred pages on a slow phone and reads through it. */
export async function measureReader(): Promise<ReaderTimes> {
  const district = await SampleDistrict.start({ env: { SANCHIKA_PWA: resolve('dist/apps/pwa/browser') } });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const { clerk } = district;
    const file = await clerk.opensFile({ subject: 'मोटी नस्ती' });
    const form = aPaperForm({ title: 'मोटा पत्र', bytes: aPdf('मोटा', PAGES) });
    await postPaper(clerk.caller, file.fileId, { form });
    const context = await browser.newContext({
      viewport: { width: 360, height: 800 },
      isMobile: true,
      hasTouch: true,
    });
    const page = await signIn(context, district.server.url, clerk.me.employeeCode);
    const tools = await slowDown(context, page);
    const firstPage: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      firstPage.push(await openPages(page, `${district.server.url}/files/${file.fileId}`));
    const heapAtFirst = await heapOf(tools);
    const mostPictures = await readThrough(page);
    return { firstPage, heapAtFirst, heapAtLast: await heapOf(tools), mostPictures };
  } finally {
    await browser.close();
    await district.stop();
  }
}

async function signIn(context: BrowserContext, origin: string, login: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(origin);
  await page.getByLabel('मोबाइल नंबर या कर्मचारी कोड').fill(login);
  await page.getByLabel('पासवर्ड', { exact: true }).fill(SAMPLE_PASSWORD);
  await page.getByRole('button', { name: 'प्रवेश करें', exact: true }).click();
  await page.locator('sk-file-card').first().waitFor();
  await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
  return page;
}

async function slowDown(context: BrowserContext, page: Page): Promise<CDPSession> {
  const tools = await context.newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', NETWORK);
  await tools.send('Performance.enable');
  return tools;
}

/** The list stands, a finger comes down, and the first page is drawn. */
async function openPages(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.getByRole('button', { name: /^पत्राचार/ }).waitFor();
  return page.evaluate<number>(TAP);
}

/** Returns how many pictures were held at most. */
async function readThrough(page: Page): Promise<number> {
  const slider = page.getByRole('slider', { name: 'पृष्ठ चुनें' });
  const pictures = page.locator('sk-page-reel sk-page-picture');
  let most = 0;
  for (let place = 0; place < PAGES; place += STEP) {
    await slider.fill(String(place));
    await page.locator(`sk-page-reel [data-page="${place + 1}"] img`).waitFor();
    most = Math.max(most, await pictures.count());
  }
  return most;
}

async function heapOf(tools: CDPSession): Promise<number> {
  await tools.send('HeapProfiler.collectGarbage');
  const { metrics } = await tools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1024 ** 2;
}
