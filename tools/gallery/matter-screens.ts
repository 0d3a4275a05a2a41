import type { Page } from 'playwright-core';
import type { Screen, Sight } from './screen.ts';

/** Screens of what is asked, put by and reopened, and of files with many pages. */
export const matterScreens: readonly Screen[] = [
  { name: 'reader-asked', path: file('asked'), who: 'superintendent', prepare: wholeFile },
  { name: 'reader-owed', path: file('asked'), who: 'colleague' },
  { name: 'reader-parked', path: file('parked'), who: 'superintendent' },
  { name: 'reader-reopening', path: file('reopening'), who: 'superintendent' },
  {
    name: 'reader-pages',
    path: file('thick'),
    who: 'superintendent',
    prepare: seePages,
    mockup: 'second/02-reader.png',
  },
  {
    name: 'reader-strip',
    path: file('thick'),
    who: 'superintendent',
    prepare: wholeFile,
    mockup: 'second/02-reader.png',
  },
  {
    name: 'reader-peek',
    path: file('thick'),
    who: 'superintendent',
    prepare: raisePage,
    mockup: 'second/02-reader.png',
  },
  {
    name: 'reader-pages-offline',
    path: file('thick'),
    who: 'superintendent',
    isAlone: true,
    prepare: losePages,
  },
  {
    name: 'desk-nasti',
    path: file('thick'),
    who: 'superintendent',
    prepare: raisePage,
    mockup: 'second/15-noting-desk.png',
  },
  { name: 'desk-keys', path: file('thick'), who: 'superintendent', prepare: showKeys },
  { name: 'acts', path: file('asked'), who: 'superintendent', prepare: ({ page }) => openActs(page) },
  { name: 'acts-ask', path: file('thick'), who: 'superintendent', prepare: fillIn(/^अभिमत माँगें|^Ask for/) },
  {
    name: 'acts-spoken',
    path: file('asked'),
    who: 'superintendent',
    prepare: fillIn(/^मौखिक निर्देश|^Record an oral/),
  },
  {
    name: 'acts-park',
    path: file('thick'),
    who: 'superintendent',
    prepare: fillIn(/^विचाराधीन रखें|^Park/),
  },
  {
    name: 'acts-park-faults',
    path: file('thick'),
    who: 'superintendent',
    prepare: async (sight) => {
      await fillIn(/^विचाराधीन रखें|^Park/)(sight);
      await sight.page.locator('sk-act-form [type=submit]').click();
    },
  },
  { name: 'acts-answer', path: file('asked'), who: 'colleague', prepare: answer },
  { name: 'inbox-asked', path: '/inbox', who: 'colleague' },
  { name: 'files-parked', path: '/files?list=parked', who: 'superintendent' },
  { name: 'files-awaited', path: '/files?list=awaited', who: 'superintendent' },
  { name: 'files-reopening', path: '/files?list=reopeningsAsked', who: 'superintendent' },
];

function file(name: keyof Sight['stage']['files']): Screen['path'] {
  return ({ files }) => `/files/${files[name].fileId}`;
}

/** On a phone the sheet is put down; on a desk the whole file is there already. */
async function wholeFile({ page }: Sight): Promise<void> {
  const down = page.locator('sk-foot-sheet .down');
  if (await down.isVisible()) await down.click();
  await page.locator('sk-file-body sk-segment').waitFor();
}

/** On a desk the pages lie open; on a phone they have a lane. */
async function seePages(sight: Sight): Promise<void> {
  await wholeFile(sight);
  const { page } = sight;
  if (!(await page.locator('sk-open-nasti').isVisible()))
    await page.locator('sk-segment label').nth(1).click();
  await page.locator('sk-page-reel img').first().waitFor();
}

async function raisePage(sight: Sight): Promise<void> {
  await wholeFile(sight);
  await sight.page.locator('sk-note-paper button').nth(1).click();
  await sight.page.locator('sk-page-reel img').first().waitFor();
}

async function losePages(sight: Sight): Promise<void> {
  await wholeFile(sight);
  await sight.page.context().setOffline(true);
  if (!(await sight.page.locator('sk-open-nasti').isVisible()))
    await sight.page.locator('sk-segment label').nth(1).click();
  await sight.page.locator('sk-page-finder input[type=range]').fill('40');
  await sight.page.locator('sk-page-reel .leaf').first().waitFor();
}

async function showKeys(sight: Sight): Promise<void> {
  await wholeFile(sight);
  if (await sight.page.locator('sk-open-nasti').isVisible()) await sight.page.keyboard.press('?');
}

async function openActs(page: Page): Promise<void> {
  await page.locator('sk-file-head button').nth(1).click();
  await page.locator('sk-more-acts h2').waitFor();
}

function fillIn(act: RegExp) {
  return async ({ page }: Sight): Promise<void> => {
    await openActs(page);
    await page.locator('sk-more-acts').getByRole('button', { name: act }).click();
    await page.locator('sk-act-form').waitFor();
  };
}

async function answer({ page }: Sight): Promise<void> {
  await page.locator('sk-file-says sk-say button').first().click();
  await page.locator('sk-act-form textarea').waitFor();
}
