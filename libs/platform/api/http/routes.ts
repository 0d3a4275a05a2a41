import type { Type } from '@nestjs/common';
import { ModulesContainer, Reflector } from '@nestjs/core';
import type { INestApplication } from '@nestjs/common';
import type { Endpoint } from '@sanchika/platform/contract';
import { ENDPOINT } from './implements';

/** The endpoints that the running application really implements, in the order of their paths. */
export function implementedEndpoints(app: INestApplication): Endpoint[] {
  const reflector = app.get(Reflector);
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  const found = controllers.flatMap(({ metatype }) => endpointsOf(reflector, metatype as Type<unknown>));
  return found.sort((a, b) => `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`));
}

function endpointsOf(reflector: Reflector, controller: Type<unknown>): Endpoint[] {
  const prototype = controller.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    const endpoint = typeof handler === 'function' ? reflector.get<Endpoint>(ENDPOINT, handler) : undefined;
    return endpoint ?? [];
  });
}

/**
 * Compares the routes that the server answers with the endpoints it documents, both ways. Throws an Error
 * naming each shadow route and each endpoint nobody answers.
 */
export function requireNoShadowRoutes(routes: ReadonlySet<string>, endpoints: readonly Endpoint[]): void {
  const documented = new Set(endpoints.map((endpoint) => `${endpoint.method} ${endpoint.path}`));
  const shadows = [...routes].filter((route) => route.includes(' /api/') && !documented.has(route));
  const missing = [...documented].filter((route) => !routes.has(route));
  if (shadows.length + missing.length > 0) {
    throw new Error(
      `Routes and contract differ. Undocumented: ${shadows.join(', ')}. Missing: ${missing.join(', ')}.`,
    );
  }
}
