import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, Reflector } from '@nestjs/core';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import {
  CommandsModule,
  Configuration,
  connectionOptions,
  DenyByDefault,
  Dialect,
  loggingModule,
  PlatformModule,
  ProblemFilter,
} from '@sanchika/platform/api';
import { AccessGuard, AccessModule, SenderStanding } from '@sanchika/access/api';
import { AlertModule } from '@sanchika/alert/api';
import { FileModule } from '@sanchika/file/api';
import type { Logger } from 'pino';
import { commandResults } from './command-results';
import { schema } from './schema';

/** Wiring of the rooms; nothing is decided here. */
@Module({})
export class AppModule {
  static with(configuration: Configuration, log: Logger): DynamicModule {
    const dialect = Dialect.of(connectionOptions(configuration, schema, 'writer'));
    return {
      module: AppModule,
      imports: [
        loggingModule(log),
        PlatformModule.with(configuration, schema),
        AccessModule,
        FileModule,
        AlertModule,
        CommandsModule.with({ room: AccessModule, senders: SenderStanding, results: commandResults }),
      ],
      providers: [
        { provide: APP_FILTER, useValue: new ProblemFilter(dialect) },
        {
          provide: APP_GUARD,
          useFactory: (reflector: Reflector) => new DenyByDefault(reflector, configuration),
          inject: [Reflector],
        },
        { provide: APP_GUARD, useExisting: AccessGuard },
        {
          provide: APP_INTERCEPTOR,
          useFactory: (reflector: Reflector) => new StandardSchemaSerializerInterceptor(reflector),
          inject: [Reflector],
        },
      ],
    };
  }
}
