import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BlobStore, DiskBlobStore } from './blobs/blob-store';
import { MachineClock, OfficeClock } from './clock/clock';
import { TestClockController } from './clock/test-clock.controller';
import { CommandRunner } from './commands/command-runner';
import { Configuration } from './config/configuration';
import { connectionOptions } from './database/connections';
import type { Schema } from './database/connections';
import { Reader } from './database/reader';
import { UnitOfWork } from './database/unit-of-work';
import { FaultPoints } from './fault-points';
import { Metrics } from './http/metrics';
import { ApiDocument, PlatformController } from './http/platform.controller';
import { JobRunner } from './jobs/job-runner';
import { NoticeFeed } from './notices/notice-feed';
import { PrintModule } from './print/print.module';
import { RateLimiter } from './limits/rate-limiter';
import { UploadsModule } from './uploads/uploads.module';

const parts = [
  MachineClock,
  OfficeClock,
  UnitOfWork,
  Reader,
  CommandRunner,
  FaultPoints,
  JobRunner,
  RateLimiter,
  NoticeFeed,
  ApiDocument,
  Metrics,
];

/** The plumbing every room uses: database, clocks, commands, jobs, limits and blobs. */
@Global()
@Module({})
export class PlatformModule {
  static with(configuration: Configuration, schema: Schema): DynamicModule {
    const configured = { provide: Configuration, useValue: configuration };
    const blobs = { provide: BlobStore, useClass: DiskBlobStore };
    return {
      module: PlatformModule,
      imports: [
        UploadsModule,
        PrintModule,
        TypeOrmModule.forRoot(connectionOptions(configuration, schema, 'writer')),
        TypeOrmModule.forRoot(connectionOptions(configuration, schema, 'reader')),
      ],
      controllers: [PlatformController, ...(configuration.hasTestClock ? [TestClockController] : [])],
      providers: [configured, blobs, ...parts],
      exports: [Configuration, BlobStore, ...parts],
    };
  }
}
