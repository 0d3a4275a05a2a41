import { Controller } from '@nestjs/common';
import { OfficeApi } from '@sanchika/office/contract';
import { isAdministrator } from '@sanchika/office/domain';
import type { Actor } from '@sanchika/office/domain';
import { Implements, InputOf, Problem } from '@sanchika/platform/api';
import type { Input } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import type { ResponseOf } from '@sanchika/platform/contract';
import { Caller } from './caller';
import { DirectoryQueries } from './directory.queries';
import { OfficeDirectory } from './office-directory';
import { OutlineQueries } from './outline.queries';
import { PeopleQueries } from './people.queries';

type Api = typeof OfficeApi;

/** What may be looked up: posts by everybody who acts in one, people and the outline by administrators. */
@Controller()
export class DirectoryController {
  constructor(
    private readonly directory: OfficeDirectory,
    private readonly posts: DirectoryQueries,
    private readonly outlines: OutlineQueries,
    private readonly people: PeopleQueries,
  ) {}

  @Implements(OfficeApi.directory)
  searchPosts(
    @InputOf(OfficeApi.directory) { query }: Input<Api['directory']>,
  ): Promise<ResponseOf<Api['directory']>> {
    return this.posts.search(query);
  }

  @Implements(OfficeApi.post)
  async post(@InputOf(OfficeApi.post) { params }: Input<Api['post']>): Promise<ResponseOf<Api['post']>> {
    const label = (await this.directory.labels([params.postId])).get(params.postId);
    if (!label) throw Problem.of(PlatformProblems.notFound);
    return label;
  }

  @Implements(OfficeApi.outline)
  outline(@Caller() actor: Actor): Promise<ResponseOf<Api['outline']>> {
    requireAdministrator(actor);
    return this.outlines.of(actor);
  }

  @Implements(OfficeApi.people)
  searchPeople(
    @InputOf(OfficeApi.people) { query }: Input<Api['people']>,
    @Caller() actor: Actor,
  ): Promise<ResponseOf<Api['people']>> {
    requireAdministrator(actor);
    return this.people.search(query);
  }
}

function requireAdministrator({ roles }: Actor): void {
  if (!isAdministrator(roles)) throw Problem.of(PlatformProblems.notPermitted);
}
