import { Controller } from '@nestjs/common';
import { TestClockApi } from '@sanchika/platform/contract';
import { instantOfIso } from '@sanchika/platform/kernel';
import { Implements, InputOf } from '../http/implements';
import type { Input } from '../http/implements';
import { JobRunner } from '../jobs/job-runner';
import { OfficeClock } from './clock';

/** Registered only where the configuration has a test clock. */
@Controller()
export class TestClockController {
  constructor(
    private readonly clock: OfficeClock,
    private readonly jobs: JobRunner,
  ) {}

  @Implements(TestClockApi.setClock)
  async setClock(
    @InputOf(TestClockApi.setClock) { body }: Input<typeof TestClockApi.setClock>,
  ): Promise<void> {
    this.clock.setNow(instantOfIso(body.now));
    await this.jobs.followOfficeClock();
  }
}
