import { OfficeDirectory } from '@sanchika/office/api';
import { formatFileNumber, judgeActivate, seriesKey, seriesYear } from '@sanchika/file/domain';
import type { FileReceipt } from '@sanchika/file/contract';
import type { Instant } from '@sanchika/platform/kernel';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { Acting } from './acting';
import { BeginAct } from './begin-act';
import { DueDates } from './due-dates';
import { FileLedger } from './file-ledger';
import type { Recorded } from './file-ledger';
import type { File } from './file.entity';
import { beginInterval, placeOnDesk, sealedBeginning } from './hand-over';
import { SubjectHead } from './masters.entity';
import { receiptOf } from './receipt';
import { requireAllowed } from './refuse';
import { takeSerial } from './take-serial';

/** Numbers a draft and opens its first holding interval with its creator (K-5). */
@Injectable()
export class ActivateFile {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
    private readonly dueDates: DueDates,
    private readonly directory: OfficeDirectory,
  ) {}

  async run(acting: Acting, fileId: string): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const { file } = await this.begin.run(acting, fileId, 'file.activate');
    const isSubjectHeadKnown = await tx.existsBy(SubjectHead, { code: file.subjectHead });
    requireAllowed(judgeActivate({ ...file, actorPostId: actor.postId, isSubjectHeadKnown }));
    const { event, file: active } = await this.start(acting, file, (at) => this.takeNumber(acting, file, at));
    return receiptOf(active, event);
  }

  /** Begins the first run of a draft under the number that it gets: a part has its own from its main file. */
  async start(acting: Acting, file: File, numberAt: (at: Instant) => Promise<string>): Promise<Recorded> {
    const { tx, actor } = acting;
    const { postId, personId } = actor;
    const at = this.ledger.nextAt(file);
    const fileNumber = await numberAt(at);
    const due = await this.dueDates.set(tx, { ...file, caseStartedAt: at }, { at, postId });
    const { caseDueAt } = due;
    const beginning = { postId, personId, dueAt: due.dueAt, dueBasis: due.basis };
    const recorded = await this.ledger.append(acting, file, {
      type: 'file.activated',
      at,
      body: {
        fileNumber,
        holder: postId,
        caseDueAt: caseDueAt === null ? null : isoOfInstant(caseDueAt),
        ...sealedBeginning(beginning),
      },
      set: {
        fileNumber,
        state: 'active',
        holderPostId: postId,
        intervalSeq: 1,
        caseStartedAt: at,
        caseDueAt,
      },
    });
    const { event, file: active } = recorded;
    const interval = await beginInterval(tx, active, { ...beginning, isOwnAct: true, event });
    await placeOnDesk(tx, active, { interval, fromPostId: null, hops: '' });
    return recorded;
  }

  /** The number in the series of the creator's section, office, head and year. */
  private async takeNumber({ tx, actor }: Acting, file: File, at: Instant): Promise<string> {
    const post = await this.directory.post(actor.postId);
    if (!post) throw new Error(`no post ${actor.postId}`);
    const series = {
      subjectHead: file.subjectHead,
      section: post.sectionCode,
      office: post.officeCode,
      year: seriesYear(at),
    };
    return formatFileNumber({ ...series, serial: await takeSerial(tx, seriesKey(series)) });
  }
}
