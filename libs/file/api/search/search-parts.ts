import { ListWalk, TermsQueries } from '@sanchika/platform/api';
import { CheckSearch } from './check-search';
import { FollowFile } from './follow-file';
import { JudgeCandidates } from './judge-candidates';
import { OpenedRange } from './opened-range';
import { ReachQueries } from './reach.queries';
import { RecomputeSearch } from './recompute-search';
import { SearchFiles } from './search-files';

/** What search is made of, for the module of the room. */
export const searching = [
  FollowFile,
  ListWalk,
  TermsQueries,
  ReachQueries,
  OpenedRange,
  JudgeCandidates,
  SearchFiles,
  RecomputeSearch,
  CheckSearch,
];
