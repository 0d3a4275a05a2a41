import { Injectable, Logger } from '@nestjs/common';
import { isInGrace, isLive, mustNoteSeen, mustRotate, opened } from '@sanchika/access/domain';
import { MachineClock, newId, UnitOfWork } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { IsNull, Not } from 'typeorm';
import { PastSid } from './past-sid.entity';
import { hashOfSecret, isToken, newToken, successorOf } from './secrets';
import { SecurityLog } from './security-log';
import { SeenSessions } from './seen-sessions';
import { Session } from './session.entity';
import { SessionQueries } from './session.queries';
import type { FoundSession } from './session.queries';

/** A live session, and the id that the browser must use from now on when it has changed. */
export interface Recognised {
  readonly session: FoundSession;
  readonly nextSid: string | null;
}

/** Whom a new session is for. */
export interface SessionPlan {
  readonly personId: string;
  readonly deviceId: string;
  readonly postingId: string | null;
  readonly amr: readonly string[];
}

/** Opens, recognises, rotates and ends sessions. Only hashes of their ids are stored. */
@Injectable()
export class Sessions {
  private readonly log = new Logger(Sessions.name);

  constructor(
    private readonly queries: SessionQueries,
    private readonly work: UnitOfWork,
    private readonly clock: MachineClock,
    private readonly seen: SeenSessions,
    private readonly security: SecurityLog,
  ) {}

  /** Returns the id for the cookie; nobody can learn it again. */
  async open(tx: Transaction, { personId, deviceId, postingId, amr }: SessionPlan): Promise<string> {
    const sid = newToken();
    const now = this.clock.now();
    await tx.insert(Session, {
      ...opened(now),
      ...{ id: newId(), personId, deviceId, postingId, createdAt: now, steppedUpAt: null, endedAt: null },
      ...{ sidHash: hashOfSecret(sid), rotationKey: newToken(), amr: amr.join(' ') },
    });
    return sid;
  }

  /** The live session of an id, or null. A replaced id that comes back too late ends its session. */
  async recognise(sid: string | undefined): Promise<Recognised | null> {
    if (!isToken(sid)) return null;
    const now = this.clock.now();
    const session = await this.queries.bySid(hashOfSecret(sid));
    if (!session) return this.recognisePast(sid);
    if (!isLive(session, now)) return null;
    if (mustNoteSeen(session, now)) this.seen.note(session.person.sessionId);
    return {
      session,
      nextSid: mustRotate(session, now) ? await this.rotateWhenPossible(session, sid) : null,
    };
  }

  /** Replaces the id of a session in an open transaction. Returns the new one. */
  async rotate(tx: Transaction, session: FoundSession, sid: string): Promise<string> {
    const now = this.clock.now();
    const next = successorOf(sid, session.rotationKey);
    const { sessionId } = session.person;
    const change = { sidHash: hashOfSecret(next), rotatedAt: now, lastSeenAt: now, steppedUpAt: null };
    const { affected } = await tx.update(Session, { id: sessionId, sidHash: hashOfSecret(sid) }, change);
    // Who lost the race has the same successor in hand and nothing left to write.
    if (affected === 1) await tx.insert(PastSid, { sidHash: hashOfSecret(sid), sessionId, replacedAt: now });
    return next;
  }

  async end(tx: Transaction, sessionId: string): Promise<void> {
    await tx.update(Session, { id: sessionId, endedAt: IsNull() }, { endedAt: this.clock.now() });
  }

  /** Ends the session of an id, if it has one. */
  async endOf(tx: Transaction, sid: string | undefined): Promise<void> {
    if (isToken(sid))
      await tx.update(
        Session,
        { sidHash: hashOfSecret(sid), endedAt: IsNull() },
        { endedAt: this.clock.now() },
      );
  }

  /** Ends all sessions of a person, but one if it is named. */
  async endAllOf(tx: Transaction, personId: string, exceptId?: string): Promise<void> {
    const which = { personId, endedAt: IsNull(), ...(exceptId && { id: Not(exceptId) }) };
    await tx.update(Session, which, { endedAt: this.clock.now() });
  }

  async endAllAt(tx: Transaction, deviceId: string): Promise<void> {
    await tx.update(Session, { deviceId, endedAt: IsNull() }, { endedAt: this.clock.now() });
  }

  private async recognisePast(sid: string): Promise<Recognised | null> {
    const now = this.clock.now();
    const session = await this.queries.byPastSid(hashOfSecret(sid));
    if (!session || !isLive(session, now)) return null;
    if (isInGrace(session.replacedAt, now))
      return { session, nextSid: successorOf(sid, session.rotationKey) };
    const { personId, sessionId } = session.person;
    await this.work.run(async (tx) => {
      await this.end(tx, sessionId);
      await this.security.append({ kind: 'sid-reuse', personId, topic: sessionId, result: 'ended' }, tx);
    });
    return null;
  }

  /** A store that takes no writes must not keep people from reading: the old id then stays. */
  private async rotateWhenPossible(session: FoundSession, sid: string): Promise<string | null> {
    try {
      return await this.work.run((tx) => this.rotate(tx, session, sid));
    } catch (error) {
      this.log.warn({ message: 'a session id was not rotated', error });
      return null;
    }
  }
}
