import type { FileView, MastersView, OwnPhraseView } from '@sanchika/file/contract';
import type { Decision } from '@sanchika/file/domain';

export type NotingPhrase = MastersView['phrases'][number];

/** Who decides, as far as the choice of words goes. */
export interface Decider {
  readonly postId: string;
  readonly roles: readonly string[];
}

/** The phrases of the decider's roles; those with the usual decision come first. */
export function phrasesFor(usual: Decision, decider: Decider, masters: MastersView): readonly NotingPhrase[] {
  const isOwn = ({ roles }: NotingPhrase) =>
    roles.length === 0 || roles.some((role) => decider.roles.includes(role));
  return masters.phrases.filter(isOwn).sort((one, other) => rankOf(one, usual) - rankOf(other, usual));
}

/** One's own phrases in their order, each with the usual decision unless it has one. */
export function ownPhrasesFor(usual: Decision, own: readonly OwnPhraseView[]): readonly NotingPhrase[] {
  return own.map(({ phraseId, text, decision }) => ({
    phraseId,
    text: { hi: text, en: text },
    decision: decision ?? usual,
    roles: [],
  }));
}

/** The initiator puts up, those in the line agree, the last of the office approves; a closing is approved as such. */
export function usualDecision(file: FileView, { postId }: Decider): Decision {
  if (file.state === 'closeProposed') return 'fileAndClose';
  if (file.createdBy.postId === postId) return 'putUp';
  return hasSuperiorInOffice(file) ? 'agree' : 'approve';
}

/** The reporting line goes on beyond the office; an ordinary file does not. */
function hasSuperiorInOffice({ suggestedNext, holder }: FileView): boolean {
  return suggestedNext !== null && suggestedNext.office.hi === holder?.office.hi;
}

function rankOf({ decision }: NotingPhrase, usual: Decision): number {
  return decision === usual ? 0 : 1;
}
