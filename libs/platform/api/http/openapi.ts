import { isKeyed } from '@sanchika/platform/contract';
import type { Endpoint, ProblemSpec } from '@sanchika/platform/contract';
import { PlatformProblems, ProblemView } from '@sanchika/platform/contract';
import * as z from 'zod';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document of the given endpoints, made from their contracts alone. */
export function openApiDocument(endpoints: readonly Endpoint[], version: string): Json {
  const components: Json = {};
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[endpoint.method.toLowerCase()] = operationOf(endpoint, components);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Sanchika', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      schemas: components,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-sid' } },
    },
  };
}

function operationOf(endpoint: Endpoint, components: Json): Json {
  const request = (endpoint.body ?? endpoint.bodyKind) && requestBody(endpoint, components);
  return {
    operationId: endpoint.operation,
    summary: endpoint.summary,
    tags: [endpoint.operation.split('.')[0]],
    'x-authz': { audience: endpoint.audience, rule: endpoint.rule },
    security: endpoint.audience === 'anybody' ? [] : [{ session: [] }],
    parameters: parametersOf(endpoint, components),
    ...(request && { requestBody: request }),
    responses: responsesOf(endpoint, components),
  };
}

const MEDIA_OF_BODY = {
  json: 'application/json',
  multipart: 'multipart/form-data',
  stream: 'application/offset+octet-stream',
} as const;

function requestBody(endpoint: Endpoint, components: Json): Json {
  const media = MEDIA_OF_BODY[endpoint.bodyKind ?? 'json'];
  return { required: true, content: { [media]: { schema: schemaOf(endpoint.body, 'input', components) } } };
}

function parametersOf(endpoint: Endpoint, components: Json): Json[] {
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: 'A UUID in lower case; a repeat of the same act gets the first answer.',
    schema: { type: 'string', format: 'uuid' },
  };
  return [
    ...namedParameters(endpoint.params, 'path', components),
    ...namedParameters(endpoint.query, 'query', components),
    ...(isKeyed(endpoint) ? [key] : []),
  ];
}

function namedParameters(schema: z.ZodType | undefined, place: 'path' | 'query', components: Json): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input', components) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}

function responsesOf(endpoint: Endpoint, components: Json): Json {
  const responses: Json = {};
  for (const [status, specs] of problemsByStatus(endpoint)) {
    responses[status] = {
      description: specs.map((spec) => spec.code).join(', '),
      content: { 'application/problem+json': { schema: schemaOf(ProblemView, 'output', components) } },
    };
  }
  responses[String(endpoint.status ?? (isVoid(endpoint) ? 204 : 200))] = success(endpoint, components);
  return responses;
}

function success(endpoint: Endpoint, components: Json): Json {
  if (isVoid(endpoint)) return { description: 'Done.' };
  const schema = schemaOf(endpoint.response, 'output', components);
  if (endpoint.answerKind === 'stream') return { description: 'A stream.', content: { '*/*': { schema } } };
  return { description: 'Done.', content: { 'application/json': { schema } } };
}

function isVoid(endpoint: Endpoint): boolean {
  return endpoint.response instanceof z.ZodVoid;
}

/** Every endpoint may give these besides its own. */
function problemsByStatus(endpoint: Endpoint): Map<string, ProblemSpec[]> {
  const { invalidInput, notFound, tooManyRequests, busy, unexpected } = PlatformProblems;
  const { foreignOrigin, keyMissing, keyReused, notPermitted } = PlatformProblems;
  const changes = endpoint.method === 'GET' ? [] : [foreignOrigin];
  const keyed = isKeyed(endpoint) ? [keyMissing, keyReused] : [];
  const signedIn = endpoint.audience === 'anybody' ? [] : [notPermitted, notFound];
  const all = [
    invalidInput,
    tooManyRequests,
    busy,
    unexpected,
    ...changes,
    ...keyed,
    ...signedIn,
    ...endpoint.problems,
  ];
  const byStatus = new Map<string, ProblemSpec[]>();
  for (const spec of new Set(all)) {
    byStatus.set(String(spec.status), [...(byStatus.get(String(spec.status)) ?? []), spec]);
  }
  return byStatus;
}

function schemaOf(schema: z.ZodType | undefined, io: 'input' | 'output', components: Json): Json {
  if (!schema) return {};
  const text = JSON.stringify(z.toJSONSchema(schema, { io, unrepresentable: 'any' }));
  const {
    $schema: _dialect,
    $defs,
    ...rest
  } = JSON.parse(text.replaceAll('#/$defs/', '#/components/schemas/')) as Json;
  Object.assign(components, $defs);
  return rest;
}
