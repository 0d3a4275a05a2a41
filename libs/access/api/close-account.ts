import { Injectable } from '@nestjs/common';
import { AccessApi } from '@sanchika/access/contract';
import type { Actor } from '@sanchika/office/domain';
import type { Command } from '@sanchika/platform/api';
import { AccountDoor } from './account-door';

/** Closes a person's way in: every session ends at once, and no factor opens another. */
@Injectable()
export class CloseAccount {
  constructor(private readonly door: AccountDoor) {}

  run(command: Command<typeof AccessApi.closeAccount>, actor: Actor): Promise<void> {
    return this.door.turn(AccessApi.closeAccount, command, { actor, isClosing: true });
  }
}
