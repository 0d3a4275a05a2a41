import { Module } from '@nestjs/common';
import { CalendarModule } from '@sanchika/calendar/api';
import { AddPerson } from './add-person';
import { CalendarController } from './calendar.controller';
import { CreatePost } from './create-post';
import { DeskLines } from './desk-lines';
import { DirectoryController } from './directory.controller';
import { DirectoryQueries } from './directory.queries';
import { Districts } from './districts';
import { EndPosting } from './end-posting';
import { DelegateLimit } from './limits/delegate-limit';
import { EndLimit } from './limits/end-limit';
import { FinancialPowers } from './limits/financial-powers';
import { LimitsController } from './limits/limits.controller';
import { LimitsQueries } from './limits/limits.queries';
import { OfficeChain } from './office-chain';
import { OfficeDirectory } from './office-directory';
import { OfficeLines } from './office-lines';
import { OfficeController } from './office.controller';
import { OfficePolicy } from './office.policy';
import { OpenSection } from './open-section';
import { OutlineQueries } from './outline.queries';
import { PeopleQueries } from './people.queries';
import { StartPosting } from './start-posting';

const acts = [OpenSection, CreatePost, AddPerson, StartPosting, EndPosting];
const limits = [DelegateLimit, EndLimit, FinancialPowers, LimitsQueries];
const reads = [Districts, DeskLines, OfficeDirectory, DirectoryQueries, OutlineQueries, PeopleQueries];

@Module({
  imports: [CalendarModule],
  controllers: [DirectoryController, OfficeController, CalendarController, LimitsController],
  providers: [OfficePolicy, OfficeLines, OfficeChain, ...acts, ...limits, ...reads],
  exports: [Districts, DeskLines, FinancialPowers, OfficeDirectory, OfficeChain, OfficeLines, OfficePolicy],
})
export class OfficeModule {}
