import { OfficeDirectory } from '@sanchika/office/api';
import type { Actor } from '@sanchika/office/domain';
import type { FileView } from '@sanchika/file/contract';
import { Reader } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Asking } from './askings/asking.entity';
import { askingView } from './askings/askings.queries';
import { Spoken } from './askings/spoken.entity';
import { WithdrawnDecision } from './askings/withdrawn-decision.entity';
import type { FileRecord } from './file-record';
import { GrantsQueries } from './grants/grants.queries';
import { requireLabel } from './require-label';
import { type Ties, TiesQueries } from './linking/ties.queries';
import type { Note } from './note.entity';
import { Parking } from './parking/parking.entity';
import { Reopening } from './reopening/reopening.entity';
import { type MoneyMatters, SanctionsQueries } from './sanctions/sanctions.queries';

/** What belongs to a file beside its notes and papers. */
export type Matters = MoneyMatters &
  Ties &
  Pick<
    FileView,
    'parked' | 'reopening' | 'askings' | 'spoken' | 'withdrawnDecisions' | 'grants' | 'reclassifications'
  >;

/** Who reads a file, and how much of it. */
interface MattersReader {
  readonly actor: Actor;
  readonly notes: readonly Note[];
  readonly asOfSeq: number | null;
  readonly maySend: boolean;
}

/** Reads what was asked, spoken, withdrawn and put by on a file. */
@Injectable()
export class FileMatters {
  constructor(
    private readonly reader: Reader,
    private readonly directory: OfficeDirectory,
    private readonly money: SanctionsQueries,
    private readonly ties: TiesQueries,
    private readonly grants: GrantsQueries,
  ) {}

  /** For a reader who sees these notes and the file up to `asOfSeq`; a former holder sees no present state. */
  async of(record: FileRecord, { notes, asOfSeq, actor, maySend }: MattersReader): Promise<Matters> {
    const { file, askings } = record;
    const seen = new Set(notes.map(({ id }) => id));
    return {
      parked: asOfSeq === null && file.state === 'parked' ? await this.parked(file.id) : null,
      reopening: asOfSeq === null && file.state === 'reopenProposed' ? await this.reopening(file.id) : null,
      ...(await this.ties.of(actor, file, asOfSeq)),
      askings: await this.askings(askings, asOfSeq),
      ...(await this.money.of(file.id, { actor, asOfSeq, maySend })),
      ...(await this.grants.of(record, asOfSeq)),
      ...(await this.ofNotes(file.id, seen)),
    };
  }

  private async parked(fileId: string): Promise<Matters['parked']> {
    const parking = await this.reader.manager.findOneBy(Parking, { fileId, endedAt: IsNull() });
    if (!parking) return null;
    const { parkedAt, reviewOn, reason } = parking;
    return { at: isoOfInstant(parkedAt), reviewOn, reason };
  }

  private async reopening(fileId: string): Promise<Matters['reopening']> {
    const proposal = await this.reader.manager.findOneBy(Reopening, { fileId, answeredAt: IsNull() });
    if (!proposal) return null;
    const { askedPostId, proposedAt, reason } = proposal;
    const labels = await this.directory.labels([askedPostId]);
    return { asked: requireLabel(labels, askedPostId), at: isoOfInstant(proposedAt), reason };
  }

  private async askings(askings: readonly Asking[], asOfSeq: number | null): Promise<Matters['askings']> {
    const seen = askings.filter(({ askedSeq }) => asOfSeq === null || askedSeq <= asOfSeq);
    const labels = await this.directory.labels(
      seen.flatMap(({ askedPostId, byPostId }) => [askedPostId, byPostId]),
    );
    return seen.map((asking) => askingView(asking, (postId) => requireLabel(labels, postId), asOfSeq));
  }

  private async ofNotes(
    fileId: string,
    seen: ReadonlySet<string>,
  ): Promise<Pick<Matters, 'spoken' | 'withdrawnDecisions'>> {
    const spoken = await this.reader.manager.findBy(Spoken, { fileId });
    const withdrawn = await this.reader.manager.findBy(WithdrawnDecision, { fileId });
    return {
      spoken: spoken
        .filter(({ noteId }) => seen.has(noteId))
        .map(({ noteId, medium, spokenAt }) => ({ noteId, medium, spokenAt: isoOfInstant(spokenAt) })),
      withdrawnDecisions: withdrawn
        .filter(({ byNoteId }) => seen.has(byNoteId))
        .map(({ noteId, byNoteId }) => ({ noteId, byNoteId })),
    };
  }
}
