import { Caller } from '@sanchika/access/api';
import type { Actor } from '@sanchika/office/domain';
import { FileReads } from '@sanchika/file/contract';
import { Implements, NoticeFeed } from '@sanchika/platform/api';
import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { FilePolicy } from './file.policy';

const HEARTBEAT_MS = 25_000;
/** The client comes back by itself; so a revoked session keeps an open line for at most this long. */
const LINE_MS = 60_000;

/** News for open screens: the ids of files, nothing else. */
@Controller()
export class StreamController {
  constructor(
    private readonly feed: NoticeFeed,
    private readonly policy: FilePolicy,
  ) {}

  @Implements(FileReads.stream)
  async stream(@Caller() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    await this.policy.requireDesk(actor, 'file.list');
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-accel-buffering': 'no',
    });
    raw.write('retry: 2000\n\n');
    const line = this.feed.newsFor(actor.postId).subscribe({
      next: ({ id, topicId }) =>
        raw.write(`id: ${id}\nevent: file\ndata: ${JSON.stringify({ fileId: topicId })}\n\n`),
      complete: () => raw.end(),
    });
    const heartbeat = setInterval(() => raw.write(': \n\n'), HEARTBEAT_MS);
    const end = setTimeout(() => raw.end(), LINE_MS);
    raw.once('close', () => {
      line.unsubscribe();
      clearInterval(heartbeat);
      clearTimeout(end);
    });
  }
}
