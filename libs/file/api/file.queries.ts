import { OfficeDirectory } from '@sanchika/office/api';
import type { PostLabel } from '@sanchika/office/contract';
import type { Actor } from '@sanchika/office/domain';
import { returnsTo } from '@sanchika/file/domain';
import type { FileView } from '@sanchika/file/contract';
import { Reader } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import { DraftNote } from './draft-note.entity';
import { File } from './file.entity';
import { draftNoteView, fileView, noteView } from './file.mapper';
import { FileMatters } from './file-matters';
import { FileRecords } from './file-records';
import type { FileRecord } from './file-record';
import { heldInterval } from './file.repository';
import { Category, SubjectHead } from './masters.entity';
import { BundleQueries } from './merging/bundle.queries';
import { intervalsOf } from './merging/origins';
import { sideOf } from './merging/sides';
import type { Side } from './merging/sides';
import { PapersQueries, seenOf } from './papers/papers.queries';
import { requireLabel } from './require-label';
import { rightsBeside, rightsOf } from './rights';
import { submissionChannel, type SubmissionChannel } from './submission-channel';

/** For a reader who cannot send the file on. */
const NO_CHANNEL: SubmissionChannel = { initiatorLine: [], formerHolderPostIds: [] };

/** Reads whole files for the screen. */
@Injectable()
export class FileQueries {
  constructor(
    private readonly reader: Reader,
    private readonly records: FileRecords,
    private readonly directory: OfficeDirectory,
    private readonly matters: FileMatters,
    private readonly papers: PapersQueries,
    private readonly bundles: BundleQueries,
  ) {}

  /** The file as its reader may see it: former holders see it as it was when they sent it. */
  async open(actor: Actor, fileId: string): Promise<FileView> {
    const { asOfSeq, ...record } = await this.records.opened(actor, fileId);
    const { manager } = this.reader;
    const side = seenOf(await sideOf(manager, fileId), asOfSeq);
    const drafts = await manager.find(DraftNote, {
      where: { fileId, authorPostId: actor.postId },
      order: { id: 'ASC' },
    });
    const desks = await this.desksOf(record, side);
    const bundle = await this.bundles.of(record.file, { actor, asOfSeq, side });
    const rights = rightsBeside(
      bundle,
      rightsOf(actor, record, await this.records.asker(actor, record)),
      actor.postId,
    );
    const held = await intervalsOf(manager, record.intervals, side.notes);
    return {
      ...fileView(record, { ...desks, ...(await this.namesOf(record.file)) }),
      ...bundle,
      rights,
      ...(rights.includes('send') ? await submissionChannel(this.directory, record) : NO_CHANNEL),
      ...(await this.matters.of(record, {
        ...{ actor, notes: side.notes, asOfSeq, maySend: rights.includes('send') },
      })),
      notes: side.notes.map((note) => noteView(note, held, desks.label)),
      draftNotes: drafts.map(draftNoteView),
      papers: await this.papers.views(side.papers, desks.label),
      waitingPapers: await this.papers.waiting(fileId, actor),
      asOfSeq,
    };
  }

  private async desksOf({ file, intervals }: FileRecord, seen: Side) {
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
