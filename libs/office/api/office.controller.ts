import { Controller } from '@nestjs/common';
import { OfficeApi } from '@sanchika/office/contract';
import type { Actor } from '@sanchika/office/domain';
import { CommandOf, Implements } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import { AddPerson } from './add-person';
import { Caller } from './caller';
import { CreatePost } from './create-post';
import { EndPosting } from './end-posting';
import { OpenSection } from './open-section';
import { StartPosting } from './start-posting';

type Api = typeof OfficeApi;

/** What administrators may change. */
@Controller()
export class OfficeController {
  constructor(
    private readonly sections: OpenSection,
    private readonly posts: CreatePost,
    private readonly people: AddPerson,
    private readonly postingStart: StartPosting,
    private readonly postingEnd: EndPosting,
  ) {}

  @Implements(OfficeApi.openSection)
  openSection(
    @CommandOf(OfficeApi.openSection) command: Command<Api['openSection']>,
    @Caller() actor: Actor,
  ) {
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
  startPosting(
    @CommandOf(OfficeApi.startPosting) command: Command<Api['startPosting']>,
    @Caller() actor: Actor,
  ) {
    return this.postingStart.run(command, actor);
  }

  @Implements(OfficeApi.endPosting)
  endPosting(@CommandOf(OfficeApi.endPosting) command: Command<Api['endPosting']>, @Caller() actor: Actor) {
    return this.postingEnd.run(command, actor);
  }
}
