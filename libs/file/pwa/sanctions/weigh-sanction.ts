import { type FileView, NOBODY_IN_LINE } from '@sanchika/file/contract';
import { asksForStepUp, type Decision, judgeSanction, sanctionOutcome } from '@sanchika/file/domain';
import type { Verdict } from '@sanchika/platform/kernel';
import type { MovingAct } from '../offline/file-outbox';

/** A decision as far as money goes. */
export interface WeighedMoney {
  readonly act: MovingAct;
  readonly file: FileView;
  readonly actor: { readonly postId: string };
  /** Of the green notes that wait, then of the note of the act. */
  readonly decisions: readonly Decision[];
}

const DECIDING: readonly MovingAct[] = ['send', 'returnBack', 'proposeClose'];
const NOTHING: Verdict = { allowed: true, findings: [] };

/** Judges an approval that would sanction money by the house's own rules; the server judges again. */
export function weighSanction(money: WeighedMoney): Verdict {
  const { file, actor } = money;
  const [sanction, limit] = [sanctionedBy(money), file.sanctionLimit];
  if (!sanction || !limit) return NOTHING;
  const me = { postId: actor.postId, personId: actor.postId };
  return judgeSanction({
    actor: me,
    isLinkOfficer: limit.isLinkOfficer,
    // Who the proposers are as people only the server knows; whether the reader is one it has said.
    proposers: limit.isProposer ? [me] : [],
    amountPaise: sanction.amountPaise,
    availablePaise: sanction.availablePaise,
    limitPaise: limit.amountPaise,
    competentPost: file.competentPost?.designation ?? NOBODY_IN_LINE,
  });
}

/** Whether the server will ask for the password once more. */
export function asksForProof(money: WeighedMoney): boolean {
  const [sanction, limit] = [sanctionedBy(money), money.file.sanctionLimit];
  return sanction !== null && limit !== null && asksForStepUp(sanction.amountPaise, limit.stepUpAbovePaise);
}

/** The block that the decision would sanction. A copy that an earlier version of the app kept knows no money. */
function sanctionedBy({ act, file, decisions }: WeighedMoney) {
  const { sanctions = [], sanctionLimit = null } = file;
  const last = sanctions.at(-1);
  const isDecided = DECIDING.includes(act) && sanctionOutcome(decisions) === 'sanctioned';
  return isDecided && last?.state === 'proposed' && sanctionLimit !== null ? last : null;
}
