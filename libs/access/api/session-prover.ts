import { Injectable } from '@nestjs/common';
import { STEP_UP_LASTS_MS } from '@sanchika/access/domain';
import { MachineClock } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import type { OwnSession } from './own-session';
import { SecurityLog } from './security-log';
import { Session } from './session.entity';
import { Sessions } from './sessions';

/** Until when a proof holds, and the id that the session has from now on. */
export interface Proved {
  readonly until: Instant;
  readonly nextSid: string;
}

/** What follows every proof given anew, whatever the factor: the session is marked and its id changes. */
@Injectable()
export class SessionProver {
  constructor(
    private readonly sessions: Sessions,
    private readonly security: SecurityLog,
    private readonly clock: MachineClock,
  ) {}

  async mark(tx: Transaction, own: OwnSession): Promise<Proved> {
    const { personId, sessionId } = own.session.person;
    const steppedUpAt = this.clock.now();
    const nextSid = await this.sessions.rotate(tx, own.session, own.sid);
    await tx.update(Session, { id: sessionId }, { steppedUpAt });
    await this.security.append({ kind: 'step-up', personId, topic: sessionId, result: 'done' }, tx);
    return { until: instant(steppedUpAt + STEP_UP_LASTS_MS), nextSid };
  }
}
