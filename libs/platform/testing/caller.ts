import { isKeyed, urlOf } from '@sanchika/platform/contract';
import type { AnswerOf, CallInput, Endpoint, ProblemView } from '@sanchika/platform/contract';
import { v7 } from 'uuid';

/** What came back: an answer or a problem, never both. */
export interface Reply<Answer> {
  readonly status: number;
  readonly headers: Headers;
  /** The answer; throws an Error with the problem when there is none. */
  readonly answer: Answer;
  /** The problem's code, or null when the call succeeded. */
  readonly code: string | null;
  readonly problem: ProblemView | null;
}

interface CallOptions {
  /** The Idempotency-Key; a new one for each call unless given. */
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One person at one device, speaking plain HTTP with a cookie jar of its own. */
export class Caller {
  private readonly cookies = new Map<string, string>();

  constructor(readonly url: string) {}

  /** A second caller that holds copies of these cookies, as a thief or a second tab would. */
  twin(): Caller {
    const twin = new Caller(this.url);
    for (const [name, value] of this.cookies) twin.cookies.set(name, value);
    return twin;
  }

  async call<E extends Endpoint>(
    endpoint: E,
    input: CallInput = {},
    options: CallOptions = {},
  ): Promise<Reply<AnswerOf<E>>> {
    const hasBody = input.body !== undefined;
    const response = await this.fetch(urlOf(endpoint, input), {
      method: endpoint.method,
      headers: {
        ...(hasBody && { 'content-type': 'application/json' }),
        ...(isKeyed(endpoint) && { 'idempotency-key': options.key ?? v7() }),
        ...options.headers,
      },
      ...(hasBody && { body: JSON.stringify(input.body) }),
    });
    return replyOf<AnswerOf<E>>(endpoint.operation, response);
  }

  /** A bare request with the jar's cookies and the header that names our own pages. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (!headers.has('x-sanchika')) headers.set('x-sanchika', '1');
    if (this.cookies.size > 0)
      headers.set('cookie', [...this.cookies].map(([k, v]) => `${k}=${v}`).join('; '));
    const response = await fetch(new URL(path, this.url), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const isGone = value === '' || attributes.some((attribute) => /max-age=0/i.test(attribute.trim()));
    if (isGone) this.cookies.delete(name.trim());
    else this.cookies.set(name.trim(), value);
  }
}

async function replyOf<Answer>(operation: string, response: Response): Promise<Reply<Answer>> {
  const text = await response.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const problem = response.ok || response.status === 304 ? null : (body as ProblemView);
  return {
    status: response.status,
    headers: response.headers,
    problem,
    code: problem?.code ?? null,
    get answer(): Answer {
      if (problem) throw new Error(`${operation}: ${response.status} ${text}`);
      return body as Answer;
    },
  };
}
