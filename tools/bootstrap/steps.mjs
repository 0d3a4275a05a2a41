// @ts-check

/**
 * @typedef {'build' | 'chromium' | 'mariadb'} Service what must be there before a step can run
 *
 * @typedef {object} Step one row of `npm test`
 * @property {string} name as in `--only`, and the name of its log in tmp/test
 * @property {string} title
 * @property {readonly (readonly string[])[]} commands programs of node_modules/.bin with their arguments, in order
 * @property {'one' | 'vitest' | 'karma' | 'lastLine'} counts how its tests are counted
 * @property {readonly string[]} [files] paths without which the step cannot run, and therefore fails
 * @property {readonly Service[]} [needs]
 * @property {Readonly<Record<string, string>>} [env]
 * @property {RegExp} [refuses] words in the output that make it a failure whatever the exit code
 * @property {boolean} [isQuick] part of `npm run check`
 * @property {number} [abreast] how many neighbours in this table that say the same may run at a time; 1 when absent
 */

/** Where the reports and logs of the steps lie, below the workspace. */
export const reportFolder = 'tmp/test';

/** @type {readonly Step[]} */
export const steps = [
  {
    name: 'format',
    title: 'Formatting',
    commands: [['prettier', '--check', '--log-level', 'warn', '.']],
    counts: 'one',
    isQuick: true,
    abreast: 2,
  },
  {
    name: 'lint',
    title: 'Lint and fences',
    // The fence rule reads the project graph from Nx's cache and passes without a word when there is none.
    commands: [
      ['nx', 'show', 'projects'],
      ['eslint', '.', '--max-warnings', '0'],
    ],
    refuses: /will be skipped/,
    files: ['eslint.config.mjs'],
    counts: 'one',
    isQuick: true,
    abreast: 2,
  },
  {
    name: 'types',
    title: 'Types',
    commands: [
      ['tsc', '-p', 'tsconfig.domain.json'],
      ['tsc', '-p', 'tsconfig.json'],
      ['tsc', '-p', 'apps/pwa/tsconfig.app.json', '--noEmit'],
      ['tsc', '-p', 'apps/pwa/tsconfig.worker.json'],
    ],
    files: ['apps/pwa/tsconfig.app.json'],
    counts: 'one',
    isQuick: true,
    abreast: 2,
  },
  {
    name: 'house',
    title: 'House rules',
    commands: [['node', 'tools/check-house/check-house.ts']],
    files: ['tools/check-house/check-house.ts'],
    counts: 'lastLine',
    isQuick: true,
    abreast: 2,
  },
  {
    name: 'unit',
    title: 'Unit tests',
    commands: [vitest('unit', 'unit')],
    counts: 'vitest',
    isQuick: true,
    abreast: 2,
  },
  {
    name: 'build',
    title: 'Build of the API and the app',
    commands: [['node', 'tools/bootstrap/build-apps.mjs']],
    counts: 'one',
  },
  {
    name: 'weight',
    title: 'Weight of the first page',
    commands: [['node', 'tools/gallery/weigh.ts']],
    needs: ['build'],
    counts: 'one',
  },
  {
    name: 'pwa',
    title: 'App in Chromium',
    commands: [['ng', 'test', 'pwa', '--watch=false']],
    files: ['angular.json'],
    needs: ['chromium'],
    counts: 'karma',
  },
  {
    name: 'api-sqlite',
    title: 'API through HTTP on SQLite',
    commands: [vitest('api', 'api-sqlite')],
    env: { TEST_DATABASE: 'sqlite' },
    counts: 'vitest',
    abreast: 2,
  },
  {
    name: 'api-mariadb',
    title: 'API through HTTP on MariaDB',
    commands: [vitest('api', 'api-mariadb')],
    env: { TEST_DATABASE: 'mariadb' },
    needs: ['mariadb'],
    counts: 'vitest',
    abreast: 2,
  },
  {
    name: 'new-room',
    title: 'A new room, green from its first minute',
    commands: [['node', 'tools/new-room/prove.ts']],
    files: ['tools/new-room/prove.ts'],
    env: { TEST_DATABASE: 'sqlite' },
    counts: 'lastLine',
    abreast: 2,
  },
  {
    name: 'stories-sqlite',
    title: 'Acceptance stories on SQLite',
    commands: [['node', 'tools/stories/run.ts', '--db', 'sqlite']],
    files: ['tools/stories/run.ts'],
    env: { TEST_DATABASE: 'sqlite' },
    needs: ['build'],
    counts: 'lastLine',
    abreast: 2,
  },
  {
    name: 'stories-mariadb',
    title: 'Acceptance stories on MariaDB',
    commands: [['node', 'tools/stories/run.ts', '--db', 'mariadb']],
    files: ['tools/stories/run.ts'],
    env: { TEST_DATABASE: 'mariadb' },
    needs: ['build', 'mariadb'],
    counts: 'lastLine',
    abreast: 2,
  },
  {
    name: 'journeys',
    title: 'Journeys in Chromium',
    commands: [['node', 'apps/journeys/run.ts']],
    files: ['apps/journeys/run.ts'],
    needs: ['build', 'chromium'],
    counts: 'lastLine',
  },
];

/**
 * @param {string} project
 * @param {string} report
 */
function vitest(project, report) {
  const json = `--outputFile.json=${reportFolder}/${report}.json`;
  return ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', json];
}
