import { Injectable } from '@nestjs/common';
import { instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';

/** The machine's own clock: sessions, leases, rate limits. Nothing but time itself moves it. */
@Injectable()
export class MachineClock {
  now(): Instant {
    return instant(Date.now());
  }
}

/**
 * The clock of the office: event times, arrivals, due dates, periods of office.
 * A test deployment may move it; everywhere else it is the machine's.
 */
@Injectable()
export class OfficeClock {
  private offsetMs = 0;

  constructor(private readonly machine: MachineClock) {}

  now(): Instant {
    return instant(this.machine.now() + this.offsetMs);
  }

  /** Test deployments only: from here on the clock runs from the given moment. */
  setNow(at: Instant): void {
    this.offsetMs = at - this.machine.now();
  }
}
