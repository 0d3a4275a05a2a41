import type { Rule } from 'eslint';
import type { Node } from 'estree';

type Parameter = Node & { readonly decorators?: readonly unknown[] };

const MOST = 3;
/** What the framework fills: a constructor, and a handler whose every parameter is decorated. */
const MOST_INJECTED = 6;

/** Holds functions to three parameters and injected ones to six; `max-params` knows only one number. */
export const fewParameters: Rule.RuleModule = {
  meta: { type: 'suggestion', schema: [] },
  create(context) {
    const check = (node: Rule.Node & { readonly params: readonly Parameter[] }) => {
      const most = isInjected(node.parent, node.params) ? MOST_INJECTED : MOST;
      const { length } = node.params;
      if (length > most) context.report({ node, message: `${length} parameters; the most here is ${most}.` });
    };
    return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
  },
};

function isInjected(owner: Node | null, parameters: readonly Parameter[]): boolean {
  if (owner?.type !== 'MethodDefinition') return false;
  return owner.kind === 'constructor' || parameters.every(({ decorators = [] }) => decorators.length > 0);
}
