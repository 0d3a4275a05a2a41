import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeLines } from './durable-files';
import { lineOfHead, lineOfRow, readTable } from './table-lines';
import type { RowValue } from './table-lines';

const aValue: fc.Arbitrary<RowValue> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('स्वीकृति\nप्रदान', 'a\r\nb\u2028c\u2029d', '', '"', '\\'),
  fc.integer(),
  fc.constant(null),
  fc.uint8Array().map((bytes) => Buffer.from(bytes)),
);

describe('the lines of a table', () => {
  let folder: string;
  let count = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sanchika-lines-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function throughFile(rows: readonly RowValue[][]) {
    const path = join(folder, `${(count += 1)}.jsonl`);
    await writeLines(path, [lineOfHead({ table: 'note', columns: ['a', 'b'] }), ...rows.map(lineOfRow)]);
    const { batches, ...head } = await readTable(path);
    const batched: RowValue[][][] = [];
    for await (const batch of batches) batched.push(batch);
    return { head, batched };
  }

  it('give back every value as it was, bytes and line ends of all kinds too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(aValue, aValue), { maxLength: 5 }), async (rows) => {
        const { head, batched } = await throughFile(rows);
        expect(head).toEqual({ table: 'note', columns: ['a', 'b'] });
        expect(batched.flat()).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });

  it('come in batches that an insert can hold', async () => {
    const rows = Array.from({ length: 1201 }, (_, index) => [index, 'x']);
    const { batched } = await throughFile(rows);
    expect(batched.map(({ length }) => length)).toEqual([500, 500, 201]);
  });

  it('come in smaller batches when they are long', async () => {
    const { batched } = await throughFile(Array.from({ length: 4 }, () => ['न'.repeat(600_000), null]));
    expect(batched.map(({ length }) => length)).toEqual([2, 2]);
  });
});
