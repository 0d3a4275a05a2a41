import { OfficeDirectory } from '@sanchika/office/api';
import type { PostLabel } from '@sanchika/office/contract';
import type { Actor } from '@sanchika/office/domain';
import { returnsTo } from '@sanchika/file/domain';
import type { FileAction } from '@sanchika/file/domain';
import type { FileView } from '@sanchika/file/contract';
import { PlatformProblems } from '@sanchika/platform/contract';
import { Problem, Reader } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import { DraftNote } from './draft-note.entity';
import { File } from './file.entity';
import { draftNoteView, fileView, noteView, paperView } from './file.mapper';
import { FilePolicy } from './file.policy';
import type { FileRecord } from './file.policy';
import { heldInterval } from './file.repository';
import { HoldingInterval } from './holding-interval.entity';
import { Category, SubjectHead } from './masters.entity';
import { Note } from './note.entity';
import { Paper } from './paper.entity';
import { rightsOf } from './rights';

/** Reads whole files for the screen. */
@Injectable()
export class FileQueries {
  constructor(
    private readonly reader: Reader,
    private readonly policy: FilePolicy,
    private readonly directory: OfficeDirectory,
  ) {}

  /** A file with its intervals, if the actor has the right. Throws `platform.not-found` otherwise. */
  async record(
    actor: Actor,
    fileId: string,
    action: FileAction,
  ): Promise<FileRecord & { asOfSeq: number | null }> {
    const file = await this.reader.manager.findOneBy(File, { id: fileId });
    if (!file) throw Problem.of(PlatformProblems.notFound);
    const intervals = await this.reader.manager.find(HoldingInterval, {
      where: { fileId },
      order: { seq: 'ASC' },
    });
    const { asOfSeq } = await this.policy.require(actor, { file, intervals }, action);
    return { file, intervals, asOfSeq };
  }

  /** The file as its reader may see it: former holders see it as it was when they sent it. */
  async open(actor: Actor, fileId: string): Promise<FileView> {
    const { asOfSeq, ...record } = await this.record(actor, fileId, 'file.open');
    const isSeen = ({ eventSeq }: { eventSeq: number }) => asOfSeq === null || eventSeq <= asOfSeq;
    const { manager } = this.reader;
    const [notes, papers, drafts] = await Promise.all([
      manager.find(Note, { where: { fileId }, order: { noteNo: 'ASC' } }),
      manager.find(Paper, { where: { fileId }, order: { serial: 'ASC' } }),
      manager.find(DraftNote, { where: { fileId, authorPostId: actor.postId }, order: { id: 'ASC' } }),
    ]);
    const seen = { notes: notes.filter(isSeen), papers: papers.filter(isSeen) };
    const desks = await this.desksOf(record, seen);
    return {
      ...fileView(record, { ...desks, ...(await this.namesOf(record.file)) }),
      rights: rightsOf(actor, record, await this.policy.asker(actor, record)),
      notes: seen.notes.map((note) => noteView(note, record.intervals, desks.label)),
      draftNotes: drafts.map(draftNoteView),
      papers: seen.papers.map((paper) => paperView(paper, desks.label)),
      asOfSeq,
    };
  }

  private async desksOf(
    { file, intervals }: FileRecord,
    seen: { notes: readonly Note[]; papers: readonly Paper[] },
  ) {
    const holder = file.holderPostId && (await this.directory.post(file.holderPostId));
    const next = holder ? holder.reportingPostId : null;
    const previous = returnsTo(intervals.map(heldInterval));
    const authors = seen.notes.map(({ authorPostId }) => authorPostId);
    const senders = seen.papers.map(({ addedByPostId }) => addedByPostId);
    const postIds = [file.creatorPostId, file.holderPostId, previous, next, ...authors, ...senders];
    const labels = await this.directory.labels(postIds.filter((postId) => postId !== null));
    const labelIfAny = (postId: string | null) => (postId === null ? null : (labels.get(postId) ?? null));
    return {
      label: (postId: string): PostLabel => requireLabel(labels, postId),
      previousDesk: labelIfAny(previous),
      suggestedNext: labelIfAny(next),
    };
  }

  private async namesOf({ subjectHead, category }: File) {
    const { manager } = this.reader;
    const head = await manager.findOneBy(SubjectHead, { code: subjectHead });
    const kind = category === null ? null : await manager.findOneBy(Category, { code: category });
    return {
      subjectHead: { hi: head?.nameHi ?? subjectHead, en: head?.nameEn ?? subjectHead },
      category: kind && { hi: kind.nameHi, en: kind.nameEn },
    };
  }
}

/** The label of a post that must exist. Throws an Error otherwise. */
export function requireLabel(labels: ReadonlyMap<string, PostLabel>, postId: string): PostLabel {
  const label = labels.get(postId);
  if (!label) throw new Error(`no post ${postId}`);
  return label;
}
