import type { Rule, Scope } from 'eslint';
import type { ArrayExpression, CallExpression, Identifier, Node } from 'estree';

const SQL_METHODS = new Set(['query', 'rows', 'row', 'where', 'andWhere', 'orWhere', 'orderBy', 'addSelect']);
const CONSTANT = /^[A-Z][A-Z0-9_]*$/;
/** Functions that write one `?` for each value of a list. */
const PLACEHOLDER_BUILDERS = new Set(['placesFor']);

/**
 * SQL text is made of constants; values travel as parameters. In a text that is handed to the database a place may
 * hold an UPPER_CASE constant, a list that is the same whatever its values (`placesFor(ids)`,
 * `ids.map(() => '?').join(', ')`), a template of these, or a `const` that was made of these.
 */
export const constantSql: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    CallExpression(node) {
      const [sql] = node.arguments;
      if (!sql || !isSqlCall(node)) return;
      const scope = context.sourceCode.getScope(node);
      for (const fault of faultsIn(sql, scope)) {
        context.report({ node: fault, message: 'A value in SQL text; pass it as a parameter (`?`).' });
      }
    },
  }),
};

function isSqlCall({ callee }: CallExpression): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    SQL_METHODS.has(callee.property.name)
  );
}

function faultsIn(sql: Node, scope: Scope.Scope): Node[] {
  if (sql.type === 'BinaryExpression') return [sql];
  return sql.type === 'TemplateLiteral' ? sql.expressions.filter((place) => !isConstant(place, scope)) : [];
}

function isConstant(place: Node, scope: Scope.Scope): boolean {
  switch (place.type) {
    case 'Literal':
      return true;
    case 'Identifier':
      return CONSTANT.test(place.name) || isMadeOfConstants(place, scope);
    case 'TemplateLiteral':
      return place.expressions.every((part) => isConstant(part, scope));
    case 'CallExpression':
      return isConstantList(place, scope);
    default:
      return false;
  }
}

/** A `const` of the surroundings whose initial value is constant text. */
function isMadeOfConstants({ name }: Identifier, scope: Scope.Scope): boolean {
  const definition = scope.set.get(name)?.defs[0];
  if (!definition)
    return scope.upper !== null && isMadeOfConstants({ type: 'Identifier', name }, scope.upper);
  if (definition.type !== 'Variable' || definition.parent.kind !== 'const') return false;
  const { init } = definition.node;
  return !!init && isConstant(init, scope);
}

function isConstantList(call: CallExpression, scope: Scope.Scope): boolean {
  if (call.callee.type === 'Identifier') return PLACEHOLDER_BUILDERS.has(call.callee.name);
  const list = receiverOf(call, 'join');
  if (list?.type === 'ArrayExpression') return areConstant(list, scope);
  return !!list && isMappedToConstant(list, scope);
}

function areConstant({ elements }: ArrayExpression, scope: Scope.Scope): boolean {
  return elements.every((element) => {
    if (element?.type === 'SpreadElement') return isMappedToConstant(element.argument, scope);
    return !!element && isConstant(element, scope);
  });
}

/** `words.map(() => WORD)`: the same text whatever the element. */
function isMappedToConstant(list: Node, scope: Scope.Scope): boolean {
  if (list.type !== 'CallExpression' || !receiverOf(list, 'map')) return false;
  const [words] = list.arguments;
  return words?.type === 'ArrowFunctionExpression' && isConstant(words.body, scope);
}

/** `x` of `x.method(…)`. */
function receiverOf({ callee }: CallExpression, method: string): Node | null {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return null;
  return callee.property.name === method ? callee.object : null;
}
