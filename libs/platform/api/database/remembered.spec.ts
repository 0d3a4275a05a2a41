import { describe, expect, it } from 'vitest';
import { remembered, withMemory } from './remembered';

function counter() {
  let reads = 0;
  return { read: () => Promise.resolve((reads += 1)), count: () => reads };
}

describe('a read within a unit of work', () => {
  it('is done once for each key, also when two ask at the same time', async () => {
    const { read, count } = counter();
    const values = await withMemory(() =>
      Promise.all([remembered('one', read), remembered('one', read), remembered('other', read)]),
    );
    expect(values).toEqual([1, 1, 2]);
    expect(count()).toBe(2);
  });

  it('is done again by the next unit, and by one beside it', async () => {
    const { read, count } = counter();
    await Promise.all([1, 2].map(() => withMemory(() => remembered('one', read))));
    await withMemory(() => remembered('one', read));
    expect(count()).toBe(3);
  });

  it('is done afresh by whatever outlives the unit', async () => {
    const { read } = counter();
    const end = Promise.withResolvers<void>();
    const late = await withMemory(async () => {
      await remembered('one', read);
      return { value: end.promise.then(() => remembered('one', read)) };
    });
    end.resolve();
    expect(await late.value).toBe(2);
  });

  it('is not remembered outside one', async () => {
    const { read, count } = counter();
    await remembered('one', read);
    await remembered('one', read);
    expect(count()).toBe(2);
  });
});
