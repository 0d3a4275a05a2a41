import { inject, Service } from '@angular/core';
import { PlatformProblems, UploadApi } from '@sanchika/platform/contract';
import { ReadingChoices } from '../phrases';
import { ApiClient } from './api-client';
import { Reach } from './reach';
import { Unreachable } from './refusal';

/** Small enough to arrive within a minute on a poor line. */
const PIECE_BYTES = 512 * 1024;
/** Tried again by itself for about two minutes; after that by hand, from where it stopped. */
const PAUSES_MS = [500, 1000, 3000, 5000, 10_000, 20_000, 40_000, 40_000];
const NOT_YET = [0, 409, 423, 429];

/** One file on its way in pieces. */
export interface Shipment {
  readonly file: File;
  /** The same at each try: what has arrived is not sent again. */
  readonly key: string;
  readonly signal: AbortSignal;
  readonly onSent: (sent: number, total: number) => void;
}

/** Sends files in pieces, so that a line that breaks costs only the last one (tus). */
@Service()
export class Pieces {
  private readonly client = inject(ApiClient);
  private readonly reach = inject(Reach);
  private readonly reading = inject(ReadingChoices);
  /** Where an upload that stopped half way lies at the server, by its key. */
  private readonly begun = new Map<string, string>();

  /** The id of the upload when all has arrived. Throws an ApiProblem or {@link Unreachable}. */
  async send({ file, key, signal, onSent }: Shipment): Promise<string> {
    const { DetailedError, Upload } = await import('tus-js-client');
    const url = await new Promise<string>((resolve, fail) => {
      const upload = new Upload(file, {
        endpoint: UploadApi.begin.path,
        uploadUrl: this.begun.get(key) ?? null,
        chunkSize: PIECE_BYTES,
        retryDelays: PAUSES_MS,
        // The library's own memory would keep names of papers on the device.
        storeFingerprintForResuming: false,
        headers: { 'x-sanchika': '1', 'accept-language': this.reading.language() },
        onUploadUrlAvailable: () => this.begun.set(key, upload.url ?? ''),
        onShouldRetry: (error) => mayPass(error.originalResponse?.getStatus() ?? 0),
        onProgress: onSent,
        onSuccess: () => resolve(upload.url ?? ''),
        onError: (error) => fail(error instanceof DetailedError ? this.reasonOf(error) : error),
      });
      signal.addEventListener('abort', () => void upload.abort());
      upload.start();
    });
    this.reach.note(true);
    this.begun.delete(key);
    return url.split('/').at(-1) ?? '';
  }

  private reasonOf({ originalResponse: response }: Refused): Error {
    this.reach.note(response !== null);
    if (!response) return new Unreachable(UploadApi.append.operation);
    return this.client.problemOf(response.getStatus(), bodyOf(response.getBody()), null);
  }
}

interface Refused {
  readonly originalResponse: { getStatus(): number; getBody(): string } | null;
}

function mayPass(status: number): boolean {
  return NOT_YET.includes(status) || status >= PlatformProblems.unexpected.status;
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
