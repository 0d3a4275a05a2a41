import type { Instant } from '@sanchika/platform/kernel';

/** One case as a rule sees it: who, what, on what, when. */
export interface AccessCase<Subject, Resource> {
  readonly subject: Subject;
  readonly resource: Resource;
  readonly now: Instant;
}

/** A reason to allow an action, under the id by which it is logged and shown. */
export interface AccessRule<Action extends string, Subject, Resource> {
  readonly id: string;
  /** The rule of the office's own paper, for example "UA-1". */
  readonly cites: string;
  readonly actions: readonly Action[];
  readonly allows: (facts: AccessCase<Subject, Resource>) => boolean;
}

/** The answer, with the rule that gave it; a denial has none. */
export type AccessAnswer =
  { readonly allowed: true; readonly rule: string } | { readonly allowed: false; readonly rule: null };

const DENIED: AccessAnswer = { allowed: false, rule: null };

/** Whether any rule allows the action. What no rule allows is denied; the first that allows names itself. */
export function can<Action extends string, Subject, Resource>(
  rules: readonly AccessRule<Action, Subject, Resource>[],
  action: Action,
  facts: AccessCase<Subject, Resource>,
): AccessAnswer {
  const rule = rules.find(({ actions, allows }) => actions.includes(action) && allows(facts));
  return rule ? { allowed: true, rule: rule.id } : DENIED;
}
