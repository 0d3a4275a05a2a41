import { FileActs } from '@sanchika/file/contract';
import { Officer, RawDatabase, SampleDistrict } from '@sanchika/file/testing';
import { CommandApi } from '@sanchika/platform/contract';
import type { CommandResult, QueuedCommand } from '@sanchika/platform/contract';
import { Caller } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RoughLine } from '../../tools/faults/rough-line';
import { queued } from './run-commands.harness';

const ROUGH = { reset: 10, lost: 20, twice: 30 };
const FILES = 125;
const MOST_AT_ONCE = 25;
/** What its author saw of a file that the server has not heard of. */
const NOTHING_YET = '0'.repeat(64);

/** What a phone without network writes down about one new file. */
function actsOnOneFile(officer: Officer): QueuedCommand[] {
  const fileId = v7();
  const params = { fileId };
  const inputs = [
    [FileActs.create, { body: { fileId, subject: 'बाढ़ राहत', subjectHead: 'GEN' } }],
    [FileActs.activate, { params }],
    [FileActs.setPriority, { params, body: { seenHead: NOTHING_YET, priority: 'urgent' } }],
    [FileActs.writeNote, { params: { fileId, noteId: v7() }, body: { text: 'सर्वेक्षण करें।' } }],
  ] as const;
  let prevKey: string | null = null;
  return inputs.map(([endpoint, input]) => {
    const command = queued(officer, endpoint, { ...input, prevKey });
    prevKey = command.key;
    return command;
  });
}

/**
 * Sends as a phone does: in order, many in one call, the same keys until each has its result. Returns the last word on
 * each. With `withFreshKeys` each try is a new act, which no phone may do.
 */
async function carry(
  { caller }: Officer,
  commands: readonly QueuedCommand[],
  { withFreshKeys = false } = {},
): Promise<Map<string, CommandResult>> {
  const told = new Map<string, CommandResult>();
  for (;;) {
    const waiting = commands.filter(({ key }) => !told.has(key)).slice(0, MOST_AT_ONCE);
    if (waiting.length === 0) return told;
    const batch = withFreshKeys
      ? waiting.map((command) => ({ ...command, key: v7(), prevKey: null }))
      : waiting;
    const reply = await caller.call(CommandApi.run, { body: { commands: batch } }).catch(() => null);
    for (const [place, result] of (reply?.answer.results ?? []).entries()) {
      const { key = '' } = waiting[place] ?? {};
      if (!['RETRY_LATER', 'BLOCKED_BY_EARLIER'].includes(result.result)) told.set(key, result);
    }
  }
}

describe('a rough line', () => {
  let district: SampleDistrict;
  let database: RawDatabase;
  let line: RoughLine;
  let officers: Officer[];

  beforeAll(async () => {
    district = await SampleDistrict.start();
    database = await RawDatabase.open(district.server.database);
    line = await RoughLine.to(district.server.url, 20_261_130);
    const login = district.clerk.me.employeeCode;
    officers = [];
    for (let phone = 0; phone < 4; phone += 1)
      officers.push(await Officer.signIn(new Caller(line.url), login));
  });
  afterAll(async () => {
    await line.close();
    await database.close();
    await district.stop();
  });

  const lengthOf = (fileId: string) => database.count('sealed_event', 'chain_id = ?', [fileId]);
  const fileIdOf = ([create]: readonly QueuedCommand[]) => (create?.body as { fileId: string }).fileId;

  it('loses none of five hundred commands, doubles none, and tells each as it was (R5)', async () => {
    const [phone] = officers;
    if (!phone) throw new Error('nobody signed in');
    const calm = actsOnOneFile(phone);
    await carry(phone, calm);
    const length = await lengthOf(fileIdOf(calm));
    line.become(ROUGH);
    const written = officers.flatMap((officer, place) =>
      Array.from({ length: Math.ceil((FILES - place) / officers.length) }, () => ({
        officer,
        commands: actsOnOneFile(officer),
      })),
    );
    const told = await Promise.all(
      officers.map((officer) =>
        carry(
          officer,
          written.filter((each) => each.officer === officer).flatMap(({ commands }) => commands),
        ),
      ),
    );
    line.become({ reset: 0, lost: 0, twice: 0 });
    const results = told.flatMap((each) => [...each.values()]);
    expect(results.length).toBe(4 * FILES);
    expect(results.filter(({ result }) => result !== 'APPLIED')).toEqual([]);
    const lengths = await Promise.all(written.map(({ commands }) => lengthOf(fileIdOf(commands))));
    expect(lengths).toEqual(Array.from(written, () => length));
    const { commands = [] } = written.at(-1) ?? {};
    const { headHash } = await district.clerk.sees({ fileId: fileIdOf(commands) });
    const priority = told.at(-1)?.get(commands[2]?.key ?? '');
    expect(priority?.answer).toMatchObject({ headHash });
    for (const times of Object.values(line.happened)) expect(times).toBeGreaterThan(0);
  }, 600_000);

  it('would double acts if a try had a key of its own', async () => {
    const [phone] = officers;
    if (!phone) throw new Error('nobody signed in');
    const acts = actsOnOneFile(phone);
    await carry(phone, acts);
    const length = await lengthOf(fileIdOf(acts));
    const again = Array.from({ length: 150 }, () => ({ ...acts[2]!, key: v7(), prevKey: null }));
    line.become({ reset: 0, lost: 70, twice: 0 });
    await carry(phone, again, { withFreshKeys: true });
    line.become({ reset: 0, lost: 0, twice: 0 });
    expect((await lengthOf(fileIdOf(acts))) - length).toBeGreaterThan(again.length);
  });
});
