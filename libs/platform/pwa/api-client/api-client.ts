import { inject, Service } from '@angular/core';
import { Subject } from 'rxjs';
import { ReadingChoices } from '../phrases';
import { Exchange } from './exchange';
import { Reach } from './reach';
import type { Refusal } from './refusal';

/** How the pages speak to our own server, in the language that is being read. */
@Service()
export class ApiClient extends Exchange {
  private readonly refused: Subject<Refusal>;
  private readonly wiped: Subject<void>;

  constructor() {
    const reading = inject(ReadingChoices);
    const reach = inject(Reach);
    const refused = new Subject<Refusal>();
    const wiped = new Subject<void>();
    super({
      language: () => reading.language(),
      reached: (wasReached) => reach.note(wasReached),
      refused: (refusal) => refused.next(refusal),
      wiped: () => wiped.next(),
    });
    this.refused = refused;
    this.wiped = wiped;
  }

  /** Every refusal, whoever called: a room that owns sessions hears of their end here. */
  get refusals() {
    return this.refused.asObservable();
  }

  /** The server’s word that this device is to forget all it keeps. */
  get wipes() {
    return this.wiped.asObservable();
  }
}
