import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder } from '@sanchika/platform/testing';
import { chromium } from 'playwright-core';
import { rolldown } from 'rolldown';
import { findChromium } from './chromium';

export interface StoreTimes {
  readonly plain: number;
  readonly pages: number;
  readonly pagesBefore: number;
  readonly singles: number;
  readonly firstPage: number;
}

const FILES = 10_000;
const ROUNDS = 5;

/** The phone's own database in Chromium, by the code of the app, with nothing else on the page. */
export async function measureStoreTimes(): Promise<StoreTimes[]> {
  const folder = await temporaryFolder();
  try {
    const script = await bundleFor(folder.path);
    const server = createServer((request, response) => {
      const isScript = request.url === '/page.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(isScript ? script : '<!doctype html><script src="/page.js"></script>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      return await measureIn(join(folder.path, 'profile'), `http://127.0.0.1:${port}/`);
    } finally {
      server.close();
    }
  } finally {
    await folder.remove();
  }
}

async function measureIn(profile: string, address: string): Promise<StoreTimes[]> {
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const times: StoreTimes[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      times.push(await page.evaluate<StoreTimes>(`measureStore(${FILES})`));
    return times;
  } finally {
    await browser.close();
  }
}

async function bundleFor(folder: string): Promise<string> {
  const file = join(folder, 'page.js');
  const bundle = await rolldown({
    input: 'libs/platform/pwa/local-store/store-times.ts',
    platform: 'browser',
    tsconfig: 'apps/pwa/tsconfig.worker.json',
  });
  await bundle.write({ file, format: 'iife', name: 'bench', codeSplitting: false });
  await bundle.close();
  return readFile(file, 'utf8');
}
