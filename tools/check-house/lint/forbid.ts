import type { Rule } from 'eslint';

/** A rule that reports every node a selector finds, with the selector's own sentence. */
export function forbid(places: Readonly<Record<string, string>>): Rule.RuleModule {
  return {
    meta: { type: 'problem', schema: [] },
    create: (context) =>
      Object.fromEntries(
        Object.entries(places).map(([selector, message]) => [
          selector,
          (node: Rule.Node) => context.report({ node, message }),
        ]),
      ),
  };
}
