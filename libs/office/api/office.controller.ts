import { Controller } from '@nestjs/common';
import { OfficeApi } from '@sanchika/office/contract';
import { isAdministrator } from '@sanchika/office/domain';
import type { Actor } from '@sanchika/office/domain';
import { CommandOf, Implements, InputOf, Problem } from '@sanchika/platform/api';
import type { Command, Input } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import type { ResponseOf } from '@sanchika/platform/contract';
import { AddPerson } from './add-person';
import { Caller } from './caller';
import { CreatePost } from './create-post';
import { DirectoryQueries } from './directory.queries';
import { EndPosting } from './end-posting';
import { OfficeDirectory } from './office-directory';
import { OpenSection } from './open-section';
import { OutlineQueries } from './outline.queries';
import { StartPosting } from './start-posting';

type Api = typeof OfficeApi;

/** What everybody may look up. */
@Controller()
export class DirectoryController {
  constructor(
    private readonly directory: OfficeDirectory,
    private readonly queries: DirectoryQueries,
  ) {}

  @Implements(OfficeApi.directory)
  search(@InputOf(OfficeApi.directory) { query }: Input<Api['directory']>): Promise<ResponseOf<Api['directory']>> {
    return this.queries.search(query);
  }

  @Implements(OfficeApi.post)
  async post(@InputOf(OfficeApi.post) { params }: Input<Api['post']>): Promise<ResponseOf<Api['post']>> {
    const label = (await this.directory.labels([params.postId])).get(params.postId);
    if (!label) throw Problem.of(PlatformProblems.notFound);
    return label;
  }
}

/** What administrators may change. */
@Controller()
export class OfficeController {
  constructor(
    private readonly outlines: OutlineQueries,
    private readonly sections: OpenSection,
    private readonly posts: CreatePost,
    private readonly people: AddPerson,
    private readonly postingStart: StartPosting,
    private readonly postingEnd: EndPosting,
  ) {}

  @Implements(OfficeApi.outline)
  outline(@Caller() actor: Actor): Promise<ResponseOf<Api['outline']>> {
    if (!isAdministrator(actor.roles)) throw Problem.of(PlatformProblems.notPermitted);
    return this.outlines.of(actor);
  }

  @Implements(OfficeApi.openSection)
  openSection(@CommandOf(OfficeApi.openSection) command: Command<Api['openSection']>, @Caller() actor: Actor) {
    return this.sections.run(command, actor);
  }

  @Implements(OfficeApi.createPost)
  createPost(@CommandOf(OfficeApi.createPost) command: Command<Api['createPost']>, @Caller() actor: Actor) {
    return this.posts.run(command, actor);
  }

  @Implements(OfficeApi.addPerson)
  addPerson(@CommandOf(OfficeApi.addPerson) command: Command<Api['addPerson']>, @Caller() actor: Actor) {
    return this.people.run(command, actor);
  }

  @Implements(OfficeApi.startPosting)
  startPosting(@CommandOf(OfficeApi.startPosting) command: Command<Api['startPosting']>, @Caller() actor: Actor) {
    return this.postingStart.run(command, actor);
  }

  @Implements(OfficeApi.endPosting)
  endPosting(@CommandOf(OfficeApi.endPosting) command: Command<Api['endPosting']>, @Caller() actor: Actor) {
    return this.postingEnd.run(command, actor);
  }
}
