import { computed, signal } from '@angular/core';
import { type Failure, failureOf } from '@sanchika/platform/pwa';
import type { Fault } from '@sanchika/platform/ui';

/** A form on its way to the server: what is missing is said after the first try, and only one try runs at a time. */
export class Attempt {
  private readonly wasTried = signal(false);
  private readonly running = signal(false);
  private readonly failed = signal<Failure | null>(null);

  readonly isBusy = this.running.asReadonly();
  readonly failure = this.failed.asReadonly();
  readonly faults = computed<readonly Fault[]>(() =>
    this.wasTried() ? this.findFaults().filter((fault) => fault !== false) : [],
  );

  constructor(private readonly findFaults: () => readonly (Fault | false)[]) {}

  async run(work: () => Promise<void>): Promise<void> {
    this.wasTried.set(true);
    this.failed.set(null);
    if (this.faults().length > 0 || this.running()) return;
    this.running.set(true);
    try {
      await work();
    } catch (error) {
      this.failed.set(failureOf(error));
    } finally {
      this.running.set(false);
    }
  }

  /** The form is empty again: nothing is missing yet, and nothing has failed. */
  forget(): void {
    this.failed.set(null);
    this.wasTried.set(false);
  }
}
