import type { MatterActName } from '../offline/matter-act';
import type { MatterDraft } from '../offline/matter-drafts';

/** What the form of an act asks for. */
export interface ActFields {
  readonly posts?: 'one' | 'several';
  readonly words?: 'needed' | 'optional';
  readonly hasKind?: boolean;
  readonly hasMedium?: boolean;
  readonly hasDecision?: boolean;
  /** Another file: any that one may see, or one of those that are tied to this one. */
  readonly otherFile?: 'any' | 'linked' | 'attached';
  readonly hasMergeable?: boolean;
  readonly hasReviewDay?: boolean;
  readonly hasRetention?: boolean;
  readonly hasUntil?: boolean;
  readonly hasGrant?: boolean;
}

const FIELDS: Readonly<Record<MatterActName, ActFields>> = {
  ask: { posts: 'several', words: 'needed', hasKind: true },
  answer: { words: 'needed' },
  askReason: { words: 'needed' },
  withdrawAsking: {},
  recordSpoken: { posts: 'several', words: 'needed', hasMedium: true },
  withdrawDecision: { words: 'needed', hasDecision: true },
  link: { otherFile: 'any' },
  unlink: { otherFile: 'linked' },
  attachFile: { otherFile: 'any' },
  detachFile: { otherFile: 'attached' },
  park: { words: 'needed', hasReviewDay: true },
  unpark: {},
  proposeReopen: { posts: 'one', words: 'needed' },
  reopen: { words: 'needed' },
  refuseReopen: { words: 'needed' },
  record: { hasRetention: true },
  openPart: { words: 'optional' },
  mergePart: { hasMergeable: true },
  mergeFiles: { hasMergeable: true, words: 'needed' },
  proposeMerge: { hasMergeable: true, words: 'needed' },
  refuseMerge: { words: 'needed' },
  openVolume: {},
  grant: { posts: 'one', words: 'needed', hasUntil: true },
  revokeGrant: { hasGrant: true },
  reclassify: { words: 'needed' },
};

/** Whoever confirms or was asked to reopen need add nothing. */
export function fieldsOf({ act, answer }: MatterDraft, isProposed: boolean): ActFields {
  const isOptional = (act === 'answer' && answer === 'confirmed') || (act === 'reopen' && isProposed);
  return isOptional ? { ...FIELDS[act], words: 'optional' } : FIELDS[act];
}
