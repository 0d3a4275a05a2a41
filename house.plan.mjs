/**
 * The plan of the house: which room may lean on which, and which wall of a room on which wall.
 * The lint fences, the commit scopes and the diagram in ARCHITECTURE.md are made from these two tables,
 * so opening a door between two rooms is a one-word change that a reviewer sees.
 */

/** Room → the rooms it may import. Every room may import `platform`; `platform` knows no office word. */
export const rooms = {
  platform: [],
  calendar: [],
  office: ['calendar'],
  access: ['office', 'calendar'],
  file: ['office', 'access', 'calendar'],
  alert: ['file', 'office', 'access', 'calendar'],
};

/** Wall → the walls it may import, in its own room and in the rooms its room may import. */
export const walls = {
  domain: ['domain'],
  contract: ['domain', 'contract'],
  api: ['domain', 'contract', 'api'],
  ui: ['domain', 'ui'],
  pwa: ['domain', 'contract', 'ui', 'pwa'],
  testing: ['domain', 'contract', 'api', 'testing'],
};

/** npm packages a wall may not import, whatever its room. */
export const bannedPackages = {
  domain: ['*'],
  contract: ['@angular/*', '@nestjs/*', 'typeorm', '@ngrx/*', 'dexie', 'fastify', '@fastify/*'],
  api: ['@angular/*', '@ngrx/*', 'dexie', '@jsverse/*'],
  ui: ['@nestjs/*', 'typeorm', '@ngrx/*', 'dexie', 'fastify', '@fastify/*'],
  pwa: ['@nestjs/*', 'typeorm', 'fastify', '@fastify/*', 'better-sqlite3', 'mysql2', 'node:*'],
  testing: ['@angular/*', '@ngrx/*', 'dexie'],
};

/** Files of one wall live directly in `libs/<room>/<wall>`; the kernel is the platform's domain wall. */
export const wallFolders = { kernel: 'domain' };

/** The closed list of role suffixes. A new one needs a decision record. */
export const roleSuffixes = [
  'rule',
  'states',
  'schema',
  'endpoints',
  'commands',
  'events',
  'problems',
  'controller',
  'policy',
  'facts',
  'repository',
  'queries',
  'entity',
  'mapper',
  'module',
  'guard',
  'page',
  'actions',
  'feature',
  'effects',
  'tables',
  'sender',
  'receiver',
  'routes',
  'phrases',
  'harness',
  'cases',
  'journey',
  'story',
  'spec',
  'api-spec',
  'config',
];

/** Words that say nothing about a thing; none may be part of a file name. */
export const bannedNames = [
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'misc',
  'manager',
  'handler',
  'impl',
];
