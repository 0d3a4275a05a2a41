import { requireStepUp } from '@sanchika/access/api';
import { asksForStepUp, isSettled, judgeSanction, sanctionOutcome } from '@sanchika/file/domain';
import type { Decision, FileAct } from '@sanchika/file/domain';
import type { FinancialPower } from '@sanchika/office/domain';
import { MachineClock } from '@sanchika/platform/api';
import type { SealedEvent } from '@sanchika/platform/api';
import type { Finding } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { requireAllowed } from '../refuse';
import type { Sanction } from './sanction.entity';
import { SanctionPowers } from './sanction-powers';
import { endSanction, proposersAmong, reopenSanction, sanctionsOf } from './sanction-rows';

/** What a movement is about to do to a block. */
export interface Settling {
  readonly sanction: Sanction;
  readonly outcome: 'sanctioned' | 'refused' | 'proposed';
  readonly power: FinancialPower | null;
  readonly warnings: readonly Finding[];
}

/** The movement as far as money goes. */
interface Decided {
  readonly act: FileAct;
  readonly decisions: readonly Decision[];
  /** The event that brought the file to the desk which it leaves. */
  readonly openedEventId: string;
}

/** The decisions of the other movements speak of closing. */
const DECIDING: readonly FileAct[] = ['send', 'returnBack', 'proposeClose'];

/** An approval that sends a file on sanctions the money proposed on it, a rejection refuses it (EN-13). */
@Injectable()
export class SettleSanction {
  constructor(
    private readonly powers: SanctionPowers,
    private readonly clock: MachineClock,
  ) {}

  /** Null when the movement leaves the money alone. Throws what EN-13 and EN-14 find, and `access.step-up-needed`. */
  async weigh(acting: Acting, fileId: string, decided: Decided): Promise<Settling | null> {
    if (decided.act === 'pullBack') return this.pulledBack(acting, fileId, decided);
    const outcome = DECIDING.includes(decided.act) ? sanctionOutcome(decided.decisions) : null;
    if (outcome === null) return null;
    const sanctions = await sanctionsOf(acting.tx, fileId);
    const sanction = sanctions.at(-1);
    if (sanction?.state !== 'proposed') return null;
    if (outcome === 'refused') return { sanction, outcome, power: null, warnings: [] };
    const proposed = { sanction, proposers: proposersAmong(sanctions) };
    const { facts, power } = await this.powers.weigh(acting.tx, acting.actor, proposed);
    const warnings = requireAllowed(judgeSanction(facts));
    if (asksForStepUp(sanction.amountPaise, power.stepUpAbovePaise)) requireStepUp(acting.actor, this.clock);
    return { sanction, outcome, power, warnings };
  }

  /** Writes what was weighed, with the event that holds it. */
  async settle(
    { tx, actor }: Acting,
    event: SealedEvent,
    { sanction, outcome, power }: Settling,
  ): Promise<void> {
    if (outcome === 'proposed') await reopenSanction(tx, sanction);
    else await endSanction(tx, sanction, { state: outcome, event, actor, power });
  }

  /** Who takes a send back unread takes back what he decided with it. */
  private async pulledBack(
    { tx }: Acting,
    fileId: string,
    { openedEventId }: Decided,
  ): Promise<Settling | null> {
    const sanction = (await sanctionsOf(tx, fileId)).find(
      ({ state, endedEventId }) => isSettled(state) && endedEventId === openedEventId,
    );
    return sanction ? { sanction, outcome: 'proposed', power: null, warnings: [] } : null;
  }
}

/** The part of the event of a movement that says what it did to the money. */
export function sealedSettling(settling: Settling | null): Record<string, unknown> {
  if (settling === null) return {};
  const { sanction, outcome, power } = settling;
  const under = power && {
    limitPaise: power.amountPaise,
    limit: power.limitId,
    steppedUp: asksForStepUp(sanction.amountPaise, power.stepUpAbovePaise),
  };
  return { sanction: { id: sanction.id, outcome, ...under } };
}
