import { PlatformApi } from '@sanchika/platform/contract';
import { describe, expect, it } from 'vitest';
import { requireNoShadowRoutes } from './routes';

const documented = [PlatformApi.health, PlatformApi.openApi];
const routes = new Set(['GET /api/health', 'GET /api/openapi.json', 'GET /*', 'GET /main.js']);

describe('routes and contract', () => {
  it('agree when each route of the API is documented and answered', () => {
    expect(() => requireNoShadowRoutes(routes, documented)).not.toThrow();
  });

  it('differ by a route that no contract names', () => {
    const shadowed = new Set([...routes, 'POST /api/backdoor']);
    expect(() => requireNoShadowRoutes(shadowed, documented)).toThrow('POST /api/backdoor');
  });

  it('differ by an operation that nobody answers', () => {
    expect(() => requireNoShadowRoutes(new Set(['GET /api/health']), documented)).toThrow(
      'GET /api/openapi.json',
    );
  });
});
