import { Controller, Req, Res } from '@nestjs/common';
import { UploadApi } from '@sanchika/platform/contract';
import type { AnswerOf } from '@sanchika/platform/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CommandOf, Implements, InputOf } from '../http/implements';
import type { Input } from '../http/implements';
import type { Command } from '../commands/command-runner';
import { ResumableUploads } from './resumable-uploads';

/** The type that tus gives its pieces; the body is left to whoever answers. */
export function acceptPieces(app: FastifyInstance): void {
  app.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));
}

/** Uploads in pieces, each person’s own. */
@Controller()
export class UploadsController {
  constructor(private readonly uploads: ResumableUploads) {}

  @Implements(UploadApi.begin)
  async begin(
    @CommandOf(UploadApi.begin) { principal }: Command<typeof UploadApi.begin>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await answer(reply, await this.uploads.begin(principal, request));
  }

  /** HEAD comes here as well: Fastify leaves its body out. */
  @Implements(UploadApi.progress)
  async progress(
    @InputOf(UploadApi.progress) { params }: Input<typeof UploadApi.progress>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AnswerOf<typeof UploadApi.progress>> {
    const { headers } = await this.uploads.head(request.principal ?? '', params.uploadId, request);
    reply.headers(wordsOfTus(headers));
    const [offset, length] = [headers.get('upload-offset'), headers.get('upload-length')].map(Number);
    return { uploadId: params.uploadId, offset: offset ?? 0, length: length ?? 0 };
  }

  @Implements(UploadApi.append)
  async append(
    @CommandOf(UploadApi.append) { params, principal }: Command<typeof UploadApi.append>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await answer(reply, await this.uploads.append(principal, params.uploadId, request));
  }

  @Implements(UploadApi.discard)
  async discard(
    @CommandOf(UploadApi.discard) { params, principal }: Command<typeof UploadApi.discard>,
  ): Promise<void> {
    await this.uploads.discard(principal, params.uploadId);
  }
}

async function answer(reply: FastifyReply, { status, headers }: Response): Promise<void> {
  await reply.status(status).headers(wordsOfTus(headers)).send();
}

const PASSED_ON = [
  'tus-resumable',
  'location',
  'upload-offset',
  'upload-length',
  'upload-expires',
  'cache-control',
];

/** What its own protocol says; the type and length of a body are the server's matter. */
function wordsOfTus(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    PASSED_ON.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}
