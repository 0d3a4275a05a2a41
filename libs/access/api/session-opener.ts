import { Injectable } from '@nestjs/common';
import type { Me } from '@sanchika/access/contract';
import type { Transaction } from '@sanchika/platform/api';
import { Devices } from './devices';
import type { Browser } from './devices';
import { MeQueries } from './me.queries';
import type { MeOf } from './me.queries';
import { SecurityLog } from './security-log';
import { Sessions } from './sessions';

/** What a person gets who has proved who one is: the answer and the values of the two cookies. */
export interface SignedIn {
  readonly me: Me;
  readonly sid: string;
  readonly deviceToken: string;
}

/** A session that is written but not yet described. */
export interface OpenedSession extends MeOf {
  readonly sid: string;
  readonly deviceToken: string;
}

/** What follows every proof of identity: the browser becomes known and gets a session of its own. */
@Injectable()
export class SessionOpener {
  constructor(
    private readonly sessions: Sessions,
    private readonly devices: Devices,
    private readonly me: MeQueries,
    private readonly security: SecurityLog,
  ) {}

  /** Opens the session in the only post held; of several one is chosen afterwards. */
  async open(
    tx: Transaction,
    { personId, amr, browser }: { personId: string; amr: readonly string[]; browser: Browser },
  ): Promise<OpenedSession> {
    await this.sessions.endOf(tx, browser.sid);
    const { deviceId, token } = await this.devices.know(tx, personId, browser);
    const [first, second] = await this.me.heldNow(personId);
    const postingId = first && !second ? first.postingId : null;
    const sid = await this.sessions.open(tx, { personId, deviceId, postingId, amr });
    await this.security.append({ kind: 'sign-in', personId, topic: deviceId, result: 'done' }, tx);
    return { personId, deviceId, postingId, sid, deviceToken: token };
  }

  async describe({ sid, deviceToken, ...of }: OpenedSession): Promise<SignedIn> {
    return { me: await this.me.of(of), sid, deviceToken };
  }
}
