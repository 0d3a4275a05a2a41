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

  constructor() {
    const reading = inject(ReadingChoices);
    const reach = inject(Reach);
    const refused = new Subject<Refusal>();
    super({
      language: () => reading.language(),
      reached: (wasReached) => reach.note(wasReached),
      refused: (refusal) => refused.next(refusal),
    });
    this.refused = refused;
  }

  /** Every refusal, whoever called: a room that owns sessions hears of their end here. */
  get refusals() {
    return this.refused.asObservable();
  }
}
