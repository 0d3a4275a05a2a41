import { DataSource } from 'typeorm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requireOneChanged, RolledBack } from './rolled-back';
import { UnitOfWork } from './unit-of-work';

let source: DataSource;
let work: UnitOfWork;
beforeEach(async () => {
  source = await new DataSource({ type: 'better-sqlite3', database: ':memory:' }).initialize();
  await source.query('CREATE TABLE entry (name TEXT PRIMARY KEY)');
  work = new UnitOfWork(source);
});
afterEach(() => source.destroy());

const names = async () =>
  (await source.query<{ name: string }[]>('SELECT name FROM entry ORDER BY name')).map(({ name }) => name);
const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
};

describe('the unit of work on SQLite', () => {
  it('keeps an acknowledged act when one beside it fails', async () => {
    const kept = work.run(async (tx) => {
      await tx.query("INSERT INTO entry VALUES ('kept')");
      await turns(5);
    });
    const failed = work.run(async (tx) => {
      await tx.query("INSERT INTO entry VALUES ('lost')");
      await turns(10);
      throw new Error('refused');
    });
    await Promise.all([kept, expect(failed).rejects.toThrow('refused')]);
    expect(await names()).toEqual(['kept']);
  });

  it('loses nothing of many acts of which every third fails', async () => {
    const acts = Array.from({ length: 30 }, (_, place) =>
      work.run(async (tx) => {
        await tx.query('INSERT INTO entry VALUES (?)', [String(place).padStart(2, '0')]);
        await turns(place % 4);
        if (place % 3 === 0) throw new Error('refused');
      }),
    );
    const outcomes = await Promise.allSettled(acts);
    const acknowledged = outcomes.flatMap(({ status }, place) =>
      status === 'fulfilled' ? [String(place).padStart(2, '0')] : [],
    );
    expect(acknowledged).toHaveLength(20);
    expect(await names()).toEqual(acknowledged);
  });
});

describe('an act that lost the race', () => {
  it('is decided again from the beginning', async () => {
    let tries = 0;
    const result = await work.run(async (tx) => {
      tries += 1;
      await tx.query('INSERT INTO entry VALUES (?)', [`try ${tries}`]);
      requireOneChanged({ affected: tries < 3 ? 0 : 1 });
      return tries;
    });
    expect(result).toBe(3);
    expect(await names()).toEqual(['try 3']);
  });

  it('gives up after five tries', async () => {
    let tries = 0;
    const act = work.run(async () => {
      tries += 1;
      throw new RolledBack();
    });
    await expect(act).rejects.toBeInstanceOf(RolledBack);
    expect(tries).toBe(5);
  });

  it('is decided again when it met a duplicate', async () => {
    await source.query("INSERT INTO entry VALUES ('1')");
    let next = 0;
    await work.run((tx) => tx.query('INSERT INTO entry VALUES (?)', [String((next += 1))]));
    expect(await names()).toEqual(['1', '2']);
  });
});

describe('a refusal of the domain', () => {
  it('is never tried again', async () => {
    let tries = 0;
    const act = work.run(async () => {
      tries += 1;
      throw new Error('not allowed');
    });
    await expect(act).rejects.toThrow('not allowed');
    expect(tries).toBe(1);
  });
});
