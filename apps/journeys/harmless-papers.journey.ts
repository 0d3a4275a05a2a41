import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { aPaperForm, aPdf, hostilePapers, postPaper } from '@sanchika/file/testing';
import type { SampleDistrict } from '@sanchika/file/testing';
import type { Page } from 'playwright-core';
import { v7 } from 'uuid';
import type { Journey } from './journey';

/** A page of its own, whose script must be heard. */
const CONTROL = '/page';

/** A door on which every script in a hostile paper knocks when it runs. */
async function openCanary() {
  const knocks: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    if (url !== CONTROL) knocks.push(url);
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'text/html' };
    response.writeHead(200, headers).end(url === CONTROL ? `<script>fetch('/control')</script>` : '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { knocks, url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Opens the address of an original by itself, as a link in a mail would, and takes what comes to its end. */
async function download(page: Page, address: string): Promise<void> {
  const coming = page.waitForEvent('download');
  // The page stays where it is: for the browser the way there was cut off.
  await page.goto(address).catch((error: Error) => {
    if (!/Download is starting|ERR_ABORTED/.test(error.message)) throw error;
  });
  assert.equal(await (await coming).failure(), null);
}

async function paperOf({ clerk, server }: SampleDistrict) {
  const { fileId } = await clerk.opensFile({ subject: 'अनजाने काग़ज़' });
  const paperId = v7();
  await postPaper(clerk.caller, fileId, { form: aPaperForm({ paperId, bytes: aPdf('canary') }) });
  const sha256 = (await clerk.sees({ fileId })).papers[0]?.sha256 ?? '';
  const address = `/api/files/${fileId}/papers/${paperId}`;
  return { fileId, address, blob: join(server.database.folder, 'blobs', sha256.slice(0, 2), sha256) };
}

/** Hostile papers that are let in, and worse: all of them, as if none had been found out. */
export const harmlessPapers: Journey = {
  name: 'harmless',
  tells: 'nothing in a hostile paper runs on our origin, not even in one that nobody found out',
  run: async ({ district, phone }) => {
    const canary = await openCanary();
    const { clerk } = district;
    const reader = await phone();
    await reader.signIn(clerk.me.employeeCode);
    // A page of its own: what the browser itself would draw around a picture is refused too, and it says so.
    const page = await reader.page.context().newPage();
    const kept = await paperOf(district);
    const papers = hostilePapers(`${canary.url}/ran`);
    for (const { bytes, outcome, fileName, isBomb } of papers) {
      if (isBomb) continue;
      await writeFile(kept.blob, bytes);
      await download(page, kept.address);
      if (outcome !== 'accepted') continue;
      const { fileId } = await clerk.opensFile();
      const paperId = v7();
      await postPaper(clerk.caller, fileId, { form: aPaperForm({ paperId, bytes, fileName }) });
      const address = `/api/files/${fileId}/papers/${paperId}`;
      await download(page, address);
      await page.goto(`${address}/pages/1?width=720`);
    }
    // The canary hears what does run.
    const heard = page.waitForResponse(`${canary.url}/control`);
    await page.goto(canary.url + CONTROL);
    await heard;
    assert.deepEqual(
      canary.knocks.filter((knock) => knock !== '/favicon.ico'),
      ['/control'],
    );
    canary.close();
  },
};
