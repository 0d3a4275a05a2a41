import { canonicalText } from './canonical-text';

/** Who acted, as an event names him. */
export interface SealedActor {
  readonly person: string;
  readonly post: string;
  /** The posting under which he acted. */
  readonly charge: string;
  readonly device: string;
}

/** What the bytes of an event say. */
export interface SealedPayload {
  readonly v: number;
  readonly id: string;
  readonly type: string;
  readonly office: string;
  readonly chainId: string;
  readonly seq: number;
  readonly prev: string;
  /** `2026-11-22T04:38:35.485Z` */
  readonly at: string;
  readonly actor: SealedActor;
  readonly body: Readonly<Record<string, unknown>>;
}

/** An event that cannot be believed for its form alone; the message says why. */
export class PayloadFault extends Error {}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const ASCII_ONLY = /^[\x20-\x7e]*$/;
const MOST_DEPTH = 16;
const FORBIDDEN_CONTROL = /[\u0000-\u0008\u000b-\u001f]/;

/** Reads the bytes of an event of a chain of that kind. Throws {@link PayloadFault}. */
export function readPayload(bytes: Uint8Array, chainKind: string): SealedPayload {
  const text = decoded(bytes);
  const value = parsed(text);
  requireCanonical(value, text);
  // ASCII without controls is in NFC and needs no second look, and most events are only that.
  requireFitValues(value, { depth: 0, isPlain: ASCII_ONLY.test(text) && !text.includes('\\') });
  return shaped(value, chainKind);
}

/** Why these words may not stand in a record, or null. */
export function wordsFault(text: string): string | null {
  if (!text.isWellFormed()) return 'hold half of a surrogate pair';
  if (text.normalize('NFC') !== text) return 'are not in Unicode normal form C';
  return FORBIDDEN_CONTROL.test(text) ? 'hold a control character' : null;
}

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new PayloadFault('its bytes are not UTF-8');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PayloadFault('its bytes are not JSON');
  }
}

/** A key given twice is gone after parsing, so it shows here as well. */
function requireCanonical(value: unknown, text: string): void {
  try {
    if (canonicalText(value) === text) return;
  } catch (error) {
    throw new PayloadFault(`it has no canonical form: ${(error as Error).message}`);
  }
  throw new PayloadFault('its bytes are not in canonical form');
}

function requireFitValues(
  value: unknown,
  place: { readonly depth: number; readonly isPlain: boolean },
): void {
  if (place.depth > MOST_DEPTH) throw new PayloadFault('it is nested too deeply');
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new PayloadFault('it holds a number that is not a whole one');
  if (typeof value === 'string') return requireFitText(value, place.isPlain);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    requireFitText(key, place.isPlain);
    requireFitValues(member, { ...place, depth: place.depth + 1 });
  }
}

function requireFitText(text: string, isPlain: boolean): void {
  const fault = isPlain ? null : wordsFault(text);
  if (fault) throw new PayloadFault(`its strings ${fault}`);
}

function shaped(value: unknown, chainKind: string): SealedPayload {
  const event = recordIn(value);
  const actor = recordIn(event['actor']);
  const { v, [`${chainKind}Seq`]: seq } = event;
  if (typeof v !== 'number' || typeof seq !== 'number')
    throw new PayloadFault('it has no version or no number');
  return {
    v,
    seq,
    id: textIn(event, 'id'),
    type: textIn(event, 'type'),
    office: textIn(event, 'office'),
    chainId: textIn(event, chainKind),
    prev: textIn(event, 'prev'),
    at: textIn(event, 'at'),
    actor: {
      person: textIn(actor, 'person'),
      post: textIn(actor, 'post'),
      charge: textIn(actor, 'charge'),
      device: textIn(actor, 'device'),
    },
    body: recordIn(event['body']),
  };
}

export type Fields = Readonly<Record<string, unknown>>;

/** A record that must be there. Throws {@link PayloadFault}. */
export function recordIn(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new PayloadFault('a part of it is missing');
  return value as Fields;
}

/** A text that must be there. Throws {@link PayloadFault}. */
export function textIn(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new PayloadFault(`its ${name} is missing`);
  return value;
}

/** A text or null. Throws {@link PayloadFault} for anything else. */
export function textOrNullIn(fields: Fields, name: string): string | null {
  return fields[name] === null ? null : textIn(fields, name);
}

/** A whole number that must be there. Throws {@link PayloadFault}. */
export function numberIn(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value !== 'number') throw new PayloadFault(`its ${name} is missing`);
  return value;
}

/** A moment that must be there, in epoch milliseconds. Throws {@link PayloadFault}. */
export function momentIn(fields: Fields, name: string): number {
  return momentOf(textIn(fields, name));
}

/** The same, or null. Throws {@link PayloadFault} for anything else. */
export function momentOrNullIn(fields: Fields, name: string): number | null {
  return fields[name] === null ? null : momentIn(fields, name);
}

/** Epoch milliseconds of `2026-11-22T04:38:35.485Z`. Throws {@link PayloadFault} for any other form. */
export function momentOf(text: string): number {
  const at = Date.parse(text);
  if (Number.isNaN(at) || new Date(at).toISOString() !== text)
    throw new PayloadFault('it holds a time in another form');
  return at;
}

/** A list of records that must be there. Throws {@link PayloadFault}. */
export function recordsIn(fields: Fields, name: string): Fields[] {
  const value = fields[name];
  if (!Array.isArray(value)) throw new PayloadFault(`its ${name} are missing`);
  return value.map(recordIn);
}

/** A list of texts that must be there. Throws {@link PayloadFault}. */
export function textsIn(fields: Fields, name: string): string[] {
  const value = fields[name];
  if (!Array.isArray(value) || !value.every((text) => typeof text === 'string'))
    throw new PayloadFault(`its ${name} are missing`);
  return value;
}

/** A list of whole numbers that must be there. Throws {@link PayloadFault}. */
export function numbersIn(fields: Fields, name: string): number[] {
  const value = fields[name];
  if (!Array.isArray(value) || !value.every((number) => typeof number === 'number'))
    throw new PayloadFault(`its ${name} are missing`);
  return value;
}
