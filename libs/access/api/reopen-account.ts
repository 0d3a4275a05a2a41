import { Injectable } from '@nestjs/common';
import { AccessApi } from '@sanchika/access/contract';
import type { Actor } from '@sanchika/office/domain';
import type { Command } from '@sanchika/platform/api';
import { AccountDoor } from './account-door';

/** Opens again a way in that was closed. */
@Injectable()
export class ReopenAccount {
  constructor(private readonly door: AccountDoor) {}

  run(command: Command<typeof AccessApi.reopenAccount>, actor: Actor): Promise<void> {
    return this.door.turn(AccessApi.reopenAccount, command, { actor, isClosing: false });
  }
}
