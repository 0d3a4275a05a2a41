import { Caller } from '@sanchika/access/api';
import type { Actor } from '@sanchika/office/domain';
import { FileActs } from '@sanchika/file/contract';
import { CommandOf, Implements } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import { Controller } from '@nestjs/common';
import { DraftNotes } from './draft-notes';
import { RunAct } from './run-act';

type Act<Name extends keyof typeof FileActs> = Command<(typeof FileActs)[Name]>;
type DraftReceipt = ResponseOf<typeof FileActs.writeNote>;

/** Draft notes. There is no operation that changes a sent one. */
@Controller()
export class NotesController {
  constructor(
    private readonly acts: RunAct,
    private readonly drafts: DraftNotes,
  ) {}

  @Implements(FileActs.writeNote)
  write(
    @Caller() actor: Actor,
    @CommandOf(FileActs.writeNote) command: Act<'writeNote'>,
  ): Promise<DraftReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.writeNote, { actor, command }, (acting) =>
      this.drafts.write(acting, params, body),
    );
  }

  @Implements(FileActs.confirmNote)
  confirm(
    @Caller() actor: Actor,
    @CommandOf(FileActs.confirmNote) command: Act<'confirmNote'>,
  ): Promise<DraftReceipt> {
    return this.acts.keyed(FileActs.confirmNote, { actor, command }, (acting) =>
      this.drafts.confirm(acting, command.params),
    );
  }

  @Implements(FileActs.discardNote)
  discard(
    @Caller() actor: Actor,
    @CommandOf(FileActs.discardNote) command: Act<'discardNote'>,
  ): Promise<void> {
    return this.acts.keyed(FileActs.discardNote, { actor, command }, (acting) =>
      this.drafts.discard(acting, command.params),
    );
  }
}
