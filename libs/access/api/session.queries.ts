import { Injectable } from '@nestjs/common';
import type { SessionTimes } from '@sanchika/access/domain';
import { rolesOfText } from '@sanchika/office/api';
import type { Actor, OfficeTier, PostingKind, SignedInPerson } from '@sanchika/office/domain';
import { OfficeClock, Reader } from '@sanchika/platform/api';
import { instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';

/** A session that nobody has ended, with the charge under which its person acts now. */
export interface FoundSession extends SessionTimes {
  readonly person: SignedInPerson;
  readonly rotationKey: string;
  /** The charge that was chosen, though it may have ended. */
  readonly chosenPostingId: string | null;
  /** Null when no post was chosen or its charge is not valid now. */
  readonly actor: Actor | null;
}

/** A session found by an id that was replaced. */
export interface PastFound extends FoundSession {
  readonly replacedAt: Instant;
}

interface SessionRow {
  readonly sessionId: string;
  readonly rotationKey: string;
  readonly personId: string;
  readonly deviceId: string;
  readonly amr: string;
  readonly steppedUpAt: number | string | null;
  readonly lastSeenAt: number;
  readonly rotatedAt: number;
  readonly expiresAt: number;
  readonly chosenPostingId: string | null;
  readonly postingId: string | null;
  readonly postingKind: PostingKind;
  readonly postId: string;
  readonly roles: string;
  readonly officeId: string;
  readonly sectionId: string | null;
  readonly officeCode: string;
  readonly officeTier: OfficeTier;
  readonly calendarCode: string;
}

const COLUMNS = `
  s.id sessionId, s.rotation_key rotationKey, s.person_id personId, s.device_id deviceId, s.amr, s.stepped_up_at steppedUpAt,
  s.last_seen_at lastSeenAt, s.rotated_at rotatedAt, s.expires_at expiresAt, s.posting_id chosenPostingId,
  g.id postingId, g.kind postingKind, p.id postId, p.roles, p.office_id officeId, p.section_id sectionId,
  o.code officeCode, o.tier officeTier, o.calendar_code calendarCode`;

// A charge is looked up at every request: when it ends, so does the right to act, at once. So it is with the way in.
const JOINS = `
  JOIN account a ON a.person_id = s.person_id AND a.closed_at IS NULL
  JOIN device d ON d.id = s.device_id AND d.revoked_at IS NULL
  LEFT JOIN posting g ON g.id = s.posting_id AND g.from_at <= ? AND g.to_at > ?
  LEFT JOIN post p ON p.id = g.post_id LEFT JOIN office o ON o.id = p.office_id`;

/** The one read that stands before every request of a signed-in person. */
@Injectable()
export class SessionQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: OfficeClock,
  ) {}

  async bySid(sidHash: string): Promise<FoundSession | null> {
    const now = this.clock.now();
    const row = await this.reader.row<SessionRow>(
      `SELECT ${COLUMNS} FROM session s ${JOINS} WHERE s.sid_hash = ? AND s.ended_at IS NULL`,
      [now, now, sidHash],
    );
    return row && foundOf(row);
  }

  async byPastSid(sidHash: string): Promise<PastFound | null> {
    const now = this.clock.now();
    const row = await this.reader.row<SessionRow & { replacedAt: number }>(
      `SELECT ${COLUMNS}, x.replaced_at replacedAt FROM past_sid x JOIN session s ON s.id = x.session_id ${JOINS}
       WHERE x.sid_hash = ? AND s.ended_at IS NULL`,
      [now, now, sidHash],
    );
    return row && { ...foundOf(row), replacedAt: instant(Number(row.replacedAt)) };
  }
}

function foundOf(row: SessionRow): FoundSession {
  const { personId, sessionId, deviceId } = row;
  const steppedUpAt = row.steppedUpAt === null ? null : instant(Number(row.steppedUpAt));
  const person = { personId, sessionId, deviceId, amr: row.amr.split(' '), steppedUpAt };
  return {
    person,
    rotationKey: row.rotationKey,
    lastSeenAt: instant(Number(row.lastSeenAt)),
    rotatedAt: instant(Number(row.rotatedAt)),
    expiresAt: instant(Number(row.expiresAt)),
    chosenPostingId: row.chosenPostingId,
    actor: actorOf(row, person),
  };
}

function actorOf(row: SessionRow, person: SignedInPerson): Actor | null {
  const { postingId, postingKind, postId, officeId, officeCode, sectionId, officeTier, calendarCode } = row;
  if (postingId === null) return null;
  const roles = rolesOfText(row.roles);
  return {
    ...person,
    postingId,
    postingKind,
    postId,
    officeId,
    officeCode,
    sectionId,
    officeTier,
    calendarCode,
    roles,
  };
}
