import { judgeAttach, judgeDetach } from '@sanchika/file/domain';
import type { FileActs, FileReceipt } from '@sanchika/file/contract';
import type { BodyOf } from '@sanchika/platform/contract';
import { isoOfInstant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { DeskRow } from '../desk-row.entity';
import { FileLedger } from '../file-ledger';
import type { Recorded } from '../file-ledger';
import { loadRecord } from '../file-record';
import type { FileRecord } from '../file-record';
import { FilePolicy } from '../file.policy';
import { FileRepository } from '../file.repository';
import { cameFrom, hopOf, placeOnDesk } from '../hand-over';
import { HoldingInterval } from '../holding-interval.entity';
import { openOf } from '../move-file';
import { receiptOf } from '../receipt';
import { requireAllowed } from '../refuse';
import { tell } from '../tell';
import { countAttached, inOrder } from './bundle';

interface Pair {
  readonly main: FileRecord;
  readonly attached: FileRecord;
}

/** Puts two files of one desk into one custody, and takes them apart again (FM-2). */
@Injectable()
export class AttachFile {
  constructor(
    private readonly begin: BeginAct,
    private readonly files: FileRepository,
    private readonly policy: FilePolicy,
    private readonly ledger: FileLedger,
  ) {}

  async run(acting: Acting, fileId: string, body: BodyOf<typeof FileActs.attachFile>): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const pair = await this.pairOf(acting, fileId, body.attachedFileId);
    const [{ file }, { file: other }] = [pair.main, pair.attached];
    requireAllowed(
      judgeAttach({
        ...{ state: file.state, holderPostId: file.holderPostId, actorPostId: actor.postId },
        ...{ fileId, classification: file.classification, isAttached: file.attachedToId !== null },
        attachedFiles: await countAttached(tx, fileId),
        attachedFileId: other.id,
        attachedState: other.state,
        attachedClassification: other.classification,
        attachedHolderPostId: other.holderPostId,
        attachedToId: other.attachedToId,
        companyOfAttached: await countAttached(tx, other.id),
      }),
    );
    // From here on the attached file has the clock of its main file.
    const { dueAt, dueBasis } = openOf(pair.main.intervals);
    const done = await this.seal(acting, pair, {
      type: 'file.attached',
      toMain: { attached: other.id },
      toAttached: { main: fileId, dueAt: isoOfInstant(dueAt), dueBasis },
      attachedToId: fileId,
    });
    const open = openOf(pair.attached.intervals);
    await tx.update(HoldingInterval, { fileId: other.id, seq: open.seq }, { dueAt, dueBasis });
    await tx.delete(DeskRow, { fileId: other.id });
    return receiptOf(done.file, done.event);
  }

  async takeOff(
    acting: Acting,
    fileId: string,
    body: BodyOf<typeof FileActs.detachFile>,
  ): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const pair = await this.pairOf(acting, fileId, body.attachedFileId);
    const [{ file }, { file: other, intervals }] = [pair.main, pair.attached];
    const { state, holderPostId } = file;
    requireAllowed(
      judgeDetach({
        ...{ state, holderPostId, actorPostId: actor.postId, fileId },
        ...{ attachedFileId: other.id, attachedToId: other.attachedToId },
      }),
    );
    const done = await this.seal(acting, pair, {
      type: 'file.detached',
      toMain: { attached: other.id },
      toAttached: { main: fileId },
      attachedToId: null,
    });
    const hops = intervals.slice(0, -1).map(hopOf).join('');
    const interval = { ...openOf(intervals), readAt: openOf(intervals).readAt ?? done.event.at };
    await placeOnDesk(tx, done.attached, { interval, fromPostId: cameFrom(intervals), hops });
    return receiptOf(done.file, done.event);
  }

  private async pairOf(acting: Acting, fileId: string, otherId: string): Promise<Pair> {
    const { tx, actor } = acting;
    const main = await this.begin.run(acting, fileId, 'file.attach-file');
    const attached = await loadRecord(tx, await this.files.find(tx, otherId), actor);
    await this.policy.require(actor, attached, 'file.attach-file');
    return { main, attached };
  }

  /** One event on each chain at one instant. Who ties or unties a bundle has both files before his eyes. */
  private async seal(
    acting: Acting,
    { main, attached }: Pair,
    act: {
      readonly type: 'file.attached' | 'file.detached';
      readonly toMain: Readonly<Record<string, unknown>>;
      readonly toAttached: Readonly<Record<string, unknown>>;
      readonly attachedToId: string | null;
    },
  ): Promise<Recorded & { readonly attached: Recorded['file'] }> {
    const { type } = act;
    const at = this.ledger.sameAt([main.file, attached.file]);
    const done = new Map<string, Recorded>();
    for (const record of inOrder([main, attached])) {
      const isMain = record === main;
      const recorded = await this.ledger.append(isMain ? acting : withoutSight(acting), record.file, {
        ...{ type, at, body: isMain ? act.toMain : act.toAttached },
        ...(!isMain && { set: { attachedToId: act.attachedToId } }),
      });
      await readNow(acting, record, recorded.event.at);
      await tell(acting.tx, recorded.event, {
        file: recorded.file,
        postIds: [recorded.file.holderPostId, record.file.creatorPostId],
      });
      done.set(record.file.id, recorded);
    }
    const [ofMain, ofAttached] = [done.get(main.file.id), done.get(attached.file.id)];
    if (!ofMain || !ofAttached) throw new Error('an act on two files sealed one');
    return { ...ofMain, attached: ofAttached.file };
  }
}

/** What its author saw of the main file says nothing of the other. */
export function withoutSight(acting: Acting): Acting {
  return { ...acting, seenHead: undefined };
}

async function readNow({ tx }: Acting, { file, intervals }: FileRecord, at: Instant): Promise<void> {
  const { seq, readAt } = openOf(intervals);
  if (readAt !== null) return;
  await tx.update(HoldingInterval, { fileId: file.id, seq }, { readAt: at });
  await tx.update(DeskRow, { fileId: file.id }, { isRead: true });
}
