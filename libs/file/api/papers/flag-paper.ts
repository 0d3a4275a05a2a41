import type { FlaggedPaper, PaperFlag } from '@sanchika/file/domain';
import { flagPaper } from '@sanchika/file/domain';
import type { FileReceipt } from '@sanchika/file/contract';
import { PlatformProblems } from '@sanchika/platform/contract';
import { Problem } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { FileLedger } from '../file-ledger';
import { MergedPaper } from '../merging/merged-paper.entity';
import { sideOf } from '../merging/sides';
import type { SidePaper } from '../merging/sides';
import { Paper } from '../paper.entity';
import { receiptOf } from '../receipt';
import { tell } from '../tell';

/** Flags a paper as the one under consideration or as a fresh receipt, or takes its flag away (EN-8). */
@Injectable()
export class FlagPaper {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
  ) {}

  async run(
    acting: Acting,
    { fileId, paperId }: { fileId: string; paperId: string },
    flag: PaperFlag | null,
  ): Promise<FileReceipt> {
    const { tx } = acting;
    const record = await this.begin.run(acting, fileId, 'file.attach');
    const { papers } = await sideOf(tx, fileId);
    const after = flagPaper(papers, { paperId, flag });
    const flagged = after.find(({ id }) => id === paperId);
    if (!flagged) throw Problem.of(PlatformProblems.notFound);
    const { event, file } = await this.ledger.append(acting, record.file, {
      type: 'correspondence.flagged',
      at: this.ledger.nextAt(record.file),
      body: { id: paperId, flag, receiptNo: flagged.receiptNo },
    });
    for (const { id, origin, flag: given, receiptNo } of changedAmong(papers, after, paperId)) {
      const flags = { flag: given, receiptNo, flagSeq: event.seq };
      if (origin) await tx.update(MergedPaper, { fileId, paperId: id }, flags);
      else await tx.update(Paper, { id }, flags);
    }
    await tell(tx, event, { file, postIds: [file.holderPostId, file.creatorPostId] });
    return receiptOf(file, event);
  }
}

/** The flagged paper, and the one that lost its flag to it, with their flags after it. */
function changedAmong(
  papers: readonly SidePaper[],
  after: readonly FlaggedPaper[],
  paperId: string,
): (FlaggedPaper & Pick<SidePaper, 'origin'>)[] {
  return after.flatMap((flagged, index) => {
    const before = papers[index];
    const isChanged = flagged.id === paperId || flagged.flag !== before?.flag;
    return before && isChanged ? [{ ...flagged, origin: before.origin }] : [];
  });
}
