import type { CallInput } from '@sanchika/platform/contract';
import type { OutboxRow } from './outbox-row';

/** What goes over the line for an act. */
export interface SendableRequest {
  readonly key: string;
  readonly input: CallInput;
}

/** Reads an act as it is to be sent; all else in the house knows a row only by its key, topic and state. */
export function sendableOf({ key, params, body }: OutboxRow): SendableRequest {
  return { key, input: { params, ...(body !== undefined && { body }) } };
}
