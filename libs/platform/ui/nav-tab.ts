import type { IconName } from './strokes';

/** One place of the app's navigation. */
export interface NavTab {
  readonly link: string;
  readonly icon: IconName;
  readonly label: string;
  /** How much waits there, in the reader's digits; nothing when nothing waits. */
  readonly count?: string;
  /** Words of a quiet dot: something new is there, and nothing has to be done about it. */
  readonly dot?: string;
}
