import { OfficeDirectory } from '@sanchika/office/api';
import type { PostLabel } from '@sanchika/office/contract';
import type { Actor } from '@sanchika/office/domain';
import type { FileView, SanctionView } from '@sanchika/file/contract';
import type { Proposer } from '@sanchika/file/domain';
import { Reader } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { requireLabel } from '../require-label';
import type { Sanction } from './sanction.entity';
import { SanctionPowers } from './sanction-powers';
import { proposersAmong, sanctionsOf } from './sanction-rows';

/** What of a file is money. */
export type MoneyMatters = Pick<FileView, 'sanctions' | 'sanctionLimit' | 'competentPost'>;

/** Who reads the money of a file, how far, and whether he could decide on it. */
interface MoneyReader {
  readonly actor: Actor;
  readonly asOfSeq: number | null;
  readonly maySend: boolean;
}

/** Reads the blocks of a file, and the power of its holder over the proposed one. */
@Injectable()
export class SanctionsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly directory: OfficeDirectory,
    private readonly powers: SanctionPowers,
  ) {}

  async of(fileId: string, { actor, asOfSeq, maySend }: MoneyReader): Promise<MoneyMatters> {
    const all = await sanctionsOf(this.reader.manager, fileId);
    const seen = all.filter(({ drawnSeq }) => asOfSeq === null || drawnSeq <= asOfSeq);
    const postIds = seen.flatMap(({ drawnByPostId, endedByPostId }) => [drawnByPostId, endedByPostId]);
    const labels = await this.directory.labels(postIds.filter((postId) => postId !== null));
    const label = (postId: string) => requireLabel(labels, postId);
    const sanctions = seen.map((sanction, place) => ({
      ...sanctionView(sanction, label, asOfSeq),
      proposers: postsOf(proposersAmong(seen.slice(0, place + 1))).map(label),
    }));
    return { sanctions, ...(maySend ? await this.power(actor, all) : NO_POWER) };
  }

  private async power(actor: Actor, sanctions: readonly Sanction[]) {
    const sanction = sanctions.at(-1);
    if (sanction?.state !== 'proposed') return NO_POWER;
    const proposed = { sanction, proposers: proposersAmong(sanctions) };
    const { facts, power, isProposer, competentPost } = await this.powers.weigh(
      this.reader.manager,
      actor,
      proposed,
    );
    const { amountPaise, stepUpAbovePaise } = power;
    const { isLinkOfficer } = facts;
    const sanctionLimit = { amountPaise, stepUpAbovePaise, isLinkOfficer, isProposer };
    return { sanctionLimit, competentPost };
  }
}

function postsOf(proposers: readonly Proposer[]): string[] {
  return [...new Set(proposers.map(({ postId }) => postId))];
}

const NO_POWER = { sanctionLimit: null, competentPost: null };

/** A block for the screen; who sees the file only up to `asOfSeq` sees it as it stood then. */
function sanctionView(
  sanction: Sanction,
  label: (postId: string) => PostLabel,
  asOfSeq: number | null,
): Omit<SanctionView, 'proposers'> {
  const { id, amountPaise, budgetHead, payee, ruleCited, availablePaise, purpose } = sanction;
  const ended = endView(sanction, label, asOfSeq);
  return {
    sanctionId: id,
    state: ended ? sanction.state : 'proposed',
    ...{ amountPaise, budgetHead, payee, ruleCited, availablePaise, purpose },
    drawnBy: label(sanction.drawnByPostId),
    drawnAt: isoOfInstant(sanction.drawnAt),
    ended,
  };
}

function endView(
  { endedByPostId, endedAt, endedSeq, endedEventId, limitPaise }: Sanction,
  label: (postId: string) => PostLabel,
  asOfSeq: number | null,
): SanctionView['ended'] {
  if (endedByPostId === null || endedAt === null || endedSeq === null) return null;
  if (asOfSeq !== null && endedSeq > asOfSeq) return null;
  return { by: label(endedByPostId), at: isoOfInstant(endedAt), limitPaise, eventId: endedEventId };
}
