import { createHash } from 'node:crypto';
import { Caller } from '@sanchika/access/api';
import type { Actor } from '@sanchika/office/domain';
import { FileReads } from '@sanchika/file/contract';
import type { DeskPage, FileView, JourneyView, MastersView } from '@sanchika/file/contract';
import { Implements, InputOf } from '@sanchika/platform/api';
import type { Input } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DeskPages } from './arranging/desk-pages';
import { FileListsQueries } from './file-lists.queries';
import { FilePolicy } from './file.policy';
import { FileQueries } from './file.queries';
import { JourneyQueries } from './journey.queries';
import { MastersQueries } from './masters.queries';

type Asked<Name extends keyof typeof FileReads> = Input<(typeof FileReads)[Name]>;
type Page = ResponseOf<typeof FileReads.handled>;

/** Reading; nothing here changes anything. */
@Controller()
export class FileReadsController {
  constructor(
    private readonly policy: FilePolicy,
    private readonly desks: DeskPages,
    private readonly lists: FileListsQueries,
    private readonly files: FileQueries,
    private readonly journeys: JourneyQueries,
    private readonly allMasters: MastersQueries,
  ) {}

  @Implements(FileReads.masters)
  async masters(@Caller() actor: Actor): Promise<MastersView> {
    await this.policy.requireDesk(actor, 'file.list');
    return this.allMasters.all();
  }

  @Implements(FileReads.desk)
  async desk(
    @Caller() actor: Actor,
    @InputOf(FileReads.desk) { query }: Asked<'desk'>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeskPage> {
    await this.policy.requireDesk(actor, 'file.list');
    const page = await this.desks.page(actor, query);
    // The time of reading is left out of the tag: an unchanged desk is unchanged.
    const tag = `"${createHash('sha256')
      .update(JSON.stringify({ ...page, asOf: '' }))
      .digest('base64url')}"`;
    void reply.header('etag', tag).header('cache-control', 'private, no-cache');
    if (reply.request.headers['if-none-match'] === tag) void reply.status(304);
    return page;
  }

  @Implements(FileReads.withOthers)
  async withOthers(
    @Caller() actor: Actor,
    @InputOf(FileReads.withOthers) { query }: Asked<'withOthers'>,
  ): Promise<Page> {
    await this.policy.requireDesk(actor, 'file.list');
    return this.lists.withOthers(actor.postId, query);
  }

  @Implements(FileReads.handled)
  async handled(
    @Caller() actor: Actor,
    @InputOf(FileReads.handled) { query }: Asked<'handled'>,
  ): Promise<Page> {
    await this.policy.requireDesk(actor, 'file.list');
    return this.lists.handled(actor.postId, query);
  }

  @Implements(FileReads.open)
  open(@Caller() actor: Actor, @InputOf(FileReads.open) { params }: Asked<'open'>): Promise<FileView> {
    return this.files.open(actor, params.fileId);
  }

  @Implements(FileReads.card)
  card(
    @Caller() actor: Actor,
    @InputOf(FileReads.card) { params }: Asked<'card'>,
  ): Promise<ResponseOf<typeof FileReads.card>> {
    return this.journeys.card(actor, params.fileId);
  }

  @Implements(FileReads.journey)
  journey(
    @Caller() actor: Actor,
    @InputOf(FileReads.journey) { params }: Asked<'journey'>,
  ): Promise<JourneyView> {
    return this.journeys.journey(actor, params.fileId);
  }
}
