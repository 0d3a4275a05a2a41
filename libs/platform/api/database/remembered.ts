import { AsyncLocalStorage } from 'node:async_hooks';

interface Memory {
  /** Null once the try has ended: what outlives it reads afresh. */
  reads: Map<string, Promise<unknown>> | null;
}

const memories = new AsyncLocalStorage<Memory>();

/** Runs one try of a unit of work with a memory of its own. */
export async function withMemory<Result>(work: () => Promise<Result>): Promise<Result> {
  const memory: Memory = { reads: new Map() };
  try {
    return await memories.run(memory, work);
  } finally {
    memory.reads = null;
  }
}

/**
 * A read of committed rows that one try of a unit of work does once, however many parts of it ask: so they also judge
 * by the same facts. Outside a unit of work each asks for itself. Never for rows that the work itself changes.
 */
export function remembered<Value>(key: string, read: () => Promise<Value>): Promise<Value> {
  const reads = memories.getStore()?.reads;
  if (!reads) return read();
  const known = reads.get(key);
  if (known) return known as Promise<Value>;
  const value = read();
  reads.set(key, value);
  return value;
}
