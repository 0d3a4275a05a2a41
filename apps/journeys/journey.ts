import type { PushService } from '@sanchika/alert/testing';
import type { SampleDistrict } from '@sanchika/file/testing';
import type { Phone } from './phone';

/** What a journey walks through: the district, and a phone for whoever needs one. */
export interface World {
  readonly district: SampleDistrict;
  /** To which the server of the district sends its pushes. */
  readonly push: PushService;
  /** Gives a person a phone of his own; it is put away when the journey ends. */
  readonly phone: () => Promise<Phone>;
  /** Gives a person a phone that is turned off by closing it and remembers what it kept when it is woken again. */
  readonly keptPhone: () => Promise<{ readonly wake: () => Promise<Phone> }>;
}

/** A story as people see it, in their browsers. */
export interface Journey {
  readonly name: string;
  readonly tells: string;
  /** The server is called by its name, to which a passkey is bound; Chromium’s tools hand pushes to an address alone. */
  readonly isByName?: boolean;
  readonly run: (world: World) => Promise<void>;
}
