import { FileApi } from '@sanchika/file/contract';
import type { Caller } from '@sanchika/platform/testing';

/** An open line of news, as a screen keeps it; it ends with the server. */
export interface NewsLine {
  /** Resolves when news of the file arrives; throws when none came within `ms`. */
  readonly hearsOf: (fileId: string, ms: number) => Promise<void>;
  /** Every character that came over the line so far. */
  readonly said: () => string;
}

/** Opens `/api/stream` and returns when the server has answered. */
export async function openNewsLine(caller: Caller): Promise<NewsLine> {
  const response = await caller.fetch(FileApi.stream.path);
  if (!response.ok || !response.body) throw new Error(`the stream answered ${response.status}`);
  const heard = new Set<string>();
  const waiting = new Map<string, () => void>();
  let said = '';
  const hear = (text: string) => {
    said += text;
    for (const [, fileId = ''] of said.matchAll(/"fileId":"([0-9a-f-]{36})"/g)) {
      heard.add(fileId);
      waiting.get(fileId)?.();
    }
  };
  void readText(response.body, hear);
  return {
    said: () => said,
    hearsOf: (fileId, ms) =>
      heard.has(fileId) ? Promise.resolve() : withinTime(ms, (done) => waiting.set(fileId, done)),
  };
}

async function readText(body: ReadableStream<Uint8Array>, hear: (text: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  try {
    for await (const chunk of body) hear(decoder.decode(chunk, { stream: true }));
  } catch {
    // The server went away; whoever still waits runs out of time.
  }
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
