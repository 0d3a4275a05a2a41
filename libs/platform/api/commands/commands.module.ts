import { Module } from '@nestjs/common';
import type { DynamicModule, Type } from '@nestjs/common';
import { CommandResults } from './command-results';
import { CommandRoutes } from './command-routes';
import { CommandSenders } from './command-senders';
import { CommandsController } from './commands.controller';
import { RunCommands } from './run-commands';

interface Wiring {
  /** The room that knows the senders. */
  readonly room: Type<unknown>;
  readonly senders: Type<CommandSenders>;
  readonly results: CommandResults;
}

/** Batches of acts that waited on a device. */
@Module({})
export class CommandsModule {
  static with({ room, senders, results }: Wiring): DynamicModule {
    return {
      module: CommandsModule,
      imports: [room],
      controllers: [CommandsController],
      providers: [
        RunCommands,
        CommandRoutes,
        { provide: CommandSenders, useExisting: senders },
        { provide: CommandResults, useValue: results },
      ],
    };
  }
}
