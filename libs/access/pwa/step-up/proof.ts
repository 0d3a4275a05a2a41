import { inject, Service, signal } from '@angular/core';
import { instant, instantOfIso, type Instant } from '@sanchika/platform/kernel';
import { ServerClock } from '@sanchika/platform/pwa';
import { FactorSender } from '../factors/factor.sender';
import { AccessSender } from '../offline/access.sender';

/** Shorter than the server's own five minutes by what a slow network takes. */
const ON_THE_WAY_MS = 30_000;

/** Whether the person has proved anew who he is, as far as this page knows; the server decides. */
@Service()
export class Proof {
  private readonly sender = inject(AccessSender);
  private readonly factors = inject(FactorSender);
  private readonly clock = inject(ServerClock);
  private readonly until = signal<Instant>(instant(0));

  isFresh(): boolean {
    return this.clock.now() < this.until() - ON_THE_WAY_MS;
  }

  /** Throws what the server refuses the password with. */
  async give(password: string): Promise<void> {
    const { until } = await this.sender.stepUp(password);
    this.until.set(instantOfIso(until));
  }

  /** Whether a passkey proved it; not when the person turned away. */
  async giveByPasskey(): Promise<boolean> {
    const proved = await this.factors.stepUp();
    if (proved) this.until.set(instantOfIso(proved.until));
    return proved !== null;
  }

  /** Throws what the server refuses the code with. */
  async giveCode(code: string): Promise<void> {
    const { until } = await this.factors.stepUpByCode(code);
    this.until.set(instantOfIso(until));
  }
}
