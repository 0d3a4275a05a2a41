import type { FileView } from '@sanchika/file/contract';
import type { MatterActName } from '../offline/matter-act';
import { standingDecisions } from './start-draft';

/** An act that one may do now; an answer names the asking it is to. */
export interface MatterChoice {
  readonly act: MatterActName;
  readonly askingId: string | null;
}

const BY_RIGHT = [
  'askReason',
  'ask',
  'recordSpoken',
  'withdrawDecision',
  'link',
  'attachFile',
  'park',
  'unpark',
  'reopen',
  'refuseReopen',
  'proposeReopen',
  'record',
  'mergePart',
  'openPart',
  'openVolume',
  'mergeFiles',
  'proposeMerge',
  'refuseMerge',
  'grant',
  'revokeGrant',
  'reclassify',
] as const;

/** What this post may do on the file beside noting and moving it: its rights, and answers it owes. */
export function actsOf(file: FileView, postId: string): readonly MatterChoice[] {
  const open = file.askings.filter(({ answer }) => answer === null);
  const owed = open.filter(({ asked }) => asked.postId === postId);
  const own = open.filter(
    ({ askedBy, kind }) => askedBy.postId === postId && kind !== 'confirmation' && kind !== 'delayReason',
  );
  const isHolder = file.holder?.postId === postId;
  const byRight = BY_RIGHT.filter(
    (act) => file.rights.includes(act) && (act !== 'withdrawDecision' || standingDecisions(file).length > 0),
  );
  const ties = { unlink: file.links ?? [], detachFile: file.attached ?? [] };
  const loosened = (['unlink', 'detachFile'] as const).filter(
    (act) => file.rights.includes('link') && ties[act].length > 0,
  );
  return [
    ...owed.map(({ askingId }) => ({ act: 'answer' as const, askingId })),
    ...byRight.map((act) => ({ act, askingId: null })),
    ...loosened.map((act) => ({ act, askingId: null })),
    ...(isHolder ? own.map(({ askingId }) => ({ act: 'withdrawAsking' as const, askingId })) : []),
  ];
}
