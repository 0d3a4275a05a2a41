import { judgeMergeFiles, judgeMergePart } from '@sanchika/file/domain';
import type { FileActs, FileReceipt } from '@sanchika/file/contract';
import type { BodyOf } from '@sanchika/platform/contract';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { receiptOf } from '../receipt';
import { requireAllowed, requireWords } from '../refuse';
import { EndInFile } from './end-in-file';
import { mergeFactsOf } from './merge-facts';
import type { MergingFiles } from './merge-facts';
import { sideOf } from './sides';
import { TakeInFile } from './take-in-file';
import type { Taking } from './take-in-file';

export const REASON_LENGTH = 500;

/** Ends a file in another: a part in its main file (FM-3), or one main file in another (FM-4). */
@Injectable()
export class MergeFile {
  constructor(
    private readonly begin: BeginAct,
    private readonly takeIn: TakeInFile,
    private readonly endIn: EndInFile,
  ) {}

  async part(acting: Acting, fileId: string, body: BodyOf<typeof FileActs.mergePart>): Promise<FileReceipt> {
    const survivor = await this.begin.run(acting, fileId, 'file.merge-part');
    const files = { survivor, other: await this.other(acting, body) };
    requireAllowed(judgeMergePart(await mergeFactsOf(acting, files)));
    return this.run(acting, files, { isPart: true });
  }

  async files(
    acting: Acting,
    fileId: string,
    body: BodyOf<typeof FileActs.mergeFiles>,
  ): Promise<FileReceipt> {
    const survivor = await this.begin.run(acting, fileId, 'file.merge');
    const files = { survivor, other: await this.other(acting, body) };
    const reason = requireWords(body.reason, 'note', REASON_LENGTH);
    const facts = await mergeFactsOf(acting, files);
    requireAllowed(judgeMergeFiles({ ...facts, actorRoles: acting.actor.roles, reason }));
    return this.run(acting, files, { isPart: false, reason });
  }

  /** Rests on what the author saw of the other file, as far as he says what that was. */
  private other(acting: Acting, { otherId, otherHead }: { otherId: string; otherHead?: string | undefined }) {
    return this.begin.run({ ...acting, seenHead: otherHead }, otherId, 'file.open');
  }

  /**
   * Both chains get their event in one transaction, always in the order of the files' ids: two mergings of the same
   * two files wait for one another, and whoever comes second is decided again.
   */
  private async run(
    acting: Acting,
    files: MergingFiles,
    kind: Pick<Taking, 'isPart' | 'reason'>,
  ): Promise<FileReceipt> {
    const { survivor, other } = files;
    const side = await sideOf(acting.tx, other.file.id);
    const take = () => this.takeIn.run(acting, survivor.file, { other: other.file, side, ...kind });
    const end = () => this.endIn.run(acting, other, survivor.file);
    const isSurvivorFirst = survivor.file.id < other.file.id;
    if (!isSurvivorFirst) await end();
    const { file, event } = await take();
    if (isSurvivorFirst) await end();
    return receiptOf(file, event);
  }
}
