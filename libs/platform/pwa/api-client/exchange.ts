import {
  isKeyed,
  urlOf,
  type AnswerOf,
  type CallInput,
  type Endpoint,
  type ProblemView,
} from '@sanchika/platform/contract';
import type { InputOf } from './call-input';
import { ApiProblem, refusalOf, Unreachable, type Refusal } from './refusal';

export interface CallOptions {
  /** The Idempotency-Key; the same at each retry of the same act. A fresh one is made when it is absent. */
  readonly key?: string;
  /** The tag of the answer one has: an unchanged answer comes back as null from {@link ApiClient.callIfChanged}. */
  readonly tag?: string | null;
  readonly signal?: AbortSignal;
}

/** A changed answer with the tag under which it may be asked for again. */
export interface Tagged<Answer> {
  readonly answer: Answer;
  readonly tag: string | null;
}

const NOT_MODIFIED = 304;
const UNEXPECTED = 500;
const TIMEOUT_MS = 30_000;

/** Who asks, and who wants to know how it went. */
export interface Asker {
  readonly language: () => 'hi' | 'en';
  readonly reached?: (wasReached: boolean) => void;
  readonly refused?: (refusal: Refusal) => void;
  /** The server asks this device to forget all it keeps. */
  readonly wiped?: () => void;
}

/**
 * Speaks to our own server, typed by the contract, from a page and from the worker alike. Throws {@link ApiProblem} or
 * {@link Unreachable}.
 */
export class Exchange {
  constructor(private readonly asker: Asker) {}

  async call<E extends Endpoint>(
    endpoint: E,
    input: InputOf<E>,
    options: CallOptions = {},
  ): Promise<AnswerOf<E>> {
    const response = await this.send(endpoint, input, options);
    return this.read(endpoint, response);
  }

  /** Asks with the tag of what one has; null when nothing changed. */
  async callIfChanged<E extends Endpoint>(
    endpoint: E,
    input: InputOf<E>,
    options: CallOptions,
  ): Promise<Tagged<AnswerOf<E>> | null> {
    const response = await this.send(endpoint, input, options);
    if (response.status === NOT_MODIFIED) return null;
    return { answer: await this.read(endpoint, response), tag: response.headers.get('etag') };
  }

  /** What {@link upload} and {@link call} say of themselves to the server. */
  headers(endpoint: Endpoint, { key, tag }: CallOptions): Record<string, string> {
    return {
      'accept-language': this.asker.language(),
      'x-sanchika': '1',
      ...(isKeyed(endpoint) && { 'idempotency-key': key ?? crypto.randomUUID() }),
      ...(tag && { 'if-none-match': tag }),
    };
  }

  /** The typed answer of a successful exchange; throws when it is not what the contract says. */
  parse<E extends Endpoint>(endpoint: E, body: unknown): AnswerOf<E> {
    return endpoint.response.parse(body) as AnswerOf<E>;
  }

  /** The refusal that a problem document of an answer tells. */
  refusalOf(problem: ProblemView | undefined): Refusal {
    return refusalOf(problem?.status ?? UNEXPECTED, problem, this.asker.language());
  }

  /** Turns a refusing status into the problem that is thrown. */
  problemOf(status: number, body: unknown, retryAfter: string | null): ApiProblem {
    const refusal = refusalOf(status, body, this.asker.language());
    this.asker.refused?.(refusal);
    return new ApiProblem(refusal, retryAfter === null ? null : Number(retryAfter) || null);
  }

  private async send(endpoint: Endpoint, input: CallInput, options: CallOptions): Promise<Response> {
    const response = await this.fetch(endpoint, input, options);
    if (response.ok || response.status === NOT_MODIFIED) return response;
    if (response.headers.has('x-eoffice-wipe')) this.asker.wiped?.();
    const body: unknown = await response.json().catch(() => null);
    throw this.problemOf(response.status, body, response.headers.get('retry-after'));
  }

  private async fetch(endpoint: Endpoint, input: CallInput, options: CallOptions): Promise<Response> {
    const hasBody = input.body !== undefined;
    try {
      const response = await fetch(urlOf(endpoint, input), {
        method: endpoint.method,
        headers: {
          ...this.headers(endpoint, options),
          ...(hasBody && { 'content-type': 'application/json' }),
        },
        body: hasBody ? JSON.stringify(input.body) : null,
        cache: 'no-store',
        signal: options.signal ?? AbortSignal.timeout(TIMEOUT_MS),
      });
      this.asker.reached?.(true);
      return response;
    } catch (cause) {
      this.asker.reached?.(false);
      throw new Unreachable(endpoint.operation, { cause });
    }
  }

  private async read<E extends Endpoint>(endpoint: E, response: Response): Promise<AnswerOf<E>> {
    const text = await response.text().catch((cause: unknown) => {
      throw new Unreachable(endpoint.operation, { cause });
    });
    return this.parse(endpoint, text === '' ? undefined : JSON.parse(text));
  }
}
