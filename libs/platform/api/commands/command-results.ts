import type { CommandResultKind } from '@sanchika/platform/contract';

const BY_STATUS: Readonly<Record<number, CommandResultKind>> = {
  400: 'INVALID',
  // The session ended while the batch ran; who signs in again sends the rest.
  401: 'RETRY_LATER',
  403: 'NOT_PERMITTED',
  404: 'NOT_PERMITTED',
  409: 'CONFLICT_VERSION',
  429: 'RETRY_LATER',
};
const SERVER_FAULT = 500;

/** Tells from a refusal how a command ended. */
export class CommandResults {
  constructor(private readonly byCode: Readonly<Record<string, CommandResultKind>>) {}

  of({ code, status }: { readonly code: string; readonly status: number }): CommandResultKind {
    return this.byCode[code] ?? BY_STATUS[status] ?? (status >= SERVER_FAULT ? 'RETRY_LATER' : 'INVALID');
  }
}
