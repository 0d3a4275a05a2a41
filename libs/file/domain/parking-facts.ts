import type { IsoDate } from '@sanchika/platform/kernel';
import type { HandFacts } from './act-facts';
import type { CompanyFacts, FreeFacts } from './attaching-facts';
import type { FileState } from './file-states';

/** Putting a file by until a day of review. */
export interface ParkFacts extends HandFacts, FreeFacts, CompanyFacts {
  readonly reason: string;
  readonly today: IsoDate;
  readonly reviewOn: IsoDate;
}

export interface UnparkFacts {
  readonly state: FileState;
}
