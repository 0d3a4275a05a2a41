import { Reader } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';

/** Where something was left at a browser: the device, and the session in which it was left. */
export interface SignIn {
  readonly deviceId: string;
  readonly sessionId: string;
}

/** Which sign-ins came to an end by somebody’s will; one that merely grew old may come back by a new sign-in. */
@Injectable()
export class EndedSignIns {
  constructor(private readonly reader: Reader) {}

  /** Those whose device was removed, or whose session was signed out of or ended otherwise. */
  async among<Left extends SignIn>(left: readonly Left[]): Promise<Left[]> {
    if (left.length === 0) return [];
    const deviceIds = left.map(({ deviceId }) => deviceId);
    const sessionIds = left.map(({ sessionId }) => sessionId);
    const [devices, sessions] = await Promise.all([
      this.reader.rows<{ id: string }>(
        `SELECT id FROM device WHERE revoked_at IS NOT NULL AND id IN (${deviceIds.map(() => '?').join(', ')})`,
        deviceIds,
      ),
      this.reader.rows<{ id: string }>(
        `SELECT id FROM session WHERE ended_at IS NOT NULL AND id IN (${sessionIds.map(() => '?').join(', ')})`,
        sessionIds,
      ),
    ]);
    const ended = new Set([...devices, ...sessions].map(({ id }) => id));
    return left.filter(({ deviceId, sessionId }) => ended.has(deviceId) || ended.has(sessionId));
  }
}
