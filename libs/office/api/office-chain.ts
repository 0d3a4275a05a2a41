import { Injectable } from '@nestjs/common';
import type { Actor } from '@sanchika/office/domain';
import { OfficeClock, seal, SealedEvent } from '@sanchika/platform/api';
import type { CommandProof, SealedActor, Transaction } from '@sanchika/platform/api';

/** An act of an administrator, as the chain of the office keeps it. */
export interface OfficeAct {
  readonly officeId: string;
  readonly type: string;
  readonly actor: Actor;
  readonly command: CommandProof;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * The sealed chain of an office. Two acts that reach for the same place collide on the unique index and one
 * is decided again: so the acts of one office happen one after the other, and what an act checked still holds.
 */
@Injectable()
export class OfficeChain {
  constructor(private readonly clock: OfficeClock) {}

  async append(tx: Transaction, act: OfficeAct): Promise<void> {
    const head = await tx.findOne(SealedEvent, {
      where: { chainKind: 'office', chainId: act.officeId },
      order: { seq: 'DESC' },
      select: { seq: true, hash: true, at: true },
    });
    const event = seal(
      {
        chain: { kind: 'office', id: act.officeId, office: act.officeId },
        type: act.type,
        now: this.clock.now(),
        clientAt: null,
        actor: sealedActor(act.actor),
        command: { ...act.command, seenHead: null },
        body: act.body,
      },
      head,
    );
    await tx.insert(SealedEvent, event);
  }
}

/** The actor as sealed events name one. */
export function sealedActor(actor: Actor): SealedActor {
  return {
    person: actor.personId,
    post: actor.postId,
    charge: actor.postingId,
    onBehalfOf: null,
    device: actor.deviceId,
    amr: actor.amr,
  };
}
