import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { fences, harnessCircles } from './tools/check-house/lint/fences.ts';
import { houseRules } from './tools/check-house/lint/house-rules.ts';

const specs = [
  '**/*.spec.ts',
  '**/*.api-spec.ts',
  '**/*.journey.ts',
  '**/*.story.ts',
  '**/*.harness.ts',
  '**/*.cases.ts',
  'apps/journeys/**/*.ts',
];
const longByNature = [...specs, '**/*.phrases.ts', 'apps/api/migrations/**'];
const domain = ['libs/*/domain/**/*.ts', 'libs/platform/kernel/**/*.ts'];
const browser = ['libs/*/pwa/**/*.ts', 'libs/platform/ui/**/*.ts', 'apps/{pwa,gallery}/**/*.ts'];
const server = ['libs/*/api/**/*.ts', 'apps/api/**/*.ts'];
const templates = ['apps/{pwa,gallery}/**/*.html', 'libs/*/pwa/**/*.html', 'libs/platform/ui/**/*.html'];

/** Pages that are of use only with the server at hand: signing in, one's devices, administration. */
const onlineOnly = ['libs/access/pwa/pages/**', 'libs/access/pwa/store/access.effects.ts'];

/** The worker asks for pages where its own copy is gone; it acts through the outbox like the rest. */
const pageFetcher = 'apps/pwa/src/worker/shell.ts';

/** Time, chance, network, screen and machine: what a domain is told and never asks. */
const worldly = [
  ...['Date', 'Intl', 'Temporal', 'performance', 'crypto', 'fetch', 'XMLHttpRequest', 'WebSocket'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'structuredClone', 'console'],
  ...['process', 'Buffer', 'require', 'globalThis', 'window', 'self', 'document', 'navigator', 'location'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches'],
];

const nodeGlobals = [
  ...['process', 'console', 'Buffer', 'URL', 'URLSearchParams', 'AbortController', 'AbortSignal', 'fetch'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'performance'],
];

const nxFence = (readers) => [
  'error',
  {
    // The tools are no project of Nx; house/inside-the-wall says who may import them.
    allow: ['../../tools/**', '../../../tools/**'],
    enforceBuildableLibDependency: false,
    ignoredCircularDependencies: harnessCircles(),
    depConstraints: fences(readers),
  },
];

export default defineConfig(
  {
    ignores: [
      ...['**/node_modules', '**/dist', '**/tmp', '**/coverage', '**/.angular', '.nx', 'data'],
      // Read under a pretended name, where it must fail.
      'tools/check-house/probe',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  // Everywhere: sizes that keep a file on one screen or two, and plain modules.
  {
    files: ['**/*.ts', '**/*.mts', '**/*.mjs', '**/*.cjs'],
    plugins: { house: { rules: houseRules }, '@nx': nx },
    languageOptions: { parser: tseslint.parser },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: false, skipComments: false }],
      'max-depth': ['error', 3],
      complexity: ['error', 8],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-var': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'prefer-const': 'error',
      'house/few-parameters': 'error',
      'house/inside-the-wall': 'error',
      'house/no-default-export': 'error',
      'house/plain-modules': 'error',
      '@nx/enforce-module-boundaries': nxFence('product'),
    },
  },
  { files: longByNature, rules: { 'max-lines': ['error', { max: 400 }] } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: readonly(nodeGlobals) },
    rules: { 'no-undef': 'error' },
  },
  { files: ['**/*.cjs'], languageOptions: { globals: readonly(['module', 'require', '__dirname']) } },
  { files: ['**/*.config.*', '**/karma.conf.cjs'], rules: { 'house/no-default-export': 'off' } },

  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [...tseslint.configs.recommended],
    // Nest reads constructor types at run time: with these two the rule below leaves such imports alone.
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
    },
  },

  // The walls.
  {
    files: domain,
    ignores: specs,
    rules: { 'no-restricted-globals': ['error', ...worldly], 'house/pure-domain': 'error' },
  },
  { files: ['libs/*/contract/**/*.ts', ...browser], ignores: specs, rules: { 'house/no-node': 'error' } },
  {
    files: server,
    ignores: specs,
    rules: {
      'house/constant-sql': 'error',
      'house/no-relations': 'error',
      'house/no-save': 'error',
      'house/own-clock': 'error',
    },
  },
  // DDL takes no parameters, and a migration has no value of a person in its hands.
  { files: ['apps/api/migrations/**'], rules: { 'house/constant-sql': 'off' } },
  // The clock itself, and the log, whose lines are stamped before there is an application.
  {
    files: ['libs/platform/api/clock/**', 'libs/platform/api/http/logging.ts'],
    rules: { 'house/own-clock': 'off' },
  },

  // The phone.
  {
    files: browser,
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      'house/trusted-markup': 'error',
      // A component on a native element keeps that element's keyboard and role.
      '@angular-eslint/component-selector': [
        'error',
        { type: ['element', 'attribute'], prefix: 'sk', style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'sk', style: 'kebab-case' },
      ],
    },
  },
  {
    files: templates,
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
    plugins: { house: { rules: houseRules } },
    rules: { 'house/trusted-template': 'error' },
  },
  { files: ['libs/*/pwa/parts/**/*.ts'], ignores: specs, rules: { 'house/dumb-parts': 'error' } },
  {
    files: ['libs/*/pwa/**/*.ts', 'apps/{pwa,gallery}/**/*.ts'],
    ignores: [
      ...specs,
      'libs/platform/pwa/**',
      '**/*.sender.ts',
      '**/*.receiver.ts',
      ...onlineOnly,
      pageFetcher,
    ],
    rules: { 'house/acts-through-the-outbox': 'error' },
  },

  {
    files: specs,
    rules: {
      'max-lines-per-function': 'off',
      // `?.` and `??` count as branches; a test that looks into an answer is full of them.
      complexity: 'off',
      'house/few-parameters': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@nx/enforce-module-boundaries': nxFence('specs'),
      'house/whole-specs': 'error',
    },
  },
);

function readonly(names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
