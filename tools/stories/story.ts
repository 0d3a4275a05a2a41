import type { SampleDistrict } from '@sanchika/file/testing';

/** One acceptance story, told over HTTP in a district of its own. */
export interface Story {
  /** As it is called on the command line: `E1`. */
  readonly name: string;
  readonly tells: string;
  readonly run: (district: SampleDistrict) => Promise<void>;
}
