import type * as z from 'zod';
import type { ProblemSpec } from './problem';

type Schema = z.ZodType;
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Who may even try: anybody; a person who is signed in; or a person acting in a post.
 * The named rule then decides the single case.
 */
export type Audience = 'anybody' | 'person' | 'post';

/** One operation of the API: the only place where its route, shapes and refusals are written. */
export interface Endpoint<
  Params extends Schema = Schema,
  Query extends Schema = Schema,
  Body extends Schema = Schema,
  Response extends Schema = Schema,
> {
  /** `<room>.<act>`; also the OpenAPI operation id and the name under which a command is logged. */
  readonly operation: string;
  readonly method: Method;
  /** Absolute, with `:name` places: `/api/files/:fileId/send`. */
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly audience: Audience;
  /** The id of the access rule that decides, shown as `x-authz` in OpenAPI. */
  readonly rule: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly response: Response;
  /** Defaults to 200, or 204 when the response is void. */
  readonly status?: number;
  /** Whether the act takes an Idempotency-Key. Defaults to true for everything but GET. */
  readonly keyed?: boolean;
  /**
   * `multipart` bodies are streamed by the handler and `body` describes their fields; `stream` bodies are bytes as
   * they come, of the type that tus gives its pieces.
   */
  readonly bodyKind?: 'json' | 'multipart' | 'stream';
  /** `stream` answers are written by the handler: downloads and server-sent events. */
  readonly answerKind?: 'json' | 'stream';
  /** A secret answer is given once and never stored: a repeat of the act gets `platform.answered-once`. */
  readonly answerIsSecret?: boolean;
  readonly problems: readonly ProblemSpec[];
}

/** Declares an operation and keeps the exact types of its schemas. */
export function endpoint<
  Params extends Schema,
  Query extends Schema,
  Body extends Schema,
  Response extends Schema,
>(spec: Endpoint<Params, Query, Body, Response>): Endpoint<Params, Query, Body, Response> {
  return spec;
}

/** Whether the act must carry an Idempotency-Key. */
export function isKeyed(spec: Endpoint): boolean {
  return spec.keyed ?? spec.method !== 'GET';
}

export type ParamsOf<E> = E extends Endpoint<infer P, Schema, Schema, Schema> ? z.output<P> : never;
export type QueryOf<E> = E extends Endpoint<Schema, infer Q, Schema, Schema> ? z.output<Q> : never;
export type BodyOf<E> = E extends Endpoint<Schema, Schema, infer B, Schema> ? z.output<B> : never;
/** What a handler must return. */
export type ResponseOf<E> = E extends Endpoint<Schema, Schema, Schema, infer R> ? z.input<R> : never;
/** What a caller receives. */
export type AnswerOf<E> = E extends Endpoint<Schema, Schema, Schema, infer R> ? z.output<R> : never;

/** What a caller gives; parts that the endpoint does not have may be left out. */
export interface CallInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** The path of an endpoint with its places filled and its query appended. */
export function urlOf(spec: Endpoint, input: CallInput = {}): string {
  const path = spec.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(input.params?.[name] ?? ''),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {})) {
    if (value !== undefined && value !== null) query.append(name, String(value));
  }
  const suffix = query.toString();
  return suffix ? `${path}?${suffix}` : path;
}
