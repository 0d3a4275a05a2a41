import { FileApi } from '@sanchika/file/contract';
import type { Caller } from '@sanchika/platform/testing';

/** An open line of news, as a screen keeps it. */
export interface NewsLine {
  /** Resolves when news of the file arrives; throws when none came within `ms`. */
  readonly hearsOf: (fileId: string, ms: number) => Promise<void>;
  readonly close: () => void;
}

/** Opens `/api/stream` and returns when the server has answered. */
export async function openNewsLine(caller: Caller): Promise<NewsLine> {
  const ending = new AbortController();
  const response = await caller.fetch(FileApi.stream.path, { signal: ending.signal });
  if (!response.ok || !response.body) throw new Error(`the stream answered ${response.status}`);
  const heard = new Set<string>();
  const waiting = new Map<string, () => void>();
  const reading = (async () => {
    for await (const chunk of response.body as ReadableStream<Uint8Array>) {
      for (const [, fileId = ''] of new TextDecoder().decode(chunk).matchAll(/"fileId":"([0-9a-f-]+)"/g)) {
        heard.add(fileId);
        waiting.get(fileId)?.();
      }
    }
  })().catch(() => undefined);
  return {
    hearsOf: (fileId, ms) =>
      heard.has(fileId) ? Promise.resolve() : withinTime(ms, (done) => waiting.set(fileId, done)),
    close: () => {
      ending.abort();
      void reading;
    },
  };
}

function withinTime(ms: number, wait: (done: () => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no news within ${ms} ms`)), ms);
    wait(() => {
      clearTimeout(late);
      resolve();
    });
  });
}
