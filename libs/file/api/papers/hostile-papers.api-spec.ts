import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileApi } from '@sanchika/file/contract';
import { aPaperForm, hostilePapers, postPaper, RawDatabase, SampleDistrict } from '@sanchika/file/testing';
import type { HostilePaper, Officer } from '@sanchika/file/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let district: SampleDistrict;
let clerk: Officer;
let fileId = '';
beforeAll(async () => {
  // The bounds of memory with which `npm start` runs it.
  district = await SampleDistrict.start({ env: { NODE_OPTIONS: '--max-semi-space-size=4' } });
  clerk = district.clerk;
});
afterAll(() => district.stop());

const PAPERS = hostilePapers('http://127.0.0.1:9/canary');
const MEGABYTE = 1_048_576;
const ASKED_ALONE = 2000;
const ASKED_BEFORE = 200;

async function send({ bytes, fileName }: HostilePaper, paperId = v7()) {
  const form = aPaperForm({ paperId, bytes, fileName });
  const { status, body } = await postPaper(clerk.caller, fileId, { form });
  return { paperId, status, code: body.code ?? 'accepted', titles: [body.title, body.titleOther] };
}

/** Resident memory of the server, in bytes. */
async function memory(): Promise<number> {
  const status = await readFile(`/proc/${district.server.process.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024;
}

/** Asks for the desk again and again until it is enough; gives the statuses and the most memory seen. */
async function ask(isEnough: (asked: number) => boolean) {
  const seen = { statuses: new Set<number>(), most: 0 };
  for (let asked = 0; !isEnough(asked); asked += 1) {
    const { status } = await clerk.caller.call(FileApi.desk);
    seen.statuses.add(status);
    seen.most = Math.max(seen.most, await memory());
  }
  return seen;
}

async function askDuring(work: Promise<unknown>) {
  let isOver = false;
  const over = work.finally(() => (isOver = true));
  const seen = await ask(() => isOver);
  await over;
  return seen;
}

describe('hostile papers', () => {
  let askingAlone = 0;
  beforeAll(async () => {
    fileId = (await clerk.opensFile()).fileId;
    // Asking leaves garbage too: what a bomb costs is counted from what the asking takes by itself.
    askingAlone = (await ask((asked) => asked === ASKED_ALONE)).most;
  });

  it('are a hundred and more', () => {
    expect(PAPERS.length).toBeGreaterThanOrEqual(100);
    expect(new Set(PAPERS.map(({ name }) => name)).size).toBe(PAPERS.length);
  });

  it.each(PAPERS.filter(({ outcome, isBomb }) => outcome !== 'accepted' && !isBomb))(
    'are refused: $name',
    async (paper) => {
      const { code, titles } = await send(paper);
      expect(code).toBe(paper.outcome);
      expect(titles[0]).toMatch(/\p{Script=Devanagari}/u);
      expect(titles[1]).toMatch(/^[\x20-\x7e“”×]+$/);
    },
  );

  it.each(PAPERS.filter(({ isBomb }) => isBomb))(
    'are refused while others go on working: $name',
    async (paper) => {
      let code = '';
      // What the papers before it left in the heap is no cost of this one.
      const before = await ask((asked) => asked === ASKED_BEFORE);
      askingAlone = Math.max(askingAlone, before.most);
      const seen = await askDuring(send(paper).then((answer) => (code = answer.code)));
      expect(code).toBe(paper.outcome);
      expect([...seen.statuses]).toEqual([200]);
      expect(seen.most - askingAlone).toBeLessThan(50 * MEGABYTE);
    },
  );

  it.each(PAPERS.filter(({ outcome }) => outcome === 'accepted'))('are harmless: $name', async (paper) => {
    const file = await clerk.opensFile();
    const form = aPaperForm({ paperId: v7(), bytes: paper.bytes, fileName: paper.fileName });
    expect((await postPaper(clerk.caller, file.fileId, { form })).status).toBe(201);
    const [kept] = (await clerk.asks(FileApi.papers, { params: { fileId: file.fileId } })).papers;
    expect(kept?.fileName).toMatch(/^[^/\\\p{Cc}\u202a-\u202e\u2066-\u2069"]{1,200}$/u);
    const response = await clerk.caller.fetch(`/api/files/${file.fileId}/papers/${kept?.paperId}`);
    expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(paper.bytes))).toBe(true);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[^"\\]*"; filename\*=UTF-8''[\w.~%!#$&+^`|-]+$/,
    );
  });

  it('leave nothing behind but what papers name', async () => {
    const { folder } = district.server.database;
    expect(await readdir(join(folder, 'quarantine', 'arriving'))).toEqual([]);
    const blobs = (await readdir(join(folder, 'blobs'), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
    const database = await RawDatabase.open(district.server.database);
    const papers = await database.rows<{ sha256: string }>('SELECT DISTINCT sha256 FROM paper');
    await database.close();
    expect(blobs.sort()).toEqual(papers.map(({ sha256 }) => sha256).sort());
    expect(district.server.output()).not.toMatch(/platform\.unexpected|"level":"?(50|error)/);
  });
});
