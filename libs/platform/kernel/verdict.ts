/** What a rule found: a code with the values its phrase needs, never prose. */
export interface Finding {
  /** `<room>.<what-is-wrong>`; each has a phrase in Hindi and English. */
  readonly code: string;
  /** A refusal stops the act; a warning is shown and the act may go on. */
  readonly weight: 'refusal' | 'warning';
  readonly values?: Readonly<Record<string, string | number>>;
}

/** The judgement of an ordered list of rules on one set of facts. */
export interface Verdict {
  readonly allowed: boolean;
  readonly findings: readonly Finding[];
}

/** One rule of the office, as a value: pure, citing where it comes from. */
export interface Rule<Facts> {
  readonly code: string;
  /** The rule id of the office's own paper, for example "EN-12, CSMOP para 60". */
  readonly cites: string;
  readonly judge: (facts: Facts) => Finding | null;
}

/** Runs the rules in their order and keeps every finding: a person mends all faults at once. */
export function judge<Facts>(rules: readonly Rule<Facts>[], facts: Facts): Verdict {
  const findings = rules.flatMap((rule) => rule.judge(facts) ?? []);
  return { allowed: findings.every((finding) => finding.weight === 'warning'), findings };
}

/** A refusal under the rule's own code. */
export function refusal(code: string, values?: Finding['values']): Finding {
  return { code, weight: 'refusal', ...(values && { values }) };
}

/** A warning under the rule's own code. */
export function warning(code: string, values?: Finding['values']): Finding {
  return { code, weight: 'warning', ...(values && { values }) };
}
