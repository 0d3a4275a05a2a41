import { FileActs } from '@sanchika/file/contract';
import { request, SampleDistrict, SITUATIONS } from '@sanchika/file/testing';
import type { Ask } from '@sanchika/file/testing';
import { isKeyed } from '@sanchika/platform/contract';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let district: SampleDistrict;
beforeAll(async () => {
  district = await SampleDistrict.start();
});
afterAll(() => district.stop());

const keyedActs = Object.values(FileActs).filter(isKeyed);

async function bring(operation: string): Promise<Ask> {
  const situation = SITUATIONS[operation];
  if (!situation) throw new Error(`no situation for ${operation}`);
  return situation(district);
}

/** The same act on another thing, or with other words: either way not the same act. */
function anotherAct({ doer, input, form }: Ask): Ask {
  const params = input.params && Object.fromEntries(Object.keys(input.params).map((name) => [name, v7()]));
  const others = { subject: 'दूसरा विषय', text: 'दूसरे शब्द', name: 'दूसरा नाम', phraseIds: [v7()] };
  const body = input.params ? input.body : { ...(input.body as object), ...others };
  return { doer, input: { ...input, ...(params && { params }), body }, ...(form && { form }) };
}

describe.each(keyedActs)('the key of $operation', (endpoint) => {
  it('makes a repeat harmless and gives it the first answer', async () => {
    const ask = await bring(endpoint.operation);
    const key = v7();
    const first = await request(ask.doer.caller, endpoint, { ask, key });
    const answer = await first.text();
    expect([first.status, answer]).toEqual([endpoint.status ?? (answer === '' ? 204 : 200), answer]);
    const again = await request(ask.doer.caller, endpoint, { ask, key });
    expect([again.status, await again.text()]).toEqual([first.status, answer]);
  });

  it('is refused for another act', async () => {
    const ask = await bring(endpoint.operation);
    const key = v7();
    await request(ask.doer.caller, endpoint, { ask, key });
    const isOfBytes = [FileActs.addPaper.operation, FileActs.addUploadedPaper.operation].includes(
      endpoint.operation,
    );
    const other = isOfBytes ? await bring(endpoint.operation) : anotherAct(ask);
    const reply = await request(ask.doer.caller, endpoint, { ask: other, key });
    expect([reply.status, await reply.json()]).toMatchObject([422, { code: 'platform.key-reused' }]);
  });

  it('may not be missing or malformed', async () => {
    const ask = await bring(endpoint.operation);
    for (const key of [null, 'one', '00000000-0000-0000-0000', '0195A1B2-0000-7000-8000-000000000000']) {
      const reply = await request(ask.doer.caller, endpoint, { ask, key });
      expect([reply.status, await reply.json()]).toMatchObject([400, { code: 'platform.key-missing' }]);
    }
  });

  it('is not used up by a refused act', async () => {
    const ask = await bring(endpoint.operation);
    const key = v7();
    const refused = await request(district.admin.caller, endpoint, { ask, key });
    expect(refused.ok).toBe(false);
    const done = await request(ask.doer.caller, endpoint, { ask, key });
    expect(done.ok).toBe(true);
  });
});
