import { FileActs } from '@sanchika/file/contract';
import type { Endpoint } from '@sanchika/platform/contract';
import type { OutboxRow } from '@sanchika/platform/pwa/outbox';
import type * as z from 'zod';

/** Acts on a file that neither move nor note it: what is asked, spoken, withdrawn, put by and reopened. */
export const MATTER_ACTS = [
  'ask',
  'answer',
  'askReason',
  'withdrawAsking',
  'recordSpoken',
  'withdrawDecision',
  'link',
  'unlink',
  'attachFile',
  'detachFile',
  'park',
  'unpark',
  'proposeReopen',
  'reopen',
  'refuseReopen',
  'record',
  'openPart',
  'mergePart',
  'mergeFiles',
  'proposeMerge',
  'refuseMerge',
  'openVolume',
  'grant',
  'revokeGrant',
  'reclassify',
] as const;
export type MatterActName = (typeof MATTER_ACTS)[number];

/** An act on its way out; its body is what the contract takes. */
export type MatterAct = {
  readonly [Act in MatterActName]: {
    readonly act: Act;
    readonly fileId: string;
    /** The asking that is answered or taken back; null for other acts. */
    readonly askingId: string | null;
    /** The grant that is taken back. */
    readonly grantId?: string;
    readonly body: z.input<(typeof FileActs)[Act]['body'] & z.ZodType>;
  };
}[MatterActName];

/** One act of one post on one file; only answers may run beside each other. */
export interface MatterPlace {
  readonly postId: string;
  readonly fileId: string;
  readonly act: MatterActName;
  readonly askingId: string | null;
}

export function endpointOf(act: MatterActName): Endpoint {
  return FileActs[act];
}

/** Where the words of a waiting act were written; null when it is an act of another kind. */
export function matterPlaceOf({ operation, actingAs, topicId, params }: MatterRow): MatterPlace | null {
  const act = MATTER_ACTS.find((name) => endpointOf(name).operation === operation);
  return act ? { postId: actingAs, fileId: topicId, act, askingId: params['askingId'] ?? null } : null;
}

type MatterRow = Pick<OutboxRow, 'operation' | 'actingAs' | 'topicId' | 'params'>;
