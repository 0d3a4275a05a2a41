import { OfficeDirectory } from '@sanchika/office/api';
import type { Actor } from '@sanchika/office/domain';
import type { FileView } from '@sanchika/file/contract';
import { Reader } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { loadRecords } from '../file-record';
import { File } from '../file.entity';
import { FilePolicy } from '../file.policy';
import { requireLabel } from '../require-label';
import { Volume } from '../volumes/volume.entity';
import { pagesOfVolume } from '../volumes/volume-pages';
import { MergeProposal } from './merge-proposal.entity';
import { Merging } from './merging.entity';
import type { Side } from './sides';

/** What a file says of its parts, volumes and mergings. */
export type Bundle = Pick<
  FileView,
  'main' | 'parts' | 'mergings' | 'mergedInto' | 'mergeProposal' | 'volumes' | 'volumePages'
>;

interface BundleReader {
  readonly actor: Actor;
  readonly asOfSeq: number | null;
  /** As much of both sides as the reader sees. */
  readonly side: Side;
}

type Named = Pick<File, 'id' | 'fileNumber'>;

/** Reads what lies beside a file, as far as its reader may see it. */
@Injectable()
export class BundleQueries {
  constructor(
    private readonly reader: Reader,
    private readonly directory: OfficeDirectory,
    private readonly policy: FilePolicy,
  ) {}

  async of(file: File, reader: BundleReader): Promise<Bundle> {
    const isSeen = (seq: number) => reader.asOfSeq === null || seq <= reader.asOfSeq;
    const volumes = await this.reader.manager.find(Volume, {
      where: { fileId: file.id },
      order: { no: 'ASC' },
    });
    return {
      main: await this.named(file.mainFileId),
      parts: await this.parts(file, reader),
      mergings: await this.mergings(file, reader, isSeen),
      mergedInto: await this.mergedInto(file),
      mergeProposal: reader.asOfSeq === null ? await this.proposal(file) : null,
      volumes: volumes
        .filter(({ openedSeq }) => isSeen(openedSeq))
        .map(({ openedAt, eventId: _event, fileId: _file, openedSeq: _seq, ...first }) => ({
          ...first,
          at: isoOfInstant(openedAt),
        })),
      volumePages: pagesOfVolume(file),
    };
  }

  /** All of them for who sees the whole file; a former holder is shown those that he may know of. */
  private async parts(file: File, { actor, asOfSeq }: BundleReader): Promise<Bundle['parts']> {
    const { manager } = this.reader;
    const parts = await manager.find(File, { where: { mainFileId: file.id }, order: { partNo: 'ASC' } });
    const shown: File[] = [];
    for (const record of asOfSeq === null ? [] : await loadRecords(manager, parts)) {
      const ask = await this.policy.asker(actor, record);
      if (ask('file.card').allowed) shown.push(record.file);
    }
    const seen = asOfSeq === null ? parts : shown;
    const labels = await this.directory.labels(seen.flatMap(({ holderPostId }) => holderPostId ?? []));
    return seen.map(({ holderPostId, partNo, state, headHash, ...part }) => ({
      ...nameOf(part),
      ...{ state, headHash, partNo: partNo ?? 0 },
      holder: holderPostId === null ? null : requireLabel(labels, holderPostId),
    }));
  }

  private async mergings(
    file: File,
    { side }: BundleReader,
    isSeen: (seq: number) => boolean,
  ): Promise<Bundle['mergings']> {
    const { manager } = this.reader;
    const all = await manager.find(Merging, { where: { fileId: file.id }, order: { mergedSeq: 'ASC' } });
    const mergings = all.filter(({ mergedSeq }) => isSeen(mergedSeq));
    if (mergings.length === 0) return [];
    const files = await manager.findBy(File, { id: In(mergings.map(({ mergedFileId }) => mergedFileId)) });
    const named = new Map(files.map((each) => [each.id, each]));
    const labels = await this.directory.labels(mergings.map(({ byPostId }) => byPostId));
    return mergings.map((merging) => ({
      ...nameOf(named.get(merging.mergedFileId) ?? { id: merging.mergedFileId, fileNumber: null }),
      ...countsOf(merging, side),
      ...{ isPart: merging.isPart, reason: merging.reason, eventId: merging.eventId },
      by: requireLabel(labels, merging.byPostId),
      at: isoOfInstant(merging.mergedAt),
    }));
  }

  private async mergedInto({ id, mergedIntoId }: File): Promise<Bundle['mergedInto']> {
    const survivor = await this.named(mergedIntoId);
    const merging = await this.reader.manager.findOneBy(Merging, { mergedFileId: id });
    return merging && survivor && { ...survivor, at: isoOfInstant(merging.mergedAt) };
  }

  private async proposal({ id }: File): Promise<Bundle['mergeProposal']> {
    const where = { fileId: id, answeredAt: IsNull() };
    const proposal = await this.reader.manager.findOneBy(MergeProposal, where);
    const other = await this.named(proposal?.otherFileId ?? null);
    if (!proposal || !other) return null;
    const { byPostId, proposedAt, reason } = proposal;
    const by = requireLabel(await this.directory.labels([byPostId]), byPostId);
    return { other, by, at: isoOfInstant(proposedAt), reason };
  }

  private async named(id: string | null): Promise<Bundle['main']> {
    const file = id === null ? null : await this.reader.manager.findOneBy(File, { id });
    return file && nameOf(file);
  }
}

function nameOf({ id, fileNumber }: Named): { fileId: string; fileNumber: string | null } {
  return { fileId: id, fileNumber };
}

function countsOf({ noteFrom, pageFrom, mergedSeq }: Merging, { notes, papers }: Side) {
  const came = papers.filter(({ origin, eventSeq }) => origin && eventSeq === mergedSeq);
  return {
    ...{ noteFrom, pageFrom },
    notes: notes.filter(({ origin, eventSeq }) => origin && eventSeq === mergedSeq).length,
    pages: came.reduce((sum, { pages }) => sum + pages, 0),
  };
}
