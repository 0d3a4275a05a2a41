import type { PushService } from '@sanchika/alert/testing';
import type { SampleDistrict } from '@sanchika/file/testing';

/** One acceptance story, told over HTTP in a district of its own. */
export interface Story {
  /** As it is called on the command line: `E1`. */
  readonly name: string;
  readonly tells: string;
  /** The push service is the one to which the server of the district sends. */
  readonly run: (district: SampleDistrict, push: PushService) => Promise<void>;
}
