import { DeskLines, Districts, OfficeDirectory } from '@sanchika/office/api';
import { ListWalk, MachineClock, TermsQueries } from '@sanchika/platform/api';
import type { OfficeClock, Reader } from '@sanchika/platform/api';
import { FileListsQueries } from '../file-lists.queries';
import { FilePolicy } from '../file.policy';
import { FollowFile } from './follow-file';
import { JudgeCandidates } from './judge-candidates';
import { OpenedRange } from './opened-range';
import { ReachQueries } from './reach.queries';
import { RecomputeSearch } from './recompute-search';
import { SearchFiles } from './search-files';

/** The parts of search on a connection of its own, for the console, for migrations and for tools that count its reads. */
export function searchOn(
  reader: Reader,
  clock: OfficeClock,
): { readonly search: SearchFiles; readonly recompute: RecomputeSearch; readonly policy: FilePolicy } {
  const directory = new OfficeDirectory(reader, clock);
  const districts = new Districts(reader);
  const policy = new FilePolicy(directory, districts, new DeskLines(reader, districts), clock);
  const walk = new ListWalk(reader);
  const search = new SearchFiles(
    walk,
    new TermsQueries(reader),
    new ReachQueries(reader, districts, directory, new MachineClock()),
    new JudgeCandidates(reader, policy),
    new FileListsQueries(reader, directory),
    new OpenedRange(walk, clock),
  );
  return { search, recompute: new RecomputeSearch(reader, new FollowFile(directory, districts)), policy };
}
