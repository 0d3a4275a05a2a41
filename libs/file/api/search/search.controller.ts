import { Caller } from '@sanchika/access/api';
import type { Actor } from '@sanchika/office/domain';
import { FileReads } from '@sanchika/file/contract';
import type { SearchPage } from '@sanchika/file/contract';
import { Implements, InputOf } from '@sanchika/platform/api';
import type { Input } from '@sanchika/platform/api';
import { Controller } from '@nestjs/common';
import { FilePolicy } from '../file.policy';
import { SearchFiles } from './search-files';

@Controller()
export class SearchController {
  constructor(
    private readonly policy: FilePolicy,
    private readonly files: SearchFiles,
  ) {}

  @Implements(FileReads.search)
  async search(
    @Caller() actor: Actor,
    @InputOf(FileReads.search) { query }: Input<typeof FileReads.search>,
  ): Promise<SearchPage> {
    await this.policy.requireDesk(actor, 'file.list');
    return this.files.run(actor, query);
  }
}
