import { ChargeReader } from '@sanchika/access/api';
import { isDecisive, mayStillRest } from '@sanchika/file/domain';
import type { FileAction, FileEventType } from '@sanchika/file/domain';
import { FileProblems } from '@sanchika/file/contract';
import { CHAIN_START, OfficeClock, Problem, SealedEvent } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { Acting } from './acting';
import { FilePolicy } from './file.policy';
import { explainRefusal } from './explain-refusal';
import { loadRecord } from './file-record';
import type { FileRecord } from './file-record';
import { FileRepository } from './file.repository';
import { Reclassification } from './grants/reclassification.entity';

/** How every act on a file begins: charge, file, right and freshness, all inside the act's transaction. */
@Injectable()
export class BeginAct {
  constructor(
    private readonly files: FileRepository,
    private readonly policy: FilePolicy,
    private readonly charges: ChargeReader,
    private readonly clock: OfficeClock,
  ) {}

  /** Throws when the charge has ended, the file is not to be seen, or the act is not this post's. */
  async run(acting: Acting, fileId: string, action: FileAction): Promise<FileRecord> {
    const { tx, actor } = acting;
    await this.requireCharge(acting);
    const file = await this.files.find(tx, fileId);
    const record = await loadRecord(tx, file, actor);
    await this.policy.require(actor, record, action).catch(async (error: unknown) => {
      throw await this.explained(acting, record, error);
    });
    await this.requireFresh(acting, record);
    return record;
  }

  /** Whoever names a head of the file has seen it, and is told what has become of it since. */
  private async explained(
    { tx, actor, seenHead }: Acting,
    record: FileRecord,
    error: unknown,
  ): Promise<unknown> {
    const seenSeq = seenHead === undefined ? null : await seqOf(tx, record.file.id, seenHead);
    if (seenSeq === null || !(error instanceof Problem)) return error;
    const asOrdinary = { ...record, file: { ...record.file, classification: 'ordinary' as const } };
    const wasRaised =
      (await this.policy.asker(actor, asOrdinary))('file.open').allowed &&
      (await isRaisedAfter(tx, record.file.id, seenSeq));
    return explainRefusal(error, { record, postId: actor.postId, wasRaised });
  }

  /** The right to act in the post at all, checked where it counts. Throws `access.charge-ended`. */
  async requireCharge({ tx, actor: { personId, postId } }: Acting): Promise<void> {
    await this.charges.requireCharge(tx, { personId, postId, at: this.clock.now() });
  }

  /**
   * What the author had before his eyes must still carry his decision: nothing decisive may have come after it but
   * what he did himself at the same device, where later acts wait with the head that the first one saw.
   */
  private async requireFresh({ tx, actor, seenHead }: Acting, { file }: FileRecord): Promise<void> {
    if (seenHead === undefined || seenHead === file.headHash) return;
    const seenSeq = await seqOf(tx, file.id, seenHead);
    if (seenSeq === null) throw Problem.of(FileProblems.changedMeanwhile);
    if (mayStillRest(seenSeq, file.decisiveSeq)) return;
    const isOwn = await isAllOfDevice(tx, file.id, { after: seenSeq, deviceId: actor.deviceId });
    if (!isOwn) throw Problem.of(FileProblems.changedMeanwhile);
  }
}

/** The place of a head in the chain of the file, 0 for the start of the chain; null for a head it never had. */
async function seqOf(tx: Transaction, fileId: string, head: string): Promise<number | null> {
  if (head === CHAIN_START) return 0;
  const where = { chainKind: 'file', chainId: fileId, hash: head };
  return (await tx.findOne(SealedEvent, { where, select: { id: true, seq: true } }))?.seq ?? null;
}

/** Whether the file was restricted after that place of its chain. */
function isRaisedAfter(tx: Transaction, fileId: string, seq: number): Promise<boolean> {
  return tx.existsBy(Reclassification, { fileId, seq: MoreThan(seq), classification: 'restricted' });
}

/** Whether every decisive event after a place of the chain was sent from this device. */
async function isAllOfDevice(
  tx: Transaction,
  fileId: string,
  { after, deviceId }: { after: number; deviceId: string },
): Promise<boolean> {
  const events = await tx.findBy(SealedEvent, { chainKind: 'file', chainId: fileId, seq: MoreThan(after) });
  return events.every(
    ({ type, payload }) => !isDecisive(type as FileEventType) || deviceOf(payload) === deviceId,
  );
}

function deviceOf(payload: Buffer): string {
  return (JSON.parse(payload.toString('utf8')) as { actor: { device: string } }).actor.device;
}
