import { isKeyed, urlOf } from '@sanchika/platform/contract';
import type { CallInput, Endpoint } from '@sanchika/platform/contract';
import type { Caller } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import type { Officer } from './officer';

/** What to ask an operation for, and who has the right to it. */
export interface Ask {
  readonly doer: Officer;
  readonly input: CallInput;
  /** Instead of a JSON body. */
  readonly form?: () => FormData;
  /** Instead of either: bytes as they are. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How a request differs from the one that our own pages would send. */
export interface Variation {
  /** The Idempotency-Key; null sends none. */
  readonly key?: string | null;
  readonly method?: string;
  readonly path?: (path: string) => string;
}

type Asked = Pick<Ask, 'input' | 'form' | 'bytes' | 'headers'>;

const BARE = ['GET', 'HEAD'];

/** Sends the request of an ask as it stands, or varied. */
export async function request(
  caller: Caller,
  endpoint: Endpoint,
  { ask, ...varied }: Variation & { readonly ask: Asked },
): Promise<Response> {
  const { key = v7(), method = endpoint.method, path = asItIs } = varied;
  const body = BARE.includes(method) ? null : bodyOf(ask);
  const headers = new Headers(ask.headers);
  if (typeof body === 'string') headers.set('content-type', 'application/json');
  if (isKeyed(endpoint) && key !== null) headers.set('idempotency-key', key);
  return caller.fetch(new URL(caller.url).origin + path(urlOf(endpoint, ask.input)), {
    method,
    headers,
    body,
  });
}

function asItIs(path: string): string {
  return path;
}

function bodyOf({ input, form, bytes }: Asked): FormData | Uint8Array<ArrayBuffer> | string | null {
  if (form) return form();
  if (bytes) return bytes;
  return input.body === undefined ? null : JSON.stringify(input.body);
}
