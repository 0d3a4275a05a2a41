import { FileActs, type FileReceipt, NoteDraft } from '@sanchika/file/contract';
import type { Decision } from '@sanchika/file/domain';
import type { Endpoint } from '@sanchika/platform/contract';
import {
  outboxOperation,
  type LocalRoom,
  type OutboxOperation,
  type OutboxRow,
  type Tables,
} from '@sanchika/platform/pwa/outbox';
import { keepSave, restOnOwnSave } from './draft-saves';
import { cardOf, dropCard, putCard } from './desk-cards';
import { deskPages, fileTables, openedFiles, type SentAct, sentActs, shelf } from './file.tables';
import { forgetLent } from './lent-files';
import { matterPlaceOf } from './matter-act';
import { dropMatterDraft } from './matter-drafts';
import { dropSanctionDraft } from '../sanctions/sanction-draft';

type MovingEndpoint = Endpoint & {
  readonly response: typeof FileActs.send.response | typeof FileActs.ask.response;
};

/** Accepted acts kept to be shown as done; older ones go. */
const MOST_SENT = 30;

/** Acts after which the file is no longer on the desk of their author. */
const LEAVING: readonly string[] = [
  FileActs.send,
  FileActs.returnBack,
  FileActs.proposeClose,
  FileActs.approveClose,
  FileActs.refuseClose,
  FileActs.close,
  FileActs.discard,
].map(({ operation }) => operation);

/** Whether the file leaves the desk with this act, or has left it as far as its author is concerned. */
export function leavesDesk({ operation }: { readonly operation: string }): boolean {
  return LEAVING.includes(operation);
}

/** The decision that a waiting act carries, for its stamp. */
export function decisionIn({ body }: Pick<OutboxRow, 'body'>): Decision | null {
  const { note } = (body ?? {}) as { readonly note?: unknown };
  const words = NoteDraft.safeParse(note);
  return words.success ? words.data.decision : null;
}

/**
 * What its author saw, once his own earlier acts on the file are sealed: these moved the head themselves, and a
 * file opened without network had none yet. Acts on one file go in order, so whatever this device had accepted
 * since the writing was done before it.
 */
async function seeOwnActs(row: OutboxRow, tables: Tables): Promise<unknown> {
  if (row.prevKey === null) return row.body;
  const own = await tables
    .of(sentActs)
    .where('[postId+fileId]')
    .equals([row.actingAs, row.topicId])
    .sortBy('sentAt');
  const last = own.at(-1);
  return last && last.sentAt >= row.writtenAt
    ? { ...(row.body as object), seenHead: last.receipt.headHash }
    : row.body;
}

async function keepReceipt(receipt: FileReceipt, row: OutboxRow, tables: Tables): Promise<void> {
  const { key, operation, actingAs: postId } = row;
  // An act on a file that opens a part of it answers with the part.
  const { fileId } = receipt;
  const card = await cardOf(tables, postId, fileId);
  const sent: SentAct = {
    key,
    postId,
    fileId,
    operation,
    decision: decisionIn(row),
    // The number of a restricted file names its head.
    receipt: card?.classification === 'restricted' ? { ...receipt, fileNumber: null } : receipt,
    sentAt: Date.now(),
  };
  await tables.of(sentActs).put(sent);
  if (leavesDesk(row)) {
    await dropCard(tables, postId, fileId);
    await forgetLent(tables, { postId, fileId });
  }
  const spare = (await tables.of(sentActs).count()) - MOST_SENT;
  if (spare > 0) {
    await tables
      .of(sentActs)
      .bulkDelete(await tables.of(sentActs).orderBy('sentAt').limit(spare).primaryKeys());
  }
}

/** Acts that rest on what their author saw of the file. */
const RESTING = [
  FileActs.send,
  FileActs.returnBack,
  FileActs.proposeClose,
  FileActs.approveClose,
  FileActs.refuseClose,
  FileActs.withdrawClose,
  FileActs.close,
  FileActs.setPriority,
  FileActs.orderDue,
] as const;

const FREE = [FileActs.create, FileActs.activate, FileActs.discard, FileActs.pullBack] as const;

/** An act that seals an event and answers with its receipt. */
function sealing(endpoint: MovingEndpoint): OutboxOperation<MovingEndpoint> {
  return { endpoint, touches: [sentActs, deskPages, openedFiles], accepted: keepReceipt };
}

/** Acts on a file that rest on its head; an answer and the record keeper's act name none. */
const MATTERS = [
  FileActs.ask,
  FileActs.withdrawAsking,
  FileActs.recordSpoken,
  FileActs.withdrawDecision,
  FileActs.link,
  FileActs.unlink,
  FileActs.attachFile,
  FileActs.detachFile,
  FileActs.park,
  FileActs.unpark,
  FileActs.proposeReopen,
  FileActs.reopen,
  FileActs.refuseReopen,
  FileActs.mergePart,
  FileActs.mergeFiles,
  FileActs.proposeMerge,
  FileActs.refuseMerge,
  FileActs.openVolume,
  FileActs.grant,
  FileActs.revokeGrant,
  FileActs.reclassify,
] as const;

const HEADLESS_MATTERS = [FileActs.answer, FileActs.askReason, FileActs.record, FileActs.openPart] as const;

/** After these another file is on no desk any more. */
const ENDING_ANOTHER: readonly string[] = ['mergePart', 'mergeFiles'];

/** The form has done its work. Who was asked may have lost the file with his answer, so his copy goes too. */
async function endMatter(receipt: FileReceipt, row: OutboxRow, tables: Tables): Promise<void> {
  await keepReceipt(receipt, row, tables);
  const place = matterPlaceOf(row);
  if (place) await dropMatterDraft(tables, place);
  if (place && ENDING_ANOTHER.includes(place.act)) {
    const { otherId } = row.body as { readonly otherId: string };
    await dropCard(tables, row.actingAs, otherId);
  }
  const isAnswered = place?.act === 'answer' && receipt.holderPostId !== row.actingAs;
  if (isAnswered) await tables.of(openedFiles).delete([row.actingAs, row.topicId]);
}

function ofMatter(endpoint: MovingEndpoint): OutboxOperation<MovingEndpoint> {
  return { endpoint, touches: [sentActs, deskPages, openedFiles, shelf], accepted: endMatter };
}

/** What a post arranges for itself. */
const ARRANGING = [
  FileActs.addOwnFolder,
  FileActs.renameOwnFolder,
  FileActs.removeOwnFolder,
  FileActs.putInOwnFolder,
  FileActs.setFollowUp,
  FileActs.endFollowUp,
] as const;

/** The form of a block has done its work. */
async function endProposal(receipt: FileReceipt, row: OutboxRow, tables: Tables): Promise<void> {
  await keepReceipt(receipt, row, tables);
  await dropSanctionDraft(tables, { postId: row.actingAs, fileId: row.topicId });
}

/** What the file room keeps on the phone and sends from it. */
export const fileLocalRoom: LocalRoom = {
  tables: fileTables,
  operations: [
    ...FREE.map((endpoint) => outboxOperation(sealing(endpoint))),
    ...RESTING.map((endpoint) => outboxOperation({ ...sealing(endpoint), prepare: seeOwnActs })),
    ...[FileActs.proposeSanction, FileActs.withdrawSanction].map((endpoint: MovingEndpoint) =>
      outboxOperation({ ...ofMatter(endpoint), accepted: endProposal, prepare: seeOwnActs }),
    ),
    ...HEADLESS_MATTERS.map((endpoint) => outboxOperation(ofMatter(endpoint))),
    ...MATTERS.map((endpoint) => outboxOperation({ ...ofMatter(endpoint), prepare: seeOwnActs })),
    outboxOperation({
      endpoint: FileActs.writeNote,
      touches: [shelf],
      prepare: restOnOwnSave,
      accepted: keepSave,
    }),
    outboxOperation({ endpoint: FileActs.discardNote }),
    outboxOperation({ endpoint: FileActs.confirmNote, touches: [shelf], accepted: keepSave }),
    ...ARRANGING.map((endpoint: Endpoint) => outboxOperation({ endpoint })),
    outboxOperation({ endpoint: FileActs.addOwnPhrase }),
    outboxOperation({ endpoint: FileActs.orderOwnPhrases }),
    outboxOperation({ endpoint: FileActs.removeOwnPhrase }),
    outboxOperation({
      endpoint: FileActs.markRead,
      touches: [openedFiles, deskPages],
      accepted: async (_, { actingAs: postId, topicId: fileId }, tables) => {
        const opened = await tables.of(openedFiles).get([postId, fileId]);
        if (opened) await tables.of(openedFiles).put({ ...opened, file: { ...opened.file, isRead: true } });
        const card = await cardOf(tables, postId, fileId);
        if (card) await putCard(tables, postId, { ...card, isUnread: false });
      },
    }),
  ],
};
