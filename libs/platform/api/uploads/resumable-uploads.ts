import { stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { PlatformProblems, UploadProblems } from '@sanchika/platform/contract';
import type { ProblemSpec } from '@sanchika/platform/contract';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../http/problem';
import { JobRunner } from '../jobs/job-runner';
import { Quarantine } from './quarantine';
import type { Quarantined } from './quarantine';
import { UPLOAD_LIFE_MS, UploadRegister } from './upload-register';
import type { PendingUpload } from './upload.entity';

/** The most bytes that one upload may have: 25 MB. */
export const MOST_UPLOAD_BYTES = 25 * 1_048_576;
const PATH = '/api/uploads';
const HOUR_MS = 60 * 60_000;
const OWN_ID = 'x-upload-id';
/** What tus is told of a request: nothing that a sender could use to name another method, host or length. */
const PASSED_HEADERS = ['tus-resumable', 'upload-length', 'upload-offset', 'content-type', 'content-length'];

/** Uploads that may be cut off and go on (tus 1.0.0). Their bytes lie in quarantine from the first one on. */
@Injectable()
export class ResumableUploads implements OnModuleInit {
  private readonly tus: Server;

  constructor(
    private readonly register: UploadRegister,
    private readonly quarantine: Quarantine,
    private readonly jobs: JobRunner,
  ) {
    const directory = quarantine.arriving;
    this.tus = new Server({
      path: PATH,
      relativeLocation: true,
      allowedOrigins: [],
      maxSize: MOST_UPLOAD_BYTES,
      namingFunction: ({ headers }) => headers.get(OWN_ID) ?? '',
      datastore: new FileStore({
        directory,
        configstore: register,
        expirationPeriodInMilliseconds: UPLOAD_LIFE_MS,
      }),
    });
  }

  onModuleInit(): void {
    this.jobs.plan({ name: 'platform.expire-uploads', everyMs: HOUR_MS, run: () => this.expire() });
  }

  /** Begins an upload. Throws when the request is not of tus, too long, or one too many. */
  async begin(ownerId: string, request: FastifyRequest): Promise<Response> {
    const length = Number(request.headers['upload-length']);
    if (!Number.isInteger(length) || length < 1) throw Problem.of(PlatformProblems.invalidInput);
    if (length > MOST_UPLOAD_BYTES) throw Problem.of(PlatformProblems.bodyTooLarge);
    const id = await this.register.enter(ownerId, length);
    return this.ask('POST', PATH, { request, added: { [OWN_ID]: id } });
  }

  /** Takes a piece in. Throws when the upload is not this person's, or the piece does not fit on. */
  async append(ownerId: string, id: string, request: FastifyRequest): Promise<Response> {
    await this.require(ownerId, id);
    const { piece, leave } = pieceOf(request.raw);
    const body = Readable.toWeb(piece) as ReadableStream<Uint8Array>;
    try {
      return await this.ask('PATCH', `${PATH}/${id}`, { request, body });
    } finally {
      leave();
    }
  }

  /** How much has arrived, in the words of tus. */
  async head(ownerId: string, id: string, request: FastifyRequest): Promise<Response> {
    await this.require(ownerId, id);
    return this.ask('HEAD', `${PATH}/${id}`, { request, added: { 'tus-resumable': '1.0.0' } });
  }

  async discard(ownerId: string, id: string): Promise<void> {
    await this.require(ownerId, id);
    await this.forget(id);
  }

  /** The whole upload, measured. Throws `platform.not-found` or `platform.upload-incomplete`. */
  async whole(ownerId: string, id: string): Promise<Quarantined> {
    const { length } = await this.require(ownerId, id);
    const path = join(this.quarantine.arriving, id);
    if ((await stat(path)).size !== length) throw Problem.of(UploadProblems.incomplete);
    return this.quarantine.measure(path);
  }

  /** Drops the upload and its bytes. */
  async forget(id: string): Promise<void> {
    await this.quarantine.remove(join(this.quarantine.arriving, id));
    await this.register.delete(id);
  }

  private async expire(): Promise<string> {
    const ids = await this.register.expired();
    for (const id of ids) await this.forget(id);
    return `${ids.length} uploads forgotten`;
  }

  private async require(ownerId: string, id: string): Promise<PendingUpload> {
    const found = await this.register.find(id, ownerId);
    if (!found) throw Problem.of(PlatformProblems.notFound);
    return found;
  }

  private async ask(method: string, path: string, { request, added, body }: Question): Promise<Response> {
    const headers = new Headers(added);
    for (const name of PASSED_HEADERS) {
      const value = request.headers[name];
      if (typeof value === 'string') headers.set(name, value);
    }
    const options = { method, headers, ...(body && { body, duplex: 'half' as const }) };
    const response = await this.tus.handleWeb(new Request(`http://tus${path}`, options));
    if (response.status < 400) return response;
    const known = PROBLEM_OF_STATUS[response.status];
    if (known) throw Problem.of(known);
    throw new Error(`tus: ${response.status} ${await response.text()}`);
  }
}

/**
 * The body of a request, so that letting go of it does not cut the connection: what was refused is read to its end,
 * or the sender would never hear why.
 */
function pieceOf(source: IncomingMessage): { piece: PassThrough; leave: () => void } {
  const piece = new PassThrough();
  const cut = () => {
    if (!source.complete) piece.destroy(new Error('the piece broke off'));
  };
  source.once('close', cut);
  source.pipe(piece);
  const leave = () => {
    source.unpipe(piece);
    source.resume();
  };
  return { piece, leave };
}

interface Question {
  readonly request: FastifyRequest;
  readonly added?: Record<string, string>;
  readonly body?: ReadableStream<Uint8Array>;
}

const PROBLEM_OF_STATUS: Readonly<Record<number, ProblemSpec>> = {
  400: PlatformProblems.invalidInput,
  403: PlatformProblems.invalidInput,
  412: PlatformProblems.invalidInput,
  404: PlatformProblems.notFound,
  410: PlatformProblems.notFound,
  409: UploadProblems.wrongOffset,
  413: PlatformProblems.bodyTooLarge,
  415: PlatformProblems.mediaType,
};
