import { defineConfig } from 'vitest/config';

/** One runner for everything that is not the PWA: `unit` is pure, `api` goes through HTTP on a real database. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 60_000,
          include: ['libs/**/*.spec.ts', 'tools/**/*.spec.ts', 'apps/api/**/*.spec.ts'],
          exclude: ['**/node_modules/**', 'libs/*/pwa/**', 'libs/platform/ui/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'api',
          environment: 'node',
          include: ['libs/**/*.api-spec.ts', 'apps/api/**/*.api-spec.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
