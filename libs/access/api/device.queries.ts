import { Injectable } from '@nestjs/common';
import type { DeviceView } from '@sanchika/access/contract';
import type { SignedInPerson } from '@sanchika/office/domain';
import { MachineClock, Reader } from '@sanchika/platform/api';
import { instant, isoOfInstant } from '@sanchika/platform/kernel';

interface DeviceRow {
  readonly id: string;
  readonly name: string;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  readonly liveSessions: number;
}

@Injectable()
export class DeviceQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: MachineClock,
  ) {}

  /** The devices of a person that are not revoked, the last used first. */
  async of({ personId, deviceId }: SignedInPerson): Promise<DeviceView[]> {
    const rows = await this.reader.rows<DeviceRow>(
      `SELECT d.id, d.name, d.first_seen_at firstSeenAt, COALESCE(MAX(s.last_seen_at), d.last_seen_at) lastSeenAt,
              SUM(CASE WHEN s.ended_at IS NULL AND s.expires_at > ? THEN 1 ELSE 0 END) liveSessions
       FROM device d LEFT JOIN session s ON s.device_id = d.id WHERE d.person_id = ? AND d.revoked_at IS NULL
       GROUP BY d.id, d.name, d.first_seen_at, d.last_seen_at ORDER BY lastSeenAt DESC, d.id LIMIT 50`,
      [this.clock.now(), personId],
    );
    return rows.map((row) => ({
      deviceId: row.id,
      name: row.name,
      firstSeenAt: isoOfInstant(instant(Number(row.firstSeenAt))),
      lastSeenAt: isoOfInstant(instant(Number(row.lastSeenAt))),
      isThisOne: row.id === deviceId,
      isSignedIn: Number(row.liveSessions) > 0,
    }));
  }
}
