import {
  applyDecorators,
  createParamDecorator,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SerializeOptions,
  SetMetadata,
} from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { isKeyed, PlatformProblems } from '@sanchika/platform/contract';
import type { BodyOf, Endpoint, ParamsOf, QueryOf, ResponseOf } from '@sanchika/platform/contract';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { Command } from '../commands/command-runner';
import { Problem } from './problem';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose act this is; set by the guard that knows sessions. */
    principal?: string;
  }
}

/** Metadata key under which a handler carries its endpoint. */
export const ENDPOINT = 'sanchika:endpoint';

/** What a handler of an endpoint receives of the request, checked against the contract. */
export interface Input<E> {
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
}

type Handler<E> = (...args: never[]) => Promise<ResponseOf<E>> | ResponseOf<E>;

/**
 * Binds a handler to its endpoint: verb, path, status and response schema come from the contract, and the
 * handler's return type is checked against it by the compiler.
 */
export function Implements<E extends Endpoint>(endpoint: E) {
  const isVoid = endpoint.response instanceof z.ZodVoid;
  const decorate = applyDecorators(
    RequestMapping({ path: endpoint.path, method: RequestMethod[endpoint.method] }),
    HttpCode(endpoint.status ?? (isVoid ? 204 : 200)),
    SerializeOptions({ schema: endpoint.response }),
    SetMetadata(ENDPOINT, endpoint),
  );
  return <T extends Handler<E>>(
    target: object,
    name: string | symbol,
    descriptor: TypedPropertyDescriptor<T>,
  ): void => decorate(target, name, descriptor);
}

/** The parts of a request that a read needs. */
export const InputOf = createParamDecorator(
  (endpoint: Endpoint, context: ExecutionContext): Input<Endpoint> => readInput(endpoint, requestOf(context)),
) as <E extends Endpoint>(endpoint: E) => ParameterDecorator;

/** The parts of a request that an act needs, with its key and its sender. */
export const CommandOf = createParamDecorator(
  (endpoint: Endpoint, context: ExecutionContext): Command<Endpoint> => {
    const request = requestOf(context);
    if (!request.principal) throw new Error(`${endpoint.operation} has no principal`);
    return { ...readInput(endpoint, request), principal: request.principal, key: keyOf(endpoint, request) };
  },
) as <E extends Endpoint>(endpoint: E) => ParameterDecorator;

function requestOf(context: ExecutionContext): FastifyRequest {
  return context.switchToHttp().getRequest<FastifyRequest>();
}

function readInput(endpoint: Endpoint, request: FastifyRequest): Input<Endpoint> {
  return {
    params: checked(endpoint.params, request.params, '/params'),
    query: checked(endpoint.query, request.query, '/query'),
    body: endpoint.bodyKind === 'multipart' ? undefined : checked(endpoint.body, request.body, ''),
  };
}

const CommandKey = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);

/** The Idempotency-Key of a keyed act. Throws `platform.key-missing`. */
export function keyOf(endpoint: Endpoint, request: FastifyRequest): string {
  if (!isKeyed(endpoint)) return '';
  const key = CommandKey.safeParse(request.headers['idempotency-key']);
  if (!key.success) throw Problem.of(PlatformProblems.keyMissing);
  return key.data;
}

/** A value checked against its schema. Throws `platform.invalid-input` naming each fault's place. */
export function checked(schema: z.ZodType | undefined, value: unknown, root: string): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(value ?? {});
  if (!result.success) throw invalidInput(root, result.error.issues);
  if (!isWellFormed(result.data)) throw invalidInput(root, [HALF_A_LETTER]);
  return result.data;
}

type Issue = Pick<z.core.$ZodIssue, 'path' | 'code' | 'message'> | typeof HALF_A_LETTER;

const HALF_A_LETTER = { path: [], code: 'ill_formed', message: 'half of a surrogate pair' } as const;
const MOST_ISSUES = 20;

function invalidInput(root: string, issues: readonly Issue[]): Problem {
  const errors = issues.slice(0, MOST_ISSUES).map((issue) => ({
    pointer: `${root}/${issue.path.map(String).join('/')}`,
    code: issue.code,
    message: issue.message,
  }));
  return Problem.of(PlatformProblems.invalidInput, { errors });
}

/** Whether every text in the value is Unicode; half of a surrogate pair cannot be written as UTF-8, nor sealed. */
function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, part]) => name.isWellFormed() && isWellFormed(part));
}
