import { inject, Service } from '@angular/core';
import { urlOf, type AnswerOf, type Endpoint, type ParamsOf } from '@sanchika/platform/contract';
import { Observable } from 'rxjs';
import { ApiClient } from './api-client';
import type { InputOf } from './call-input';
import { Pieces } from './pieces';
import { Reach } from './reach';
import { Unreachable } from './refusal';

export interface Upload<E extends Endpoint> {
  readonly endpoint: E;
  readonly params: ParamsOf<E>;
  /** Plain fields before the file part: the server reads in their order. */
  readonly form: FormData;
  readonly key: string;
}

/** From this size on a file goes in pieces: 1 MB. */
export const PIECES_FROM_BYTES = 1_048_576;

/** A file that goes in pieces, and the act that uses it when it is there. */
export interface LargeUpload<E extends Endpoint> {
  readonly file: File;
  readonly endpoint: E;
  readonly input: (uploadId: string) => InputOf<E>;
  readonly key: string;
}

/** How far an upload is; the last one carries the answer. */
export type UploadStep<Answer> =
  { readonly sent: number; readonly total: number } | { readonly answer: Answer };

/** The server examines a large file for a while. */
const EXAMINING_MS = 120_000;

/** Sends a file with its progress; unsubscribing stops it. Only XMLHttpRequest tells how much has gone. */
@Service()
export class Uploads {
  private readonly client = inject(ApiClient);
  private readonly reach = inject(Reach);
  private readonly pieces = inject(Pieces);

  /** In pieces, going on by itself when the line comes back; unsubscribing stops it. */
  sendInPieces<E extends Endpoint>(upload: LargeUpload<E>): Observable<UploadStep<AnswerOf<E>>> {
    return new Observable((steps) => {
      const { file, key, endpoint } = upload;
      const stop = new AbortController();
      const onSent = (sent: number, total: number) => steps.next({ sent, total });
      const use = async () => {
        const uploadId = await this.pieces.send({ file, key, signal: stop.signal, onSent });
        const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(EXAMINING_MS)]);
        return this.client.call(endpoint, upload.input(uploadId), { key, signal });
      };
      use().then(
        (answer) => {
          steps.next({ answer });
          steps.complete();
        },
        (error: unknown) => steps.error(error),
      );
      return () => stop.abort();
    });
  }

  send<E extends Endpoint>(upload: Upload<E>): Observable<UploadStep<AnswerOf<E>>> {
    return new Observable((steps) => {
      const request = new XMLHttpRequest();
      request.open(
        upload.endpoint.method,
        urlOf(upload.endpoint, { params: upload.params as Record<string, string> }),
      );
      const headers = this.client.headers(upload.endpoint, { key: upload.key });
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      request.upload.onprogress = ({ loaded, total }) => steps.next({ sent: loaded, total });
      request.onerror = request.ontimeout = () => {
        this.reach.note(false);
        steps.error(new Unreachable(upload.endpoint.operation));
      };
      request.onload = () => {
        this.reach.note(true);
        try {
          steps.next({ answer: this.answerOf(upload.endpoint, request) });
          steps.complete();
        } catch (error) {
          steps.error(error);
        }
      };
      request.send(upload.form);
      return () => request.abort();
    });
  }

  private answerOf<E extends Endpoint>(endpoint: E, request: XMLHttpRequest): AnswerOf<E> {
    const body = bodyOf(request.responseText);
    if (request.status >= 200 && request.status < 300) return this.client.parse(endpoint, body);
    throw this.client.problemOf(request.status, body, request.getResponseHeader('retry-after'));
  }
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
