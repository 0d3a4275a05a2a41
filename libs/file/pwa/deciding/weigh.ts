import type { FileView } from '@sanchika/file/contract';
import {
  type Decision,
  isBlank,
  judgeApproveClose,
  judgeClose,
  judgeProposeClose,
  judgeRefuseClose,
  judgeReturn,
  judgeSend,
  judgeWithdrawClose,
  normaliseText,
  type Recipient,
} from '@sanchika/file/domain';
import type { PostLabel } from '@sanchika/office/contract';
import { type Instant, instantOfIso, type Verdict } from '@sanchika/platform/kernel';
import type { Movement, MovingAct } from '../offline/file-outbox';
import type { WorkingNote } from '../offline/file.tables';
import type { NotingPhrase } from './phrases-for';

/** What a decision rests on, as the phone knows it. */
export interface Deciding {
  readonly act: MovingAct;
  readonly file: FileView;
  readonly actor: { readonly postId: string; readonly roles: readonly string[] };
  readonly note: WorkingNote;
  readonly phrase: NotingPhrase | null;
  /** The desk it is to go to; null where none is chosen or the act needs none. */
  readonly next: PostLabel | null;
  readonly retention: 'A' | 'B' | 'C';
  readonly language: 'hi' | 'en';
  readonly now: Instant;
}

type OutgoingNote = { readonly noteId: string; readonly text: string; readonly decision: Decision };

/** The decision that the act itself fixes, whatever phrase was chosen. */
const FIXED: Partial<Record<MovingAct, Decision>> = {
  returnBack: 'return',
  refuseClose: 'reject',
  approveClose: 'fileAndClose',
};

/** The note that goes with the act: what is typed, else the chosen phrase; null when there is neither. */
export function outgoingNote({ act, note, phrase, language }: Pick<Deciding, 'act' | 'note' | 'phrase' | 'language'>): OutgoingNote | null {
  const text = isBlank(note.text) ? (phrase?.text[language] ?? '') : normaliseText(note.text);
  if (isBlank(text)) return null;
  return { noteId: note.noteId, text, decision: FIXED[act] ?? note.decision ?? phrase?.decision ?? 'putUp' };
}

/** Judges the act by the house's own rules before it leaves the phone; the server judges again. */
export function weigh(deciding: Deciding): Verdict {
  return JUDGES[deciding.act](deciding);
}

/** The act as the contract takes it. */
export function movementOf(deciding: Deciding): Movement {
  const { act, file, note, next, retention } = deciding;
  const words = outgoingNote(deciding);
  const seen = { seenHead: file.headHash };
  const carried = { ...seen, ...(words && { note: words }), ...(note.delay && { delayReason: note.delay }) };
  const { fileId } = file;
  switch (act) {
    case 'send':
      return { act, fileId, body: { ...carried, toPostId: idOf(next), ...(note.noNoteReason && { noNoteReason: note.noNoteReason }) } };
    case 'proposeClose':
      return { act, fileId, body: { ...carried, toPostId: idOf(next) } };
    case 'approveClose':
      return { act, fileId, body: { ...carried, note: words ?? { noteId: note.noteId, text: '', decision: 'fileAndClose' } } };
    case 'close':
      return { act, fileId, body: { ...seen, retention, ...(note.delay && { delayReason: note.delay }) } };
    case 'withdrawClose':
      return { act, fileId, body: { ...seen, ...(words && { note: words }) } };
    default:
      return { act, fileId, body: carried };
  }
}

const JUDGES: Readonly<Record<MovingAct, (deciding: Deciding) => Verdict>> = {
  send: (deciding) => judgeSend({ ...factsOf(deciding), ...channelOf(deciding) }),
  returnBack: (deciding) => judgeReturn({ ...factsOf(deciding), recipient: recipientOf(deciding.file.previousDesk) }),
  proposeClose: (deciding) => judgeProposeClose({ ...factsOf(deciding), recipient: recipientOf(deciding.next) }),
  approveClose: (deciding) =>
    judgeApproveClose({
      ...factsOf(deciding),
      actorRoles: deciding.actor.roles,
      recipient: recipientOf(deciding.file.createdBy),
    }),
  refuseClose: (deciding) =>
    judgeRefuseClose({
      ...factsOf(deciding),
      actorRoles: deciding.actor.roles,
      recipient: recipientOf(deciding.file.previousDesk),
    }),
  withdrawClose: (deciding) =>
    judgeWithdrawClose({ ...factsOf(deciding), creatorPostId: deciding.file.createdBy.postId }),
  close: (deciding) => judgeClose({ ...factsOf(deciding), creatorPostId: deciding.file.createdBy.postId }),
};

function factsOf(deciding: Deciding) {
  const { file, actor, note, now } = deciding;
  const words = outgoingNote(deciding);
  const waiting = file.draftNotes.filter(({ isConfirmed, noteId }) => isConfirmed && noteId !== words?.noteId);
  return {
    state: file.state,
    actorPostId: actor.postId,
    holderPostId: file.holder?.postId ?? null,
    now,
    dueAt: file.dueAt === null ? now : instantOfIso(file.dueAt),
    delayExplanation: note.delay && { reason: note.delay.code, words: note.delay.words },
    noteText: words?.text ?? null,
    waitingNotes: waiting.length,
    decision: words?.decision ?? waiting.at(-1)?.decision ?? ('putUp' as const),
    noNoteReason: note.noNoteReason || null,
  };
}

/** The phone knows neither the line above the initiator nor all former desks: these warnings come with the receipt. */
function channelOf({ file, actor, next }: Deciding) {
  const former = file.notes.map(({ by }) => by.postId).filter((postId) => postId !== actor.postId);
  return { recipient: recipientOf(next), initiatorLine: [], formerHolderPostIds: former };
}

/** A desk that is offered for sending works on files; the server checks that it still does. */
function recipientOf(post: PostLabel | null): Recipient {
  return { postId: idOf(post), roles: ['officer'], isVacant: post?.person === null, isAbolished: false };
}

function idOf(post: PostLabel | null): string {
  return post?.postId ?? '';
}
