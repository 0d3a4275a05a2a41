import { proposersOf, sanctionOutcome } from '@sanchika/file/domain';
import type { Proposer, SanctionState } from '@sanchika/file/domain';
import type { Actor, FinancialPower } from '@sanchika/office/domain';
import { requireOneChanged } from '@sanchika/platform/api';
import type { SealedEvent, Transaction } from '@sanchika/platform/api';
import type { EntityManager } from 'typeorm';
import type { Note } from '../note.entity';
import { Sanction } from './sanction.entity';

/** All blocks of a file, oldest first. */
export function sanctionsOf(manager: EntityManager, fileId: string): Promise<Sanction[]> {
  return manager.find(Sanction, { where: { fileId }, order: { drawnSeq: 'ASC' } });
}

/** The block that a note sanctioned with the send that carried it; null when it sanctioned none. */
export function sanctionUnder(
  manager: EntityManager,
  { fileId, eventId, decision }: Pick<Note, 'fileId' | 'eventId' | 'decision'>,
): Promise<Sanction | null> {
  if (sanctionOutcome([decision]) !== 'sanctioned') return Promise.resolve(null);
  return manager.findOneBy(Sanction, { fileId, endedEventId: eventId, state: 'sanctioned' });
}

/** Who proposes a block, given all of the file's blocks up to it. */
export function proposersAmong(sanctions: readonly Sanction[]): Proposer[] {
  return proposersOf(
    sanctions.map(({ drawnByPostId, drawnByPersonId, ...sanction }) => ({
      ...sanction,
      drawnBy: { postId: drawnByPostId, personId: drawnByPersonId },
    })),
  );
}

/** Writes how a block ended. Rolls back when it was not in that state any more. */
export async function endSanction(
  tx: Transaction,
  { id, state: before }: Pick<Sanction, 'id' | 'state'>,
  end: {
    readonly state: SanctionState;
    readonly event: SealedEvent;
    readonly actor: Actor;
    readonly power?: FinancialPower | null;
  },
): Promise<void> {
  const { state, event, actor, power } = end;
  const by = { endedByPostId: actor.postId, endedByPersonId: actor.personId };
  const where = { endedAt: event.at, endedSeq: event.seq, endedEventId: event.id };
  const under = power && { limitPaise: power.amountPaise, limitId: power.limitId };
  requireOneChanged(await tx.update(Sanction, { id, state: before }, { state, ...by, ...where, ...under }));
}

/** Puts a decided block back where it was: its decision was pulled back unread. */
export async function reopenSanction(
  tx: Transaction,
  { id, state }: Pick<Sanction, 'id' | 'state'>,
): Promise<void> {
  const nobody = { endedByPostId: null, endedByPersonId: null };
  const never = { endedAt: null, endedSeq: null, endedEventId: null, limitPaise: null, limitId: null };
  requireOneChanged(await tx.update(Sanction, { id, state }, { state: 'proposed', ...nobody, ...never }));
}
