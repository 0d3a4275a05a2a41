import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '@sanchika/office/domain';
import { UnitOfWork } from '@sanchika/platform/api';
import { SecurityLog } from './security-log';
import { Sessions } from './sessions';

/** Ends the session on the server, at once. */
@Injectable()
export class SignOut {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly security: SecurityLog,
  ) {}

  async run({ personId, sessionId }: SignedInPerson): Promise<void> {
    await this.work.run(async (tx) => {
      await this.sessions.end(tx, sessionId);
      await this.security.append({ kind: 'sign-out', personId, topic: sessionId, result: 'done' }, tx);
    });
  }
}
