import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';

const ALIAS = /^@sanchika\//;
const DOOR = /^@sanchika\/[a-z]+\/[a-z]+$/;

/** Doors inside a wall, for those who need its drawings, its words or its tables, and none else of its weight. */
const INNER_DOORS = new Set([
  '@sanchika/platform/pwa/phrases',
  '@sanchika/file/pwa/parts',
  '@sanchika/platform/kernel/hindi-typing',
  '@sanchika/platform/kernel/kruti-dev',
  '@sanchika/platform/pwa/typing',
  // Loaded when a person signs in or proves anew who he is, not with the first page.
  '@sanchika/access/contract/factors',
  '@sanchika/access/pwa/step-up',
  // What sends without a page: no framework may come along.
  '@sanchika/platform/pwa/outbox',
  '@sanchika/file/pwa/offline',
]);

/**
 * Specs of an app use the tools with which they attack it; so do the journeys, which are nothing but specs, and the
 * operator's commands, which are doors to the tools.
 */
const SPEC = /\/apps\/(?:journeys\/|api\/commands\/|.*\.(?:api-)?spec\.ts$)/;

/**
 * A relative import stays inside its wall, its app or the tools; between walls an import goes through the door
 * `@sanchika/<room>/<wall>` and no deeper.
 */
export const insideTheWall: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = (node: Rule.Node & { readonly source?: unknown }) => {
      const fault = faultOf(importedFrom(node.source), context);
      if (fault) context.report({ node, message: fault });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

function importedFrom(source: unknown): string {
  const value = (source as { readonly value?: unknown } | null | undefined)?.value;
  return typeof value === 'string' ? value : '';
}

function faultOf(source: string, context: Rule.RuleContext): string | null {
  if (ALIAS.test(source)) {
    return DOOR.test(source) || INNER_DOORS.has(source)
      ? null
      : `“${source}” goes past the door of the wall.`;
  }
  return source.startsWith('.') ? strayFault(source, context) : null;
}

function strayFault(source: string, { filename, cwd }: Rule.RuleContext): string | null {
  const here = wallOf(relative(cwd, filename));
  const there = wallOf(relative(cwd, resolve(dirname(filename), source)));
  if (here === there || mayReach(here, there) || (SPEC.test(filename) && there === 'tools')) return null;
  return `“${source}” leaves ${here || 'the root'}; import @sanchika/<room>/<wall> instead.`;
}

/** Tools and the files of the root stand outside: they use each other, and tools the configuration of an app. */
function mayReach(here: string, there: string): boolean {
  const outside = ['', 'tools'];
  return outside.includes(here) && (outside.includes(there) || there.startsWith('apps/'));
}

/** `libs/<room>/<wall>`, `apps/<app>` or `tools`; empty for the files of the root. */
function wallOf(path: string): string {
  const steps = path.split(sep);
  const depth: Readonly<Record<string, number>> = { libs: 3, apps: 2, tools: 1 };
  return steps.slice(0, depth[steps[0] ?? ''] ?? 0).join('/');
}
