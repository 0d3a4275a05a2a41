import { describe, expect, it } from 'vitest';
import { Gate } from './gate';

/** Work that ends when it is told to. */
function work() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { run: () => ended, end };
}

describe('a gate', () => {
  it('lets as many pass as it has places, and the urgent before the others', async () => {
    const gate = new Gate(1);
    const order: string[] = [];
    const [first, second, third] = [work(), work(), work()];
    const pass = (name: string, each: ReturnType<typeof work>, isUrgent = false) =>
      gate.pass(async () => void (order.push(name), await each.run()), { isUrgent });
    const all = [pass('first', first), pass('second', second), pass('third', third, true)];
    expect(gate.queue).toBe(2);
    for (const each of [first, second, third]) each.end();
    await Promise.all(all);
    expect(order).toEqual(['first', 'third', 'second']);
  });

  it('gives the place on when the work fails', async () => {
    const gate = new Gate(1);
    await expect(gate.pass(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await gate.pass(async () => 'next')).toBe('next');
  });
});
