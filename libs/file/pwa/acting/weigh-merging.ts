import {
  judgeMergeFiles,
  judgeMergePart,
  judgeOpenPart,
  judgeOpenVolume,
  judgeProposeMerge,
  judgeRefuseMerge,
  type MergeFacts,
  normaliseText,
} from '@sanchika/file/domain';
import type { Verdict } from '@sanchika/platform/kernel';
import type { WeighedMatter } from './weigh-matter';

type Weighed = Pick<WeighedMatter, 'draft' | 'file' | 'actor'>;
type MergingAct = 'openPart' | 'mergePart' | 'mergeFiles' | 'proposeMerge' | 'refuseMerge' | 'openVolume';

/** Parts, volumes and mergings, judged by as much as the phone knows of both files. */
export const MERGING_JUDGES: Readonly<Record<MergingAct, (matter: Weighed) => Verdict>> = {
  openPart: (matter) => {
    const { main, parts } = matter.file;
    const openParts = parts.filter(({ state }) => state !== 'merged').length;
    return judgeOpenPart({ ...handOf(matter), isPart: main !== null, openParts });
  },
  mergePart: (matter) => judgeMergePart(factsOf(matter)),
  mergeFiles: (matter) =>
    judgeMergeFiles({ ...factsOf(matter), actorRoles: matter.actor.roles, reason: reasonOf(matter) }),
  proposeMerge: (matter) =>
    judgeProposeMerge({
      ...factsOf(matter),
      actorRoles: matter.actor.roles,
      reason: reasonOf(matter),
      isProposed: matter.file.mergeProposal !== null,
    }),
  refuseMerge: (matter) =>
    judgeRefuseMerge({
      ...handOf(matter),
      reason: reasonOf(matter),
      isProposed: matter.file.mergeProposal !== null,
    }),
  openVolume: (matter) => judgeOpenVolume({ ...handOf(matter), volumePages: matter.file.volumePages }),
};

function handOf({ file, actor }: Weighed) {
  return { state: file.state, holderPostId: file.holder?.postId ?? null, actorPostId: actor.postId };
}

function reasonOf({ draft }: Weighed): string {
  return normaliseText(draft.words).trim();
}

/** Of the other file the phone knows that it lies on the same desk; what else stands in the way the server says. */
function factsOf(matter: Weighed): MergeFacts {
  const { file } = matter;
  return {
    ...handOf(matter),
    isPart: file.main !== null,
    classification: 'ordinary',
    merged: {
      ...otherOf(matter),
      classification: 'ordinary',
      isSame: matter.draft.otherId === file.fileId,
      ...{ openParts: 0, leaves: 0, awaitedAnswers: 0, hasProposedSanction: false },
      ...{ isAttached: false, attachedFiles: 0 },
    },
  };
}

function otherOf({ draft, file, actor }: Weighed) {
  const part = file.parts.find(({ fileId }) => fileId === draft.otherId);
  if (part) {
    const { fileNumber, state, holder } = part;
    const holderPostId = holder?.postId ?? null;
    return { number: fileNumber ?? '', state, holderPostId, isPart: true, isItsPart: true };
  }
  const holderPostId = draft.otherId === null ? null : actor.postId;
  return { number: '', state: 'active' as const, holderPostId, isPart: false, isItsPart: false };
}
