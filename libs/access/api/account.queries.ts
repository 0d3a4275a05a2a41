import { Injectable } from '@nestjs/common';
import { Reader } from '@sanchika/platform/api';
import { hashOfSecret } from './secrets';

/** What sign-in needs to know of a person. */
export interface SignInAccount {
  readonly personId: string;
  readonly passwordHash: string | null;
  /** The device whose token came along, when this person has signed in there before. */
  readonly knownDeviceId: string | null;
}

/** Who knocks: a login name as typed and the token of the browser's device cookie. */
export interface Knock {
  readonly login: string;
  readonly deviceToken: string | null;
}

@Injectable()
export class AccountQueries {
  constructor(private readonly reader: Reader) {}

  /** The account behind a login name, employee codes before mobile numbers; null when there is none. */
  byLogin({ login, deviceToken }: Knock): Promise<SignInAccount | null> {
    const name = plainLogin(login);
    return this.reader.row<SignInAccount>(
      `SELECT n.id personId, CASE WHEN a.closed_at IS NULL THEN a.password_hash END passwordHash, d.id knownDeviceId
       FROM person n LEFT JOIN account a ON a.person_id = n.id
       LEFT JOIN device d ON d.person_id = n.id AND d.token_hash = ? AND d.revoked_at IS NULL
       WHERE n.employee_code = ? OR n.mobile = ? ORDER BY CASE WHEN n.employee_code = ? THEN 0 ELSE 1 END LIMIT 1`,
      [deviceToken === null ? '' : hashOfSecret(deviceToken), name, name, name],
    );
  }
}

/**
 * The bucket in which a try is counted: of the known device, so that strangers cannot shut it out; else of the
 * account; else of the name, which then behaves like an account.
 */
export function bucketOf(account: SignInAccount | null, login: string): string {
  if (account?.knownDeviceId) return `device:${account.knownDeviceId}`;
  return account ? `person:${account.personId}` : `login:${hashOfSecret(plainLogin(login))}`;
}

function plainLogin(login: string): string {
  return login.replace(/[\s-]/g, '').toUpperCase();
}
