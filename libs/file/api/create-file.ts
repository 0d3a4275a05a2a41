import { isKeptHere, worksOnFiles } from '@sanchika/file/domain';
import type { Classification } from '@sanchika/file/domain';
import { FileProblems, findingProblem, GrantProblems } from '@sanchika/file/contract';
import type { FileActs, FileReceipt } from '@sanchika/file/contract';
import type { BodyOf } from '@sanchika/platform/contract';
import { PlatformProblems } from '@sanchika/platform/contract';
import { OfficeClock, Problem } from '@sanchika/platform/api';
import { foldText } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { Acting } from './acting';
import { BeginAct } from './begin-act';
import { FileLedger } from './file-ledger';
import { File } from './file.entity';
import { Category, SubjectHead } from './masters.entity';
import { COMPUTER_SERIES, takeSerial } from './take-serial';
import { receiptOf } from './receipt';
import { requireWords } from './refuse';

type NewFile = BodyOf<typeof FileActs.create>;

const FOLDED_SUBJECT_LENGTH = 400;

/** Opens a draft: the computer number is allotted and never used again, whatever becomes of it (K-6). */
@Injectable()
export class CreateFile {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
    private readonly clock: OfficeClock,
  ) {}

  async run(acting: Acting, body: NewFile): Promise<FileReceipt> {
    const { tx, actor } = acting;
    if (!worksOnFiles(actor.roles)) throw Problem.of(PlatformProblems.notPermitted);
    await this.begin.requireCharge(acting);
    await requireMasters(acting, body);
    const { classification: grade } = body;
    if (!isKeptHere(grade)) throw Problem.of(GrantProblems.gradeNotKept);
    const at = this.clock.now();
    const draft = blankFile(
      acting,
      { ...body, classification: grade, subject: requireWords(body.subject, 'subject') },
      at,
    );
    const computerNo = await takeSerial(tx, COMPUTER_SERIES);
    const numbered = { ...draft, computerNo };
    const { event, file } = await this.ledger.begin(acting, numbered, {
      type: 'file.created',
      at,
      body: sealedFile(numbered),
      words: { subject: draft.subject },
    });
    await tx.insert(File, file);
    return receiptOf(file, event);
  }
}

/** What the first event of a file says of it, its words aside. */
export function sealedFile(
  file: Pick<File, 'computerNo' | 'subjectHead' | 'category' | 'priority' | 'classification' | 'sectionId'>,
): Record<string, unknown> {
  const { computerNo, subjectHead, category, priority, classification, sectionId: section } = file;
  return { computerNo, subjectHead, category, priority, classification, section };
}

/** A file before anything has happened on it. */
export function blankFile(
  { actor }: Acting,
  body: NewFile & { readonly classification: Classification },
  at: Instant,
) {
  return {
    id: body.fileId,
    fileNumber: null,
    subject: body.subject,
    subjectFolded: [...foldText(body.subject)].slice(0, FOLDED_SUBJECT_LENGTH).join(''),
    subjectHead: body.subjectHead,
    category: body.category,
    priority: body.priority,
    classification: body.classification,
    state: 'draft' as const,
    officeId: actor.officeId,
    sectionId: actor.sectionId,
    creatorPostId: actor.postId,
    creatorPersonId: actor.personId,
    createdAt: at,
    touchedAt: at,
    holderPostId: null,
    intervalSeq: 0,
    noteCount: 0,
    paraCount: 0,
    paperCount: 0,
    pageCount: 0,
    caseDueAt: null,
    caseStartedAt: null,
    retention: null,
    retainUntil: null,
    reopenAskedPostId: null,
    mainFileId: null,
    partNo: null,
    mergedIntoId: null,
    volume: 1,
    volumeStart: 0,
    attachedToId: null,
  };
}

/** Throws when the head or the category is unknown, or the id is taken. */
async function requireMasters({ tx }: Acting, body: NewFile): Promise<void> {
  if (!(await tx.existsBy(SubjectHead, { code: body.subjectHead }))) {
    throw Problem.of(findingProblem('file.subject-head-unknown'));
  }
  if (body.category !== null && !(await tx.existsBy(Category, { code: body.category }))) {
    throw Problem.of(FileProblems.unknownCategory);
  }
  if (await tx.existsBy(File, { id: body.fileId })) throw Problem.of(FileProblems.idTaken);
}
