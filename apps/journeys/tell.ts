import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { PushService } from '@sanchika/alert/testing';
import { SampleDistrict } from '@sanchika/file/testing';
import { temporaryFolder } from '@sanchika/platform/testing';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { alertIsTapped } from './alert-is-tapped.journey';
import { appIsRenewed } from './app-is-renewed.journey';
import { decidedWithoutNetwork } from './decided-without-network.journey';
import { everyScreen } from './every-screen.journey';
import { appIsInstalled } from './app-is-installed.journey';
import { fileIsApproved } from './file-is-approved.journey';
import { fileIsParked } from './file-is-parked.journey';
import { filesAreArranged } from './files-are-arranged.journey';
import { filesAreLinked } from './files-are-linked.journey';
import { filesTravelTogether } from './files-travel-together.journey';
import { harmlessPapers } from './harmless-papers.journey';
import type { Journey } from './journey';
import { moneyIsSanctioned } from './money-is-sanctioned.journey';
import { nothingStays } from './nothing-stays.journey';
import { openedWithoutNetwork } from './opened-without-network.journey';
import { opinionsAreAsked } from './opinions-are-asked.journey';
import { paperIsAdded } from './paper-is-added.journey';
import { partComesHome } from './part-comes-home.journey';
import { passkeyIsUsed } from './passkey-is-used.journey';
import { Phone } from './phone';
import { pinOfADevice } from './pin-of-a-device.journey';
import { sentWhileClosed } from './sent-while-closed.journey';
import { redListIsRead } from './red-list-is-read.journey';
import { restrictedFileIsRead } from './restricted-file.journey';
import { thickFileIsRead } from './thick-file-is-read.journey';
import { twoPosts } from './two-posts.journey';
import { upwardLoop } from './upward-loop.journey';
import { workerIsEnded } from './worker-is-ended.journey';

const journeys: readonly Journey[] = [
  fileIsApproved,
  decidedWithoutNetwork,
  openedWithoutNetwork,
  sentWhileClosed,
  appIsRenewed,
  workerIsEnded,
  appIsInstalled,
  upwardLoop,
  paperIsAdded,
  twoPosts,
  everyScreen,
  harmlessPapers,
  opinionsAreAsked,
  moneyIsSanctioned,
  fileIsParked,
  filesAreLinked,
  filesAreArranged,
  filesTravelTogether,
  partComesHome,
  thickFileIsRead,
  restrictedFileIsRead,
  nothingStays,
  pinOfADevice,
  alertIsTapped,
  passkeyIsUsed,
  redListIsRead,
];

const CHROMIUM = [
  process.env['CHROME_BIN'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** A worker whose sending failed is woken again after a second instead of after five minutes. */
const EAGER_SYNC = [
  '--force-fieldtrials=BackgroundSync/Eager/',
  `--force-fieldtrial-params=BackgroundSync.Eager:${[
    'initial_retry_delay_sec/1',
    'retry_delay_factor/1',
    'min_recovery_time_sec/1',
    'max_sync_attempts/10000',
  ].join('/')}`,
];

const LONGEST_MS = 300_000;

interface Browsers {
  readonly browser: Browser;
  readonly executablePath: string;
}

/** Walks the named journeys, or all. Says how each went and returns whether all went well. */
export async function tell(names: readonly string[]): Promise<boolean> {
  const executablePath = CHROMIUM.find((place) => place && existsSync(place));
  if (!executablePath) throw new Error('No Chromium found: install it or set CHROME_BIN.');
  const browser = await chromium.launch({ executablePath, args: QUIET });
  const wanted = journeys.filter(({ name }) => names.length === 0 || names.includes(name));
  let failed = 0;
  try {
    for (const journey of wanted) if (!(await walk({ browser, executablePath }, journey))) failed += 1;
  } finally {
    await browser.close();
  }
  process.stdout.write(`${wanted.length - failed} passed, ${failed} failed\n`);
  return failed === 0;
}

async function walk(
  { browser, executablePath }: Browsers,
  { name, tells, isByName, run }: Journey,
): Promise<boolean> {
  const since = performance.now();
  const push = await PushService.start();
  const district = await SampleDistrict.start({
    env: { ...push.env, SANCHIKA_PWA: resolve(process.env['SANCHIKA_PWA'] ?? 'dist/apps/pwa/browser') },
  });
  const { url } = district.server;
  const origin = isByName ? url.replace('127.0.0.1', 'localhost') : url;
  const phones: Phone[] = [];
  const phone = async () => {
    const opened = await Phone.open(browser, origin);
    phones.push(opened);
    return opened;
  };
  const folders: Awaited<ReturnType<typeof temporaryFolder>>[] = [];
  const keptPhone = async () => {
    const folder = await temporaryFolder();
    folders.push(folder);
    const kept = { type: chromium, folder: folder.path, executablePath, args: [...QUIET, ...EAGER_SYNC] };
    return {
      wake: async () => {
        const woken = await Phone.wake(kept, origin);
        phones.push(woken);
        return woken;
      },
    };
  };
  const trouble = await inTime(run({ district, push, phone, keptPhone })).then(
    () => null,
    (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  const troubles = [
    ...(trouble === null ? [] : [trouble]),
    ...new Set(phones.flatMap((each) => each.troubles)),
  ];
  if (trouble !== null) troubles.push(...(await screensOf(phones, name)));
  for (const each of phones) await each.close();
  for (const folder of folders) await folder.remove();
  await district.stop();
  await push.stop();
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  process.stdout.write(`${troubles.length > 0 ? 'FAILED' : 'passed'} ${name}: ${tells} (${seconds} s)\n`);
  for (const words of troubles) process.stdout.write(`  ${words}\n`);
  return troubles.length === 0;
}

/** A journey that waits for what never comes fails with its pictures instead of keeping all others. */
async function inTime(journey: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('not at its end after five minutes')), LONGEST_MS);
  });
  await Promise.race([journey, late]).finally(() => clearTimeout(timer));
}

/** Pictures of what each phone showed last, under tmp/journeys. */
async function screensOf(phones: readonly Phone[], name: string): Promise<string[]> {
  return Promise.all(
    phones.map(async ({ page }, place) => {
      const path = `tmp/journeys/${name}-${place + 1}.png`;
      await page.screenshot({ path });
      return `phone ${place + 1} at ${page.url()}: ${path}`;
    }),
  );
}
