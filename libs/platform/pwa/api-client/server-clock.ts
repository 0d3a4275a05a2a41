import { Service, signal } from '@angular/core';
import { instant, instantOfIso, type Instant } from '@sanchika/platform/kernel';

/** The server's time on a phone whose own clock may be wrong; due dates are judged by this one. */
@Service()
export class ServerClock {
  private readonly offset = signal(0);

  now(): Instant {
    return instant(Date.now() + this.offset());
  }

  /** An instant the server has just written. */
  learn(serverTime: string): void {
    this.offset.set(instantOfIso(serverTime) - Date.now());
  }
}
