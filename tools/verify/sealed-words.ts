import type { Fault } from './fault';
import { textCommitment } from './hashes';
import type { ChainEvent } from './read-chain';
import type { TextRow } from './rows';
import { wordsFault } from './sealed-payload';

/** Places of an event's body that hold a commitment to words, and what the words are. */
const PLACES: Readonly<Record<string, string>> = {
  subject: 'subject',
  title: 'title of the paper',
  fileName: 'file name of the paper',
  receivedFrom: 'sender of the paper',
  letterNo: 'number of the letter',
  noNoteReason: 'reason for sending without a note',
  delayWords: 'words of the delay reason',
  reason: 'reason',
  question: 'question',
  words: 'words of the answer',
  payee: 'payee of the sanction',
  ruleCited: 'rule of the sanction',
  purpose: 'purpose of the sanction',
};

/** A label is shown among others, where a sign that turns the direction of writing could make it read otherwise. */
const LABELS: readonly string[] = [
  ...['subject', 'title', 'fileName', 'receivedFrom', 'letterNo'],
  ...['payee', 'ruleCited'],
];
const DIRECTION_OVERRIDE = /[\u202a-\u202e\u2066-\u2069]/;

/** The words behind the commitments of a file, as far as they are there and are the sealed ones. */
export class SealedWords {
  readonly faults: Fault[] = [];
  private readonly known = new Map<string, string>();

  constructor(events: readonly ChainEvent[], texts: readonly TextRow[]) {
    const rows = new Map(texts.map((text) => [`${text.event_id} ${text.place}`, text]));
    for (const event of events) this.readEvent(event, rows);
    for (const text of rows.values()) {
      const what = `Words are kept at the place "${text.place}" of an event that has none there.`;
      this.faults.push({ kind: 'words', what, eventId: text.event_id });
    }
  }

  /** The words at a place of an event; null when the event has none there, undefined when they are lost or false. */
  at(event: ChainEvent, place: string): string | null | undefined {
    return place in event.body ? this.known.get(`${event.id} ${place}`) : null;
  }

  private readEvent(event: ChainEvent, rows: Map<string, TextRow>): void {
    for (const [place, name] of Object.entries(PLACES)) {
      if (!(place in event.body)) continue;
      const key = `${event.id} ${place}`;
      const fault = wordsAt(event.body[place], rows.get(key), LABELS.includes(place));
      const words = rows.get(key)?.text;
      rows.delete(key);
      if (fault === null && words !== undefined) this.known.set(key, words);
      else
        this.faults.push({
          kind: 'words',
          what: `The ${name} of event ${event.seq} ${fault}.`,
          eventId: event.id,
          seq: event.seq,
        });
    }
  }
}

function wordsAt(commitment: unknown, row: TextRow | undefined, isLabel: boolean): string | null {
  if (!row) return 'is missing';
  if (textCommitment(row.text, row.salt) !== commitment) return 'is not what was sealed';
  if (isLabel && DIRECTION_OVERRIDE.test(row.text))
    return 'was sealed in words that turn the direction of writing';
  const fault = wordsFault(row.text);
  return fault && `was sealed in words that ${fault}`;
}
