import { Injectable } from '@nestjs/common';
import { AccessApi, AccessProblems } from '@sanchika/access/contract';
import type { Me } from '@sanchika/access/contract';
import { CommandRunner, Problem } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import { MeQueries } from './me.queries';
import type { OwnSession } from './own-session';
import { SecurityLog } from './security-log';
import { Session } from './session.entity';
import { Sessions } from './sessions';

/** Chooses the post in which one acts. The session's id changes with its rights. */
@Injectable()
export class ChoosePost {
  constructor(
    private readonly commands: CommandRunner,
    private readonly me: MeQueries,
    private readonly sessions: Sessions,
    private readonly security: SecurityLog,
  ) {}

  /** `nextSid` is null when the same choice was made before under the same key. */
  async run(
    command: Command<typeof AccessApi.choosePost>,
    own: OwnSession,
  ): Promise<{ me: Me; nextSid: string | null }> {
    const { personId, sessionId, deviceId } = own.session.person;
    const { postId } = command.params;
    let nextSid: string | null = null;
    const me = await this.commands.run(AccessApi.choosePost, command, async (tx) => {
      const held = await this.me.heldNow(personId);
      const chosen = held.find((posting) => posting.postId === postId);
      if (!chosen) throw Problem.of(AccessProblems.chargeEnded);
      nextSid = await this.sessions.rotate(tx, own.session, own.sid);
      await tx.update(Session, { id: sessionId }, { postingId: chosen.postingId });
      await this.security.append({ kind: 'post-chosen', personId, postId, result: 'done' }, tx);
      return this.me.of({ personId, deviceId, postingId: chosen.postingId });
    });
    return { me, nextSid };
  }
}
