import type { FileAccessFacts, FileInQuestion } from './file-access-facts';
import { DESK_ACCESS_RULES, FILE_ACCESS_RULES, type FileAccessRule } from './file-access-rules';
import type { FileAction } from './file-actions';
import { isKeptFromNoting } from './office-roles';

/** The answer to a question of access, always with the rule that gave it. */
export interface FileAccess {
  readonly allowed: boolean;
  /** Id and name, for the log and for the cover tests: `F03 present holder`. */
  readonly rule: string;
  /** For `file.open`, the last event the actor may see; null when there is no such end, or no right at all. */
  readonly asOfSeq: number | null;
}

const DENIED_BY_DEFAULT = 'F00 no rule allows it';
const DENIED_TO_ADMINISTRATORS = 'F01 administrators see no noting';

/**
 * Who may do what with a file (B6, UA-1). Judges only the relation of the post to the file: whether the file's state
 * and the papers allow an act is for the act's own rules. What no rule allows is denied.
 */
export function judgeFileAccess({ actor, action, file }: FileAccessFacts): FileAccess {
  if (isKeptFromNoting(actor.roles)) return denied(DENIED_TO_ADMINISTRATORS);
  const deskRule = DESK_ACCESS_RULES.find((each) => each.actions.includes(action) && each.applies(actor));
  if (deskRule) return allowed(deskRule.id, null);
  const rule =
    file && FILE_ACCESS_RULES.find((each) => isOpenTo(each, action, file) && each.applies(actor, file));
  if (!rule) return denied(DENIED_BY_DEFAULT);
  // A card shows the present place of the file to a former holder too.
  return allowed(rule.id, action === 'file.open' ? (rule.asOfSeq?.(actor, file) ?? null) : null);
}

function isOpenTo(
  { actions, isForRestricted }: FileAccessRule,
  action: FileAction,
  file: FileInQuestion,
): boolean {
  return actions.includes(action) && (file.classification === 'ordinary' || isForRestricted);
}

function allowed(rule: string, asOfSeq: number | null): FileAccess {
  return { allowed: true, rule, asOfSeq };
}

function denied(rule: string): FileAccess {
  return { allowed: false, rule, asOfSeq: null };
}
