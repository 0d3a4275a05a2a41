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
import { type WeighedMoney, weighSanction } from '../sanctions/weigh-sanction';
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

type Words = Pick<Deciding, 'act' | 'note' | 'phrase' | 'language'>;

/** The note that goes with the act: what is typed, else the chosen phrase; null when there is neither. */
export function outgoingNote(words: Words): OutgoingNote | null {
  const text = textOf(words);
  if (isBlank(text)) return null;
  const { act, note, phrase } = words;
  const chosen = note.decision ?? phrase?.decision ?? 'putUp';
  return { noteId: note.noteId, text, decision: FIXED[act] ?? chosen };
}

function textOf({ note, phrase, language }: Words): string {
  return isBlank(note.text) ? (phrase?.text[language] ?? '') : normaliseText(note.text);
}

/** Judges the act by the house's own rules before it leaves the phone; the server judges again. */
export function weigh(deciding: Deciding): Verdict {
  const [verdict, money] = [JUDGES[deciding.act](deciding), weighSanction(moneyOf(deciding))];
  return {
    allowed: verdict.allowed && money.allowed,
    findings: [...verdict.findings, ...money.findings],
  };
}

/** The decision as far as money goes. */
export function moneyOf(deciding: Deciding): WeighedMoney {
  const { act, file, actor } = deciding;
  const words = outgoingNote(deciding);
  const waiting = file.draftNotes.filter(
    ({ noteId, isConfirmed }) => isConfirmed && noteId !== words?.noteId,
  );
  const decisions = [...waiting, ...(words ? [words] : [])].map(({ decision }) => decision);
  return { act, file, actor, decisions };
}

/** The act as the contract takes it. */
export function movementOf(deciding: Deciding): Movement {
  const { act, file } = deciding;
  const { fileId } = file;
  const seen = { seenHead: file.headHash };
  const words = { ...noted(deciding), ...excused(deciding) };
  switch (act) {
    case 'send':
      return {
        act,
        fileId,
        body: { ...seen, ...words, ...unnoted(deciding), toPostId: idOf(deciding.next) },
      };
    case 'proposeClose':
      return { act, fileId, body: { ...seen, ...words, toPostId: idOf(deciding.next) } };
    case 'approveClose':
      return { act, fileId, body: { ...seen, ...words, note: outgoingNote(deciding) ?? empty(deciding) } };
    case 'close':
      return { act, fileId, body: { ...seen, ...excused(deciding), retention: deciding.retention } };
    case 'withdrawClose':
      return { act, fileId, body: { ...seen, ...noted(deciding) } };
    default:
      return { act, fileId, body: { ...seen, ...words } };
  }
}

function noted(deciding: Deciding): { readonly note?: OutgoingNote } {
  const note = outgoingNote(deciding);
  return note ? { note } : {};
}

function excused({ note }: Deciding): { readonly delayReason?: NonNullable<WorkingNote['delay']> } {
  return note.delay ? { delayReason: note.delay } : {};
}

function unnoted({ note }: Deciding): { readonly noNoteReason?: string } {
  return note.noNoteReason ? { noNoteReason: note.noNoteReason } : {};
}

function empty({ note }: Deciding): OutgoingNote {
  return { noteId: note.noteId, text: '', decision: 'fileAndClose' };
}

const JUDGES: Readonly<Record<MovingAct, (deciding: Deciding) => Verdict>> = {
  send: (deciding) => judgeSend({ ...factsOf(deciding), ...channelOf(deciding) }),
  returnBack: (deciding) =>
    judgeReturn({ ...factsOf(deciding), recipient: recipientOf(deciding.file.previousDesk) }),
  proposeClose: (deciding) =>
    judgeProposeClose({ ...factsOf(deciding), recipient: recipientOf(deciding.next) }),
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
  withdrawClose: (deciding) => judgeWithdrawClose(closingFactsOf(deciding)),
  close: (deciding) => judgeClose(closingFactsOf(deciding)),
};

function closingFactsOf(deciding: Deciding) {
  const { createdBy, askings } = deciding.file;
  return {
    ...factsOf(deciding),
    creatorPostId: createdBy.postId,
    awaitedAnswers: askings.filter(({ kind, answer }) => answer === null && kind !== 'delayReason').length,
  };
}

/** A copy that an earlier version of the app kept knows no parts: the server says it. */
function partFactsOf({ file, actor }: Deciding) {
  const { parts = [], main = null } = file;
  const open = parts.filter(({ state }) => state !== 'merged');
  const atHand = open.filter(({ holder }) => holder?.postId === actor.postId);
  return {
    isPart: main !== null,
    openParts: open.length,
    partsAtHand: atHand.map(({ fileNumber }) => fileNumber ?? ''),
  };
}

function factsOf(deciding: Deciding) {
  const { file, actor, note, now } = deciding;
  return {
    ...wordFacts(deciding),
    state: file.state,
    actorPostId: actor.postId,
    holderPostId: file.holder?.postId ?? null,
    isAttached: (file.attachedTo ?? null) !== null,
    attachedFiles: (file.attached ?? []).length,
    now,
    dueAt: file.dueAt === null ? now : instantOfIso(file.dueAt),
    delayExplanation: note.delay && { reason: note.delay.code, words: note.delay.words },
    noNoteReason: note.noNoteReason || null,
    ...partFactsOf(deciding),
  };
}

function wordFacts(deciding: Deciding) {
  const words = outgoingNote(deciding);
  const drafts = deciding.file.draftNotes.filter(({ noteId }) => noteId !== words?.noteId);
  const waiting = drafts.filter(({ isConfirmed }) => isConfirmed);
  const decision = words?.decision ?? waiting.at(-1)?.decision ?? ('putUp' as const);
  return { noteText: words?.text ?? null, waitingNotes: waiting.length, decision };
}

/** A copy that an earlier version of the app kept knows no channel: its warnings come with the receipt. */
function channelOf({ file, next }: Deciding) {
  const { initiatorLine = [], formerHolderPostIds = [] } = file;
  return { recipient: recipientOf(next), initiatorLine, formerHolderPostIds };
}

/** A desk that is offered for sending works on files; the server checks that it still does. */
function recipientOf(post: PostLabel | null): Recipient {
  return { postId: idOf(post), roles: ['officer'], isVacant: post?.person === null, isAbolished: false };
}

function idOf(post: PostLabel | null): string {
  return post?.postId ?? '';
}
