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
}

/** How a request differs from the one that our own pages would send. */
export interface Variation {
  /** The Idempotency-Key; null sends none. */
  readonly key?: string | null;
  readonly method?: string;
  readonly path?: (path: string) => string;
}

/** Sends the request of an ask as it stands, or varied. */
export async function request(
  caller: Caller,
  endpoint: Endpoint,
  { ask, key = v7(), method = endpoint.method, path = (plain) => plain }: Variation & { readonly ask: Pick<Ask, 'input' | 'form'> },
): Promise<Response> {
  const { input, form } = ask;
  const hasJson = !form && input.body !== undefined;
  const isBare = method === 'GET' || method === 'HEAD';
  return caller.fetch(new URL(caller.url).origin + path(urlOf(endpoint, input)), {
    method,
    headers: {
      ...(hasJson && !isBare && { 'content-type': 'application/json' }),
      ...(isKeyed(endpoint) && key !== null && { 'idempotency-key': key }),
    },
    ...(!isBare && { body: form?.() ?? (hasJson ? JSON.stringify(input.body) : null) }),
  });
}
