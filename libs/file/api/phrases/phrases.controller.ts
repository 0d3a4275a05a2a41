import { Caller } from '@sanchika/access/api';
import { FileActs, FileReads } from '@sanchika/file/contract';
import type { OwnPhrasesView } from '@sanchika/file/contract';
import type { Actor } from '@sanchika/office/domain';
import { CommandOf, Implements } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import { Controller } from '@nestjs/common';
import { RunAct } from '../run-act';
import { OwnPhrases } from './own-phrases';

type Act<Name extends keyof typeof FileActs> = Command<(typeof FileActs)[Name]>;

/** One's own phrases of quick noting. */
@Controller()
export class PhrasesController {
  constructor(
    private readonly acts: RunAct,
    private readonly phrases: OwnPhrases,
  ) {}

  @Implements(FileReads.ownPhrases)
  list(@Caller() actor: Actor): Promise<OwnPhrasesView> {
    return this.phrases.list(actor);
  }

  @Implements(FileActs.addOwnPhrase)
  add(
    @Caller() actor: Actor,
    @CommandOf(FileActs.addOwnPhrase) command: Act<'addOwnPhrase'>,
  ): Promise<OwnPhrasesView> {
    return this.acts.keyed(FileActs.addOwnPhrase, { actor, command }, (acting) =>
      this.phrases.add(acting, command.body),
    );
  }

  @Implements(FileActs.orderOwnPhrases)
  order(
    @Caller() actor: Actor,
    @CommandOf(FileActs.orderOwnPhrases) command: Act<'orderOwnPhrases'>,
  ): Promise<OwnPhrasesView> {
    return this.acts.keyed(FileActs.orderOwnPhrases, { actor, command }, (acting) =>
      this.phrases.order(acting, command.body.phraseIds),
    );
  }

  @Implements(FileActs.removeOwnPhrase)
  remove(
    @Caller() actor: Actor,
    @CommandOf(FileActs.removeOwnPhrase) command: Act<'removeOwnPhrase'>,
  ): Promise<void> {
    return this.acts.keyed(FileActs.removeOwnPhrase, { actor, command }, (acting) =>
      this.phrases.remove(acting, command.params.phraseId),
    );
  }
}
