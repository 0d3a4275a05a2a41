/** What kinds of disagreement the verifier tells apart. */
export const FAULT_KINDS = [
  /** The bytes of an event are not what a sealed event may be. */
  'form',
  /** The bytes do not give the hash that is stored for them. */
  'hash',
  /** An event does not name the one before it. */
  'link',
  /** Events are missing, doubled or out of order. */
  'gap',
  /** A time is not later than the one before it. */
  'time',
  /** The columns of an event differ from its bytes. */
  'columns',
  /** A file's head is not its last event. */
  'head',
  /** Words differ from the commitment, or are missing. */
  'words',
  'note',
  'paper',
  'blob',
  'file',
  /** What was asked, spoken, withdrawn or put by differs from its events. */
  'matter',
  /** Holding intervals differ from the movements, or do not meet (TR-1). */
  'interval',
  'holder',
  'desk',
  'month',
  /** A posting differs from the office's chain. */
  'posting',
  /** A section, post or person differs from the office's chain. */
  'structure',
  /** The rows with which the district began are not those that were sealed. */
  'founding',
  /** Nobody had that charge at that time. */
  'authority',
  /** A number is missing, doubled or beyond its series (K-5). */
  'series',
  /** A part and its main file, or a file and the one in which it ended, say different things. */
  'bundle',
  /** A row belongs to nothing. */
  'orphan',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** One disagreement, with the place where it was found. Never holds words of a note or a subject. */
export interface Fault {
  readonly kind: FaultKind;
  readonly what: string;
  readonly fileId?: string;
  readonly fileNumber?: string | null;
  readonly noteNo?: number;
  readonly eventId?: string;
  /** Place in the chain. */
  readonly seq?: number;
}

/** Something that this verifier does not know how to judge. */
export interface Doubt {
  readonly what: string;
}
