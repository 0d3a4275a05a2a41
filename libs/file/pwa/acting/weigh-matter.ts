import { localDate } from '@sanchika/calendar/domain';
import type { FileView } from '@sanchika/file/contract';
import {
  judgeAnswer,
  judgeAsk,
  judgeAskReason,
  judgeAttach,
  judgeDetach,
  judgeLink,
  judgeGrant,
  judgePark,
  judgeProposeReopen,
  judgeReclassify,
  judgeRecord,
  judgeRecordSpoken,
  judgeRefuseReopen,
  judgeReopen,
  judgeUnlink,
  judgeRevokeGrant,
  judgeUnpark,
  judgeWithdrawAsking,
  judgeWithdrawDecision,
  normaliseText,
  type Recipient,
} from '@sanchika/file/domain';
import type { PostLabel } from '@sanchika/office/contract';
import {
  dateOfDayNumber,
  dayNumber,
  instant,
  type Instant,
  instantOfIso,
  isoDate,
  type Verdict,
} from '@sanchika/platform/kernel';
import type { MatterActName } from '../offline/matter-act';
import { MERGING_JUDGES } from './weigh-merging';
import type { MatterDraft } from '../offline/matter-drafts';
import { otherClass } from './other-class';

/** What an act rests on, as the phone knows it. */
export interface WeighedMatter {
  readonly draft: MatterDraft;
  readonly file: FileView;
  readonly actor: { readonly postId: string; readonly roles: readonly string[] };
  readonly now: Instant;
}

/** Judges the act by the house's own rules before it leaves the phone; the server judges again. */
export function weighMatter(matter: WeighedMatter): Verdict {
  return JUDGES[matter.draft.act](matter);
}

/** The moment that day and clock of the office name; null while they are not filled in. */
export function momentOf({ spokenAt }: Pick<MatterDraft, 'spokenAt'>): Instant | null {
  const epochMs = Date.parse(`${spokenAt}:00+05:30`);
  return Number.isNaN(epochMs) ? null : instant(epochMs);
}

const JUDGES: Readonly<Record<MatterActName, (matter: WeighedMatter) => Verdict>> = {
  ask: (matter) => {
    const { draft, file } = matter;
    const waiting = file.askings.filter(({ answer, kind }) => answer === null && kind === draft.kind);
    return judgeAsk({
      ...handOf(matter),
      kind: draft.kind,
      question: wordsOf(draft),
      asked: draft.posts.map((post) => recipientOf(post)),
      waitingPostIds: waiting.map(({ asked }) => asked.postId),
    });
  },
  askReason: ({ draft, file, actor, now }) =>
    judgeAskReason({
      state: file.state,
      question: wordsOf(draft),
      isWaiting: file.askings.some(
        ({ kind, askedBy, answer }) =>
          kind === 'delayReason' && askedBy.postId === actor.postId && answer === null,
      ),
      now,
      dueAt: file.dueAt === null ? null : instantOfIso(file.dueAt),
    }),
  answer: (matter) =>
    judgeAnswer({
      ...askingOf(matter),
      actorPostId: matter.actor.postId,
      answerWith: matter.draft.answer,
      words: wordsOf(matter.draft),
    }),
  withdrawAsking: (matter) => judgeWithdrawAsking({ ...handOf(matter), ...askingOf(matter) }),
  recordSpoken: (matter) =>
    judgeRecordSpoken({
      ...handOf(matter),
      asked: matter.draft.posts.map((post) => recipientOf(post)),
      noteText: wordsOf(matter.draft),
      spokenAt: momentOf(matter.draft) ?? matter.now,
      now: matter.now,
    }),
  withdrawDecision: (matter) => {
    const { draft, file, actor } = matter;
    const note = file.notes.find(({ noteId }) => noteId === draft.decisionNoteId);
    return judgeWithdrawDecision({
      ...handOf(matter),
      decision: note?.decision ?? 'putUp',
      isWithdrawn: file.withdrawnDecisions.some(({ noteId }) => noteId === draft.decisionNoteId),
      // Who sits above whom only the server knows.
      seniorsOfDecider: [actor.postId],
      reason: wordsOf(draft),
    });
  },
  link: (matter) =>
    judgeLink({
      ...handOf(matter),
      ...linkOf(matter),
      fileId: matter.file.fileId,
      linkedState: matter.draft.otherFile?.state ?? 'active',
      // How a file is graded, and how far one sees it, only the server knows.
      ...{ classification: 'ordinary', linkedClassification: 'ordinary', isSeenWhole: true },
    }),
  attachFile: (matter) =>
    judgeAttach({
      ...handOf(matter),
      ...companyOf(matter),
      fileId: matter.file.fileId,
      attachedFileId: otherIdOf(matter),
      // Where the other lies, and how it is graded and tied, only the server knows.
      ...{ classification: 'ordinary', attachedClassification: 'ordinary', attachedState: 'active' },
      ...{ attachedHolderPostId: matter.actor.postId, attachedToId: null, companyOfAttached: 0 },
    }),
  detachFile: (matter) =>
    judgeDetach({
      ...handOf(matter),
      fileId: matter.file.fileId,
      attachedFileId: otherIdOf(matter),
      attachedToId: matter.file.fileId,
    }),
  unlink: (matter) => judgeUnlink({ ...handOf(matter), ...linkOf(matter) }),
  park: (matter) =>
    judgePark({
      ...handOf(matter),
      ...companyOf(matter),
      reason: wordsOf(matter.draft),
      today: localDate(matter.now),
      reviewOn: matter.draft.reviewOn === '' ? localDate(matter.now) : isoDate(matter.draft.reviewOn),
    }),
  unpark: ({ file: { state } }) => judgeUnpark({ state }),
  proposeReopen: ({ draft, file, actor }) =>
    judgeProposeReopen({
      state: file.state,
      actorPostId: actor.postId,
      creatorPostId: file.createdBy.postId,
      recipient: recipientOf(draft.posts[0] ?? null),
      reason: wordsOf(draft),
    }),
  reopen: ({ draft, file, actor }) =>
    judgeReopen({
      state: file.state,
      actorRoles: actor.roles,
      reason: wordsOf(draft) || (file.reopening?.reason ?? ''),
    }),
  refuseReopen: ({ draft, file: { state } }) => judgeRefuseReopen({ state, reason: wordsOf(draft) }),
  ...MERGING_JUDGES,
  grant: ({ draft, file, now }) => {
    const today = localDate(now);
    return judgeGrant({
      state: file.state,
      holderPostId: file.holder?.postId ?? null,
      recipient: recipientOf(draft.posts[0] ?? null),
      reason: wordsOf(draft),
      today,
      until: draft.until === '' ? dateOfDayNumber(dayNumber(today) - 1) : isoDate(draft.until),
      namedPostIds: (file.grants ?? []).map(({ post }) => post.postId),
    });
  },
  revokeGrant: ({ draft, file }) =>
    judgeRevokeGrant({ isRevoked: !(file.grants ?? []).some(({ grantId }) => grantId === draft.grantId) }),
  reclassify: (matter) =>
    judgeReclassify({
      ...handOf(matter),
      ...companyOf(matter),
      from: matter.file.classification,
      to: otherClass(matter.file),
      actorRoles: matter.actor.roles,
      reason: wordsOf(matter.draft),
    }),
  record: ({ draft, file: { state } }) =>
    judgeRecord({ state, retention: draft.retention, years: draft.retention === 'C' ? draft.years : null }),
};

function handOf({ file, actor }: WeighedMatter) {
  return { state: file.state, holderPostId: file.holder?.postId ?? null, actorPostId: actor.postId };
}

function otherIdOf({ draft }: WeighedMatter): string {
  return draft.otherFile?.fileId ?? '';
}

/** A copy that an earlier version of the app kept knows no company. */
function companyOf({ file }: WeighedMatter) {
  return { isAttached: (file.attachedTo ?? null) !== null, attachedFiles: (file.attached ?? []).length };
}

function linkOf(matter: WeighedMatter) {
  const { file } = matter;
  return {
    linkedFileId: otherIdOf(matter),
    linkedFileIds: (file.links ?? []).map(({ fileId }) => fileId),
  };
}

function askingOf({ draft, file, actor }: WeighedMatter) {
  const asking = file.askings.find(({ askingId }) => askingId === draft.askingId);
  return {
    kind: asking?.kind ?? ('opinion' as const),
    askedPostId: asking?.asked.postId ?? actor.postId,
    answer: asking?.answer?.kind ?? null,
  };
}

/** The words as they will be sealed. */
export function wordsOf({ words }: Pick<MatterDraft, 'words'>): string {
  return normaliseText(words).trim();
}

/** A desk that is offered works on files; the server checks that it still does. */
function recipientOf(post: PostLabel | null): Recipient {
  const isVacant = post?.person === null;
  return { postId: post?.postId ?? '', roles: ['officer'], isVacant, isAbolished: false };
}
