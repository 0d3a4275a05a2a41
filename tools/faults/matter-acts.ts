import { FileApi } from '@sanchika/file/contract';
import type { Officer } from '@sanchika/file/testing';
import type { Endpoint } from '@sanchika/platform/contract';
import { v7 } from 'uuid';
import { actOf } from './file-acts';
import type { KnownFile } from './known-files';
import type { SeededChoices } from './seeded-choices';

/** Something that was tied to a file, by which it can be untied: an asking, a named post, another file. */
export interface Tie {
  readonly operation: string;
  readonly fileId: string;
  readonly id: string;
}

/** What a rival has before him when he does something else than write and move. */
export interface Scene {
  readonly officer: Officer;
  readonly file: KnownFile;
  /** Another file of the contest, wherever it is. */
  readonly other: KnownFile;
  readonly postIds: readonly string[];
  readonly ties: readonly Tie[];
  readonly choices: SeededChoices;
}

/** An act, and what of it can be named afterwards; the receipt names it when this does not. */
export interface MatterAct {
  readonly act: ReturnType<typeof actOf>;
  readonly fileId: string;
  readonly tied?: string;
}

/** Null when there is nothing to do it with. */
type Matter = (scene: Scene) => MatterAct | null;

interface Wording {
  readonly body?: Readonly<Record<string, unknown>>;
  readonly params?: Readonly<Record<string, string>>;
  readonly tied?: string;
}

/** Some weeks after any time to which the contest’s clock jumps. */
const LATER_DAY = '2026-04-15';
const WHY = 'प्रतियोगिता का कारण';
/** A tie is mostly looked for among the newest, for the others are mostly undone. */
const NEWEST = 6;

function onHead(
  { officer, file }: Scene,
  endpoint: Endpoint,
  { body, params, tied }: Wording = {},
): MatterAct {
  const { fileId, headHash } = file;
  const input = { params: { fileId, ...params }, body: { seenHead: headHash, ...body } };
  return { act: actOf(officer, endpoint, input), fileId, ...(tied && { tied }) };
}

function aTie({ ties, choices }: Scene, { operation }: Endpoint, fileId?: string): Tie | null {
  const such = ties.filter((tie) => tie.operation === operation && (!fileId || tie.fileId === fileId));
  return such.length > 0 ? choices.oneOf(such.slice(-NEWEST)) : null;
}

const withOther =
  (endpoint: Endpoint, name: string): Matter =>
  (scene) =>
    onHead(scene, endpoint, { body: { [name]: scene.other.fileId }, tied: scene.other.fileId });

/** Undoes what an earlier act tied to the same file, named in the body or in the address. */
const undone =
  (
    endpoint: Endpoint,
    earlier: Endpoint,
    named: { readonly body?: string; readonly param?: string },
  ): Matter =>
  (scene) => {
    const tie = aTie(scene, earlier, scene.file.fileId);
    const { body, param } = named;
    return (
      tie &&
      onHead(scene, endpoint, {
        ...(body && { body: { [body]: tie.id } }),
        ...(param && { params: { [param]: tie.id } }),
      })
    );
  };

/** Matters of the holder that can be undone, so that a contest never runs out of files. */
export const HOLDER_MATTERS: readonly Matter[] = [
  (scene) =>
    onHead(scene, FileApi.ask, {
      body: {
        kind: scene.choices.oneOf(['opinion', 'discussion']),
        toPostIds: [scene.choices.oneOf(scene.postIds)],
        question: 'अभिमत दें',
      },
    }),
  undone(FileApi.withdrawAsking, FileApi.ask, { param: 'askingId' }),
  (scene) => onHead(scene, FileApi.park, { body: { reviewOn: LATER_DAY, reason: WHY } }),
  withOther(FileApi.link, 'linkedFileId'),
  undone(FileApi.unlink, FileApi.link, { body: 'linkedFileId' }),
  withOther(FileApi.attachFile, 'attachedFileId'),
  undone(FileApi.detachFile, FileApi.attachFile, { body: 'attachedFileId' }),
  undone(FileApi.mergePart, FileApi.openPart, { body: 'otherId' }),
  (scene) => onHead(scene, FileApi.proposeMerge, { body: { otherId: scene.other.fileId, reason: WHY } }),
  (scene) => onHead(scene, FileApi.refuseMerge, { body: { reason: WHY } }),
  (scene) => {
    const toPostId = scene.choices.oneOf(scene.postIds);
    return onHead(scene, FileApi.grant, { body: { toPostId, until: LATER_DAY, reason: WHY } });
  },
  undone(FileApi.revokeGrant, FileApi.grant, { param: 'grantId' }),
  (scene) => {
    // Mostly back: what is restricted is out of the reach of most rivals.
    const classification = scene.choices.inPercent(30) ? 'restricted' : 'ordinary';
    return onHead(scene, FileApi.reclassify, { body: { classification, reason: WHY } });
  },
  (scene) =>
    onHead(scene, FileApi.proposeSanction, {
      body: {
        sanctionId: v7(),
        amountPaise: 100 + scene.choices.below(1_000_000),
        budgetHead: '2053-00-093',
        payee: 'स्टेशनरी विक्रेता',
        ruleCited: 'भण्डार क्रय नियम',
        availablePaise: 10_000_000,
        purpose: 'स्टेशनरी क्रय',
      },
    }),
];

/** Matters of whoever does not hold the file, or holds it without its lying on the desk. */
export const OTHER_MATTERS: readonly Matter[] = [
  (scene) => onHead(scene, FileApi.unpark),
  (scene) => {
    const tie = aTie(scene, FileApi.ask);
    if (!tie) return null;
    const { fileId, id: askingId } = tie;
    const body = { answer: 'given', words: `अभिमत ${v7()}` };
    return { act: actOf(scene.officer, FileApi.answer, { params: { fileId, askingId }, body }), fileId };
  },
  (scene) => {
    const { fileId } = scene.file;
    const partId = v7();
    const input = { params: { fileId }, body: { partId } };
    return { act: actOf(scene.officer, FileApi.openPart, input), fileId, tied: partId };
  },
];
