import { Injectable } from '@nestjs/common';
import { AccessProblems } from '@sanchika/access/contract';
import { Posting } from '@sanchika/office/api';
import { isWithin } from '@sanchika/office/domain';
import type { Period, PostingKind } from '@sanchika/office/domain';
import { Dialect, Problem } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';

/** The posting under which a person acts in a post. */
export interface Charge extends Period {
  readonly postingId: string;
  readonly kind: PostingKind;
}

/** Checks a charge again where it counts: in the transaction that writes the act. */
@Injectable()
export class ChargeReader {
  /** The person's charge of the post at that moment. Throws `access.charge-ended` when there is none. */
  async requireCharge(
    tx: Transaction,
    { personId, postId, at }: { personId: string; postId: string; at: Instant },
  ): Promise<Charge> {
    // Held: an order that ends the posting now waits until the act is done, or the act sees it.
    const postings = await tx.find(Posting, {
      where: { personId, postId },
      ...Dialect.of(tx.connection.options).heldForReading(),
    });
    const held = postings.find(({ fromAt, toAt }) => isWithin({ from: fromAt, to: toAt }, at));
    if (!held) throw Problem.of(AccessProblems.chargeEnded);
    return { postingId: held.id, kind: held.kind, from: held.fromAt, to: held.toAt };
  }
}
