import type { FileView } from '@sanchika/file/contract';
import { isoOfInstant, type Instant } from '@sanchika/platform/kernel';
import type { MatterAct, MatterActName } from '../offline/matter-act';
import type { MatterDraft } from '../offline/matter-drafts';
import { otherClass } from './other-class';
import { momentOf, wordsOf } from './weigh-matter';

interface FilledForm {
  readonly draft: MatterDraft;
  readonly file: FileView;
  readonly now: Instant;
}

type BodyMakers = {
  readonly [Act in MatterActName]: (form: FilledForm) => Extract<MatterAct, { readonly act: Act }>['body'];
};

const BODIES: BodyMakers = {
  ask: ({ draft, file }) => ({
    ...seen(file),
    kind: draft.kind,
    toPostIds: postIds(draft),
    question: wordsOf(draft),
  }),
  askReason: ({ draft }) => ({ question: wordsOf(draft) }),
  answer: ({ draft }) => ({ answer: draft.answer, words: wordsOf(draft) }),
  withdrawAsking: ({ file }) => seen(file),
  recordSpoken: ({ draft, file, now }) => ({
    ...seen(file),
    noteId: draft.noteId,
    text: wordsOf(draft),
    medium: draft.medium,
    spokenAt: isoOfInstant(momentOf(draft) ?? now),
    withPostIds: postIds(draft),
    askingIds: stillOpen(draft, file),
  }),
  withdrawDecision: ({ draft, file }) => ({
    ...seen(file),
    noteId: draft.noteId,
    decisionNoteId: draft.decisionNoteId ?? '',
    reason: wordsOf(draft),
  }),
  link: ({ draft, file }) => ({ ...seen(file), linkedFileId: draft.otherFile?.fileId ?? '' }),
  attachFile: ({ draft, file }) => ({ ...seen(file), attachedFileId: draft.otherFile?.fileId ?? '' }),
  detachFile: ({ draft, file }) => ({ ...seen(file), attachedFileId: draft.otherFile?.fileId ?? '' }),
  unlink: ({ draft, file }) => ({ ...seen(file), linkedFileId: draft.otherFile?.fileId ?? '' }),
  park: ({ draft, file }) => ({ ...seen(file), reviewOn: draft.reviewOn, reason: wordsOf(draft) }),
  unpark: ({ file }) => seen(file),
  proposeReopen: ({ draft, file }) => ({
    ...seen(file),
    toPostId: postIds(draft)[0] ?? '',
    reason: wordsOf(draft),
  }),
  reopen: ({ draft, file }) => ({ ...seen(file), ...(wordsOf(draft) && { reason: wordsOf(draft) }) }),
  refuseReopen: ({ draft, file }) => ({ ...seen(file), reason: wordsOf(draft) }),
  openPart: ({ draft }) => ({
    partId: draft.noteId,
    ...(wordsOf(draft) && { subject: wordsOf(draft) }),
  }),
  mergePart: ({ draft, file }) => ({ ...seen(file), ...other(draft, file) }),
  mergeFiles: ({ draft, file }) => ({ ...seen(file), ...other(draft, file), reason: wordsOf(draft) }),
  proposeMerge: ({ draft, file }) => ({
    ...seen(file),
    otherId: draft.otherId ?? '',
    reason: wordsOf(draft),
  }),
  refuseMerge: ({ draft, file }) => ({ ...seen(file), reason: wordsOf(draft) }),
  openVolume: ({ file }) => seen(file),
  grant: ({ draft, file }) => ({
    ...seen(file),
    toPostId: postIds(draft)[0] ?? '',
    until: draft.until,
    reason: wordsOf(draft),
  }),
  revokeGrant: ({ file }) => seen(file),
  reclassify: ({ draft, file }) => ({
    ...seen(file),
    classification: otherClass(file),
    reason: wordsOf(draft),
  }),
  record: ({ draft: { retention, years } }) => ({ retention, ...(retention === 'C' && { years }) }),
};

/** The act that a filled-in form stands for, as the contract takes it. */
export function matterOf(draft: MatterDraft, file: FileView, now: Instant): MatterAct {
  const { act, fileId } = draft;
  const askingId = act === 'answer' || act === 'withdrawAsking' ? draft.askingId : null;
  const grantId = act === 'revokeGrant' ? { grantId: draft.grantId ?? '' } : {};
  return { act, fileId, askingId, ...grantId, body: BODIES[act]({ draft, file, now }) } as MatterAct;
}

function seen({ headHash: seenHead }: FileView) {
  return { seenHead };
}

/** Of a part the screen knows how it stood; of another main file it does not. */
function other({ otherId }: MatterDraft, { parts }: FileView) {
  const part = parts.find(({ fileId }) => fileId === otherId);
  return { otherId: otherId ?? '', ...(part && { otherHead: part.headHash }) };
}

function postIds({ posts }: MatterDraft): string[] {
  return posts.map(({ postId }) => postId);
}

/** Calls to discuss that somebody answered meanwhile are done with already. */
function stillOpen({ askingIds }: MatterDraft, { askings }: FileView): string[] {
  const open = new Set(askings.filter(({ answer }) => answer === null).map(({ askingId }) => askingId));
  return askingIds.filter((askingId) => open.has(askingId));
}
